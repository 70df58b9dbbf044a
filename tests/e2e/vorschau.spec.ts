/** A clerk looks at the limits of an authority as of a day, before and after it. */
import { expect, oeffne, sende, test } from './hilfe';

const KNOPF = 'Richtwerte dieses Tages zeigen';

test('Träger und Tag wählen, die Richtwerte sehen, die Adresse weitergeben', async ({ page, context }) => {
  await oeffne(page, '/pflege/vorschau/');
  await page.getByLabel('Für welchen Träger?').selectOption('03241');
  await page.getByLabel('An welchem Tag?').fill('1.6.2026');
  await sende(page, KNOPF);
  const titel = page.getByRole('heading', { name: 'Vorschau – nicht gültig' });
  await expect(titel).toBeFocused();
  await expect(page.getByText('am 1. Juni 2026. Heute gelten andere Richtwerte.')).toBeVisible();
  await expect(page.getByRole('table').first()).toContainText('587,00');
  await expect(page).toHaveURL('/pflege/vorschau/#03241@2026-06-01');

  const andere = await context.newPage();
  await andere.clock.setFixedTime('2026-12-01T12:00:00+01:00');
  await andere.goto(page.url());
  await expect(andere.getByRole('heading', { name: 'Vorschau – nicht gültig' })).toBeVisible();
  await expect(andere.getByLabel('An welchem Tag?')).toHaveValue('01.06.2026');
});

test('der heutige Tag ist keine Vorschau, ein Tag vor jeder Tabelle sagt es', async ({ page }) => {
  await oeffne(page, '/pflege/vorschau/#03241@2026-12-01');
  await expect(page.getByRole('heading', { name: 'Das gilt heute' })).toBeVisible();
  await page.getByLabel('An welchem Tag?').fill('01.03.2027');
  await sende(page, KNOPF);
  await expect(page.getByRole('heading', { name: 'Vorschau – dieselbe Tabelle wie heute' })).toBeFocused();
  await page.getByLabel('An welchem Tag?').fill('01.01.1999');
  await sende(page, KNOPF);
  await expect(page.getByText(/An diesem Tag gilt keine Tabelle\. Die nächste beginnt am/)).toBeVisible();
  await expect(page.getByRole('table')).toHaveCount(0);
});

test('ohne Netz kommt ein Satz, und die Angaben bleiben', async ({ page, context, meldungen }) => {
  await oeffne(page, '/pflege/vorschau/');
  await page.getByLabel('Für welchen Träger?').selectOption('03241');
  await page.getByLabel('An welchem Tag?').fill('01.06.2026');
  await context.setOffline(true);
  await sende(page, KNOPF);
  await expect(page.getByText(/^Die Tabellen sind nicht angekommen/)).toBeVisible();
  await expect(page.getByLabel('An welchem Tag?')).toHaveValue('01.06.2026');
  await context.setOffline(false);
  await sende(page, KNOPF);
  await expect(page.getByRole('heading', { name: 'Vorschau – nicht gültig' })).toBeVisible();
  // The browser reports what it could not fetch.
  expect(meldungen.filter((text) => !text.includes('ERR_INTERNET_DISCONNECTED'))).toEqual([]);
  meldungen.length = 0;
});
