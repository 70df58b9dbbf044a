/** People type names as they write them. A link from a letter keeps what stands behind its `#`, with a script or without. */
import { expect, test } from '@playwright/test';

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'mit Skript' : 'ohne Skript', () => {
    test.use({ javaScriptEnabled });

    for (const [getippt, adresse] of [
      ['/Kiel/#p2', '/kiel/#p2'],
      ['/KIEL#p2', '/kiel/#p2'],
      ['/köln/#p1', '/koeln/#p1'],
      ['/Köln#p1', '/koeln/#p1'],
      ['/ko%CC%88ln/#p1', '/koeln/#p1'],
      ['/Kreis/Kiel/', '/kreis/kiel/'],
    ] as const) {
      test(`${getippt} führt zu ${adresse}`, async ({ page }) => {
        await page.goto(getippt);
        await expect(page).toHaveURL(adresse);
      });
    }
  });
}

test('auf einem Server ohne die Liste behält die Seite der anderen Schreibweise den Teil hinter #', async ({
  page,
}) => {
  await page.route(/\/k%C3%B6ln\/$/, async (weg) =>
    weg.fulfill({ path: 'out/köln/index.html', contentType: 'text/html' }),
  );
  await page.goto('/köln/#p1');
  await expect(page).toHaveURL('/koeln/#p1');
});

for (const [getippt, adresse] of [
  ['/Hildesheim#p2', '/hildesheim/#p2'],
  ['/M%C3%BCnchen#p1', '/muenchen/#p1'],
  ['/Kreis/Kiel/', '/kreis/kiel/'],
] as const) {
  test(`auf einem Server ohne die Liste führt die Fehlerseite von ${getippt} weiter`, async ({ page }) => {
    const [pfad = ''] = getippt.split('#');
    await page.route(
      (url) => url.pathname === pfad,
      async (weg) => weg.fulfill({ status: 404, path: 'out/404.html', contentType: 'text/html' }),
    );
    await page.goto(getippt);
    await expect(page).toHaveURL(adresse);
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Diese Seite gibt es nicht');
  });
}

test('eine Adresse, die es auch anders geschrieben nicht gibt, bleibt bei der Fehlerseite', async ({
  page,
}) => {
  await page.goto('/Gibt-Es-Nicht/#p2');
  await expect(page).toHaveURL('/gibt-es-nicht/#p2');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Diese Seite gibt es nicht');
});
