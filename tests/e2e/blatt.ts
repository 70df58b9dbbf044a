import { expect, type Page } from '@playwright/test';
import { type Druck, liesPdf } from './pdf';

/** Prints a result as Chromium does; what is on it has to be readable for everybody who gets it on paper. */
export async function leseprobe(page: Page): Promise<Druck> {
  const druck = await liesPdf(await page.pdf({ preferCSSPageSize: true, format: 'A4' }));
  const { seiten, text, zeilen, zeichen } = druck;
  expect.soft(seiten).toBeLessThanOrEqual(2);
  const kleinste = Math.min(...zeilen.map(({ groesse }) => groesse));
  expect.soft(kleinste, 'kleinste Schrift in Punkt').toBeGreaterThanOrEqual(8);
  const laenge = (ab: number) =>
    zeilen.filter(({ groesse }) => groesse >= ab).reduce((summe, zeile) => summe + zeile.text.length, 0);
  // Only paragraphs and sources are smaller than the text.
  expect.soft(laenge(9.5) / laenge(0), 'Anteil der Schrift ab 9,5 Punkt').toBeGreaterThan(0.6);
  expect.soft(zeichen.length, 'Zeichen neben dem Urteil und den Zeilen').toBeGreaterThan(0);
  for (const teil of ['Mietpreisrechner', 'Geprüft am', 'Ihre Angaben', 'So geht es weiter', 'Datum', 'Name'])
    expect.soft(text).toContain(teil);
  return druck;
}
