/** What a person does before the scripts are there: the page notices it, and repeats it when it can. */
import type { Page } from '@playwright/test';
import { expect, fuelleAus, IM_RAHMEN, test, ueberschrift } from './hilfe';

/** Opens a page whose scripts do not come before the answer is called. */
async function ohneSkripte(page: Page, adresse: string): Promise<() => void> {
  let gibFrei = () => {};
  const frei = new Promise<void>((weiter) => {
    gibFrei = weiter;
  });
  await page.route('**/*.js', async (anfrage) => {
    await frei;
    await anfrage.continue();
  });
  await page.goto(adresse, { waitUntil: 'commit' });
  await page.getByRole('button', { name: /Weiter|Miete prüfen/ }).waitFor();
  return gibFrei;
}

test('ein früher Tipp auf „Weiter“ wird gemerkt und wiederholt', async ({ page }) => {
  const gibFrei = await ohneSkripte(page, '/');
  await page.getByLabel('Postleitzahl oder Ort').fill('Hannover');
  await page.getByLabel('Wie viele Personen').fill('2');
  await page.getByRole('button', { name: 'Weiter' }).click();
  await expect(page.getByText('Einen Moment …')).toBeInViewport({ ratio: 1 });
  await expect(page).toHaveURL('/');
  gibFrei();
  await expect(page).toHaveURL('/hannover/#p2');
});

test('ein früher Tipp auf „Miete prüfen“ führt zum Urteil, sobald die Seite antwortet', async ({ page }) => {
  const gibFrei = await ohneSkripte(page, '/hannover/');
  await fuelleAus(page, IM_RAHMEN);
  await page.getByRole('button', { name: 'Miete prüfen' }).click();
  await expect(page.getByText('Einen Moment …')).toBeInViewport({ ratio: 1 });
  gibFrei();
  await expect(ueberschrift(page)).toHaveText(/im Rahmen/);
  await expect(page.getByText('Einen Moment …')).toHaveCount(0);
});

test('auch der zweite Knopf wird gemerkt: er führt zur Karte', async ({ page }) => {
  const gibFrei = await ohneSkripte(page, '/');
  await page.getByLabel('Postleitzahl oder Ort').fill('Hannover');
  await page.getByLabel('Wie viele Personen').fill('2');
  await page.getByRole('button', { name: /Was kann sie kosten/ }).click();
  gibFrei();
  await expect(page).toHaveURL('/hannover/?karte#p2');
});

test('auf langsamer Leitung geht der Tipp auch nicht verloren', async ({ page }) => {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Network.enable');
  await cdp.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 1000,
    downloadThroughput: 25_000,
    uploadThroughput: 25_000,
  });
  await page.goto('/', { waitUntil: 'commit' });
  await page.getByLabel('Postleitzahl oder Ort').fill('Hannover');
  await page.getByLabel('Wie viele Personen').fill('2');
  await page.getByRole('button', { name: 'Weiter' }).click();
  await expect(page.getByText('Einen Moment …')).toBeVisible();
  await expect(page).toHaveURL('/hannover/#p2', { timeout: 60_000 });
});

test('kommen die Skripte nie, sagt die Seite es', async ({ page, meldungen }) => {
  await page.route('**/*.js', (anfrage) => anfrage.abort());
  await page.goto('/');
  const hinweis = page.getByRole('status').filter({ hasText: 'nicht ganz geladen' });
  await expect(hinweis).toBeVisible();
  await page.getByRole('button', { name: 'Weiter' }).click();
  await expect(hinweis).toBeInViewport({ ratio: 1 });
  expect(meldungen.filter((text) => !text.includes('ERR_FAILED'))).toEqual([]);
  meldungen.length = 0;
});
