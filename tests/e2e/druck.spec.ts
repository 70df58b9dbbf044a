/** The result on paper: two sides at most, complete, with the way back to the screen (F-62). */
import { kurzname } from '@/scripts/bau/kurznamen';
import { qrText } from './bild';
import { type Angaben, expect, HEIZUNG_UEBER, IM_RAHMEN, NICHT_PRUEFBAR, pruefe, test, UEBER } from './hilfe';

const BERLIN: Angaben = {
  ...HEIZUNG_UEBER,
  heizung: 'Erdgas',
  gebaeude: 'mehr als 1.000 m²',
};

const FAELLE: readonly (readonly [string, string, Angaben])[] = [
  ['im Rahmen', 'hannover', IM_RAHMEN],
  ['über dem Richtwert', 'hannover', UEBER],
  ['nur die Heizung', 'heilbronn', HEIZUNG_UEBER],
  ['nicht prüfbar', 'hildesheim', NICHT_PRUEFBAR],
  ['viele Angaben', 'berlin', BERLIN],
];

/** Pages of a PDF as Chromium writes it: page objects stand uncompressed in it. */
function seiten(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/gu)?.length ?? 0;
}

for (const [name, ort, angaben] of FAELLE) {
  test(`passt auf zwei Seiten A4: ${name}`, async ({ page }) => {
    await pruefe(page, `/${ort}/`, angaben);
    await expect(page.getByRole('heading', { name: 'Noch nicht unterschreiben' })).toBeVisible();
    const anzahl = seiten(await page.pdf({ preferCSSPageSize: true, format: 'A4' }));
    expect(anzahl).toBeGreaterThanOrEqual(1);
    expect(anzahl).toBeLessThanOrEqual(2);
  });
}

test('enthält alles, auch was zugeklappt war, und keine Knöpfe', async ({ page, baseURL }) => {
  await pruefe(page, '/hannover/', UEBER);
  await page.emulateMedia({ media: 'print' });
  for (const teil of [
    'Die Miete liegt 13,00 € über dem Richtwert',
    'Noch nicht unterschreiben',
    'Geprüft am 1. Dezember 2026 um 12:00 Uhr',
    `auf ${baseURL?.replace('http://', '')}/hannover`,
    'Tabelle 03241/2026-07-01',
    'Zuständig: Jobcenter Region Hannover',
    'Das prüft der Rechner nicht',
    '527,00 €',
  ])
    await expect(page.locator('.ergebnis').getByText(teil).first(), teil).toBeVisible();
  await expect(page.locator('.ergebnis').getByRole('button')).toHaveCount(0);
  await expect(page.getByRole('navigation')).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'Die Richtwerte für Hannover' })).toBeHidden();
  const hoehen = await page
    .locator(`.ergebnis details:not(.nicht-drucken) .${kurzname('kern-accordion__body')}`)
    .evaluateAll((teile) => teile.map((teil) => teil.getBoundingClientRect().height));
  expect(hoehen.length).toBeGreaterThan(1);
  for (const hoehe of hoehen) expect(hoehe).toBeGreaterThan(5);
});

test('der gedruckte QR-Code ist mindestens 25 Millimeter breit und lässt sich lesen', async ({
  page,
  baseURL,
}) => {
  await pruefe(page, '/hannover/', UEBER);
  await page.emulateMedia({ media: 'print' });
  const code = page.locator('.nur-drucken').getByRole('img', { name: /QR-Code/ });
  expect(((await code.boundingBox())?.width ?? 0) / (96 / 25.4)).toBeGreaterThanOrEqual(25);
  const ziel = qrText(await code.screenshot());
  expect(ziel).toMatch(new RegExp(`^${baseURL}/hannover/#v=1&p=2&.*km=52700`));
});
