/** Place search: only a whole name or PLZ leads on at once; all that is guessed, shared or a part of a town is a question. */
import type { Page } from '@playwright/test';
import { expect, fehlerliste, oeffne, sende, test, ueberschrift } from './hilfe';

async function suche(page: Page, ort: string, personen = '2'): Promise<void> {
  await page.getByLabel('Postleitzahl oder Ort').fill(ort);
  await page.getByLabel('Wie viele Personen').fill(personen);
  await sende(page, 'Weiter');
}

const auswahl = (page: Page) => page.getByRole('group', { name: 'Welchen Ort meinen Sie?' });

test.beforeEach(({ page }) => oeffne(page, '/'));

for (const [eingabe, adresse] of [
  ['31134', '/hildesheim/#p2'],
  ['31134 Hildesheim', '/hildesheim/#p2'],
  ['D-10115', '/berlin/#p2'],
  ['Hannover', '/hannover/#p2'],
  ['  hannover ', '/hannover/#p2'],
  ['göttingen', '/goettingen/#p2'],
  ['Goettingen', '/goettingen/#p2'],
  ['Neustadt am Rübenberge', '/neustadt-am-ruebenberge/#p2'],
  ['wennigsen deister', '/wennigsen-deister/#p2'],
  ['Hannover Linden', '/hannover/#p2'],
  ['Berlin (Neukölln)', '/berlin/#p2'],
  ['Hamburg-Altona', '/hamburg/#p2'],
  ['Neustadt a. Rbge', '/neustadt-am-ruebenberge/#p2'],
] as const) {
  test(`„${eingabe}“ führt zu ${adresse}`, async ({ page }) => {
    await suche(page, eingabe);
    await expect(page).toHaveURL(adresse);
    await expect(ueberschrift(page)).toContainText('Was kostet die Wohnung in');
  });
}

for (const [eingabe, orte] of [
  ['85567', ['Grafing bei München (Kreis Ebersberg, Bayern)', 'Bruck (Kreis Ebersberg, Bayern)']],
  ['Burgdorf', ['Burgdorf (Region Hannover, Niedersachsen)', 'Burgdorf (Kreis Wolfenbüttel, Niedersachsen)']],
  [
    'münster',
    [
      'Münster (kreisfreie Stadt, Nordrhein-Westfalen)',
      'Münster (Kreis Donau-Ries, Bayern)',
      'Münster (Hessen) (Kreis Darmstadt-Dieburg, Hessen)',
      'Münster, Stadtteil von Stuttgart',
      'Bad Münster am Stein-Ebernburg, Ortsteil von Bad Kreuznach (Kreis Bad Kreuznach, Rheinland-Pfalz)',
      'Münster-Sarmsheim (Kreis Mainz-Bingen, Rheinland-Pfalz)',
    ],
  ],
] as const) {
  test(`„${eingabe}“ meint mehrere Orte: Auswahl, nicht vorgewählt, dann weiter`, async ({ page }) => {
    await suche(page, eingabe);
    await expect(auswahl(page).getByRole('radio').first()).toBeFocused();
    await expect(auswahl(page).getByRole('radio', { checked: true })).toHaveCount(0);
    expect(await auswahl(page).locator('label').allTextContents()).toEqual(orte);
    await expect(auswahl(page)).toHaveAccessibleDescription(
      `${orte.length} Orte gefunden. Ist Ihr Ort nicht dabei? Dann hilft die Postleitzahl.`,
    );
    await expect(fehlerliste(page), 'das Angebot ist noch kein Fehler').toHaveCount(0);

    await sende(page, 'Weiter');
    const fehler = 'Wählen Sie den Ort aus, in dem die Wohnung liegt';
    await expect(fehlerliste(page)).toBeFocused();
    await fehlerliste(page).getByRole('link', { name: fehler }).click();
    await expect(auswahl(page).getByRole('radio').first()).toBeFocused();

    const gewaehlt = orte[0];
    await auswahl(page).getByLabel(gewaehlt).check();
    await sende(page, 'Weiter');
    await expect(ueberschrift(page)).toContainText(gewaehlt.replace(/ \((Kreis|Region|kreisfrei).*/, ''));
  });
}

for (const [eingabe, ort, adresse] of [
  ['Wedding', 'Wedding, Stadtteil von Berlin', '/berlin/#p2'],
  ['Altona', 'Altona, Stadtteil von Hamburg', '/hamburg/#p2'],
  ['Hanover', 'Hannover (Region Hannover, Niedersachsen)', '/hannover/#p2'],
  ['Ihldesheim', 'Hildesheim (Kreis Hildesheim, Niedersachsen)', '/hildesheim/#p2'],
  ['Landkreis Gießen', 'Kreis Gießen: Ort aus einer Liste wählen (Hessen)', '/kreis/giessen/#p2'],
] as const) {
  test(`„${eingabe}“ ist eine Frage, kein Sprung`, async ({ page }) => {
    await suche(page, eingabe);
    const frage = page.getByRole('group', { name: /^(Meinten Sie|Welchen Ort)/ });
    await expect(frage.getByRole('radio').first()).toBeFocused();
    await expect(page).toHaveURL('/');
    await frage.getByLabel(ort).check();
    await sende(page, 'Weiter');
    await expect(page).toHaveURL(adresse);
  });
}

test('ohne Netz ist nichts falsch eingegeben: noch einmal, und es geht weiter', async ({
  page,
  context,
  meldungen,
}) => {
  await page.waitForLoadState('networkidle');
  const vergeblich: string[] = [];
  page.on('requestfailed', (anfrage) => vergeblich.push(new URL(anfrage.url()).pathname));
  await context.setOffline(true);
  await suche(page, 'Leipzig');
  const hinweis = page.getByRole('region', { name: 'Keine Verbindung' });
  await expect(hinweis).toBeFocused();
  await expect(hinweis).toContainText('Ihre Angaben sind noch da');
  await expect(fehlerliste(page)).toHaveCount(0);
  await expect(page).toHaveTitle('Miete prüfen – Mietpreisrechner');
  const feld = page.getByLabel('Postleitzahl oder Ort');
  await expect(feld).toHaveValue('Leipzig');
  await expect(feld).not.toHaveAttribute('aria-invalid', 'true');
  // Once ahead while the name is typed, and once more because it is sent.
  expect(vergeblich).toEqual(['/suche/le.json', '/suche/le.json']);
  expect(meldungen).toEqual(vergeblich.map(() => 'Failed to load resource: net::ERR_INTERNET_DISCONNECTED'));
  meldungen.length = 0;
  await context.setOffline(false);
  await sende(page, 'Weiter');
  await expect(page).toHaveURL('/leipzig/#p2');
});

test('heißt ein zweiter Ort so, nennt die Überschrift des Rechners den Kreis', async ({ page }) => {
  await suche(page, 'Burgdorf, Region Hannover');
  await expect(ueberschrift(page)).toHaveText(
    'Was kostet die Wohnung in Burgdorf (Region Hannover) im Monat?',
  );
});

test('nach einem anderen Ort gehört die alte Auswahl nicht mehr dazu', async ({ page }) => {
  await suche(page, 'Burgdorf');
  await auswahl(page).getByLabel('Region Hannover').check();
  await suche(page, 'Hannover');
  await expect(page).toHaveURL('/hannover/#p2');
});

for (const eingabe of ['Hintertupfingen', '99999', '???']) {
  test(`„${eingabe}“ kennen wir nicht und sagen, was hilft`, async ({ page }) => {
    await suche(page, eingabe);
    await expect(fehlerliste(page)).toBeFocused();
    await expect(fehlerliste(page)).toContainText(
      `Wir finden „${eingabe}“ nicht. Prüfen Sie die Schreibweise`,
    );
    await expect(page.getByLabel('Postleitzahl oder Ort')).toHaveValue(eingabe);
    await expect(page).toHaveURL('/');
  });
}

test('die Suche geht mit der Eingabetaste los', async ({ page }) => {
  await page.getByLabel('Wie viele Personen').fill('1');
  await page.getByLabel('Postleitzahl oder Ort').fill('Leipzig');
  await page.getByLabel('Postleitzahl oder Ort').press('Enter');
  await expect(page).toHaveURL('/leipzig/#p1');
});
