/** A result passed on: only on request, restored and computed anew, and no amount ever reaches the server. */
import { qrText } from './bild';
import { expect, IM_RAHMEN, klappeAuf, oeffne, pruefe, test, UEBER, ueberschrift } from './hilfe';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const kopierter = (page: import('@playwright/test').Page) =>
  page.evaluate(() => navigator.clipboard.readText());

test('der Link entsteht erst auf Wunsch, öffnet dasselbe Ergebnis und verschwindet aus der Adresse', async ({
  page,
  context,
  baseURL,
}) => {
  const adressen: string[] = [];
  context.on('request', (anfrage) =>
    adressen.push(new URL(anfrage.url()).pathname + new URL(anfrage.url()).search),
  );
  await pruefe(page, '/hannover/', UEBER);
  await expect(page).toHaveURL('/hannover/');
  await klappeAuf(page, 'Ergebnis mitnehmen');
  await page.getByRole('button', { name: 'Link zum Ergebnis kopieren' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Der Link ist kopiert.' })).toBeVisible();
  await expect(page).toHaveURL('/hannover/');
  const link = await kopierter(page);
  expect(link).toMatch(
    new RegExp(
      `^${baseURL}/hannover/#v=1&p=2&h=1&km=52700&a=1&nk=12000&hk=7000&qm=5800&et=1&ww=1&t=20260701&r=\\d+&c=\\d+$`,
    ),
  );

  await page.goto('about:blank');
  await page.goto(link);
  await expect(ueberschrift(page)).toHaveText('Die Miete liegt 13,00 € über dem Richtwert');
  await expect(page).toHaveURL('/hannover/');
  await expect(page.getByText('Wir haben neu gerechnet.')).toHaveCount(0);
  await page.getByRole('button', { name: 'Etwas ändern' }).click();
  await expect(page.getByLabel('Kaltmiete in Euro im Monat')).toHaveValue('527,00');
  expect(adressen.filter((adresse) => /52700|527/.test(adresse))).toEqual([]);
});

test('nach einer neuen Tabelle rechnet der Link neu und sagt es', async ({ page }) => {
  await page.clock.setFixedTime('2026-05-01T12:00:00+02:00');
  await pruefe(page, '/hannover/', IM_RAHMEN);
  await klappeAuf(page, 'Ergebnis mitnehmen');
  await page.getByRole('button', { name: 'Link zum Ergebnis kopieren' }).click();
  const link = await kopierter(page);
  await page.clock.setFixedTime('2026-12-01T12:00:00+01:00');
  await page.goto('about:blank');
  await page.goto(link);
  await expect(
    page.getByText('Seit dem 1. Juli 2026 gelten neue Richtwerte. Wir haben neu gerechnet.'),
  ).toBeVisible();
});

test('ein abgeschnittener Link füllt nur das Formular', async ({ page }) => {
  await oeffne(page, '/hannover/#v=1&p=2&h=1&km=45000&a=1&nk=12000&hk=90');
  await expect(page.getByText('Der Link ist vielleicht nicht vollständig.')).toBeVisible();
  await expect(page.getByLabel('Kaltmiete in Euro im Monat')).toHaveValue('450,00');
  await expect(ueberschrift(page)).toHaveText('Was kostet die Wohnung in Hannover im Monat?');
});

for (const unsinn of ['#v=1', '#v=9&km=1', '#v=1&km=%ff&km=2', '#v=1&&&&=', `#v=1&x=${'9'.repeat(3000)}`]) {
  test(`Unsinn hinter der Raute stört nicht: ${unsinn.slice(0, 24)}`, async ({ page }) => {
    await oeffne(page, `/hannover/${unsinn}`);
    await expect(page.getByLabel('Kaltmiete in Euro im Monat')).toHaveValue('');
  });
}

test('der QR-Code auf dem Bildschirm ist groß genug und führt zu diesem Link', async ({ page }) => {
  await pruefe(page, '/hannover/', UEBER);
  await klappeAuf(page, 'Ergebnis mitnehmen');
  await page.getByRole('button', { name: 'Link zum Ergebnis kopieren' }).click();
  await page.getByRole('button', { name: 'QR-Code zeigen' }).click();
  const code = page.getByRole('img', { name: /QR-Code/ });
  const kasten = await code.boundingBox();
  expect(kasten?.width).toBeGreaterThanOrEqual(240);
  expect(qrText(await code.screenshot())).toBe(await kopierter(page));
});
