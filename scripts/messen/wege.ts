import { expect, type Page } from '@playwright/test';
import {
  type Angaben,
  bereit,
  fuelleAus,
  IM_RAHMEN,
  NICHT_PRUEFBAR,
  NUR_MIETE,
  oeffne,
  sende,
  ueberschrift,
} from '@/tests/e2e/hilfe';
import { BERLIN } from '@/tests/e2e/orte';
import { type Masse, miss } from './seite';
import { type Muehe, zaehleMuehe } from './tasten';

/** A way from the start page to an answer, as a person goes it. */
export interface Weg {
  readonly name: string;
  readonly ort: string;
  readonly angaben: Angaben;
  /** It is the flat one lives in. */
  readonly bestand?: boolean;
  /** The authority has no table here: the place's page is the answer already. */
  readonly ohneTabelle?: boolean;
  /** Berlin's answer holds more criteria than others. */
  readonly viele?: boolean;
}

const { kaltmiete: _, ...OHNE_MIETE } = IM_RAHMEN;

export const WEGE: readonly Weg[] = [
  { name: 'Hildesheim, im Rahmen', ort: '31134', angaben: { ...OHNE_MIETE, kaltmiete: '420' } },
  { name: 'Hildesheim, darüber', ort: '31134', angaben: { ...OHNE_MIETE, kaltmiete: '540' } },
  { name: 'Köln, nur die Miete geprüft', ort: 'Köln', angaben: NUR_MIETE },
  { name: 'Berlin, darüber', ort: 'Berlin', angaben: BERLIN, viele: true },
  {
    name: 'Hildesheim, Wohngemeinschaft',
    ort: '31134',
    angaben: {
      ...OHNE_MIETE,
      kaltmiete: '750',
      personen: '1',
      haushalt: 'Ja, wir teilen die Kosten',
      personenInWohnung: '3',
    },
  },
  { name: 'Hildesheim, nicht prüfbar', ort: '31134', angaben: NICHT_PRUEFBAR },
  {
    name: 'Hannover, jetzige Wohnung, darüber',
    ort: 'Hannover',
    angaben: { ...OHNE_MIETE, kaltmiete: '527' },
    bestand: true,
  },
  { name: 'Passau, keine Richtwerte', ort: '94032', angaben: IM_RAHMEN, ohneTabelle: true },
];

export const GERAETE = {
  Handy: { width: 360, height: 740 },
  Bildschirm: { width: 1280, height: 900 },
} as const;
export type Geraet = keyof typeof GERAETE;

type Auf<T> = Readonly<Record<Geraet, T>>;

export interface Messung extends Muehe {
  readonly name: string;
  readonly viele: boolean;
  readonly bestand: boolean;
  /** null where nothing is asked. */
  readonly schritt2: Auf<Masse> | null;
  readonly ergebnis: Auf<Masse>;
}

/** Goes one way on a phone; what stands there is measured as it also stands on a large screen. */
export async function geheUndMiss(page: Page, weg: Weg): Promise<Messung> {
  await page.setViewportSize(GERAETE.Handy);
  const muehe = await zaehleMuehe(page);
  const { personen, ...angaben } = weg.angaben;
  await oeffne(page, '/');
  await page.getByLabel('Postleitzahl oder Ort').fill(weg.ort);
  await page.getByLabel('Wie viele Personen').fill(personen);
  await sende(page, 'Weiter');
  await page.waitForURL((url) => url.pathname !== '/');
  const schritt2 = weg.ohneTabelle ? null : await kosten(page, angaben, weg.bestand === true);
  const { tipps, zeichen } = muehe;
  const { name, viele = false, bestand = false } = weg;
  return { name, viele, bestand, tipps, zeichen, schritt2, ergebnis: await aufBeiden(page) };
}

async function kosten(page: Page, angaben: Omit<Angaben, 'personen'>, bestand: boolean): Promise<Auf<Masse>> {
  await bereit(page);
  const masse = await aufBeiden(page);
  await fuelleAus(page, angaben);
  if (bestand) {
    await page.locator('summary', { hasText: 'Das ist bei mir anders' }).click();
    await page.getByRole('group', { name: 'Wohnen Sie schon in dieser Wohnung?' }).getByLabel('Ja').check();
  }
  await sende(page);
  await expect(ueberschrift(page)).toBeFocused();
  // The verdict comes first; what is below it a moment later.
  await expect(page.getByRole('button', { name: 'Andere Wohnung prüfen' })).toBeVisible();
  return masse;
}

async function aufBeiden(page: Page): Promise<Auf<Masse>> {
  await page.evaluate(() => document.fonts.ready);
  const Handy = await miss(page);
  await page.setViewportSize(GERAETE.Bildschirm);
  const Bildschirm = await miss(page);
  await page.setViewportSize(GERAETE.Handy);
  return { Handy, Bildschirm };
}
