/** Place search: postcode or name, with and without umlauts, one typing error, several places, none. */
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
  ['Hanover', '/hannover/#p2'],
  ['Neustadt am Rübenberge', '/neustadt-am-ruebenberge/#p2'],
  ['wennigsen deister', '/wennigsen-deister/#p2'],
] as const) {
  test(`„${eingabe}“ führt zu ${adresse}`, async ({ page }) => {
    await suche(page, eingabe);
    await expect(page).toHaveURL(adresse);
    await expect(ueberschrift(page)).toContainText('Was kostet die Wohnung in');
  });
}

for (const [eingabe, orte] of [
  ['85567', ['Bruck (Kreis Ebersberg)', 'Grafing b.München (Kreis Ebersberg)']],
  ['Burgdorf', ['Burgdorf (Kreis Wolfenbüttel)', 'Burgdorf (Region Hannover)']],
  [
    'münster',
    [
      'Münster (kreisfreie Stadt)',
      'Münster (Kreis Donau-Ries)',
      'Münster (Hessen) (Kreis Darmstadt-Dieburg)',
      'Münster-Sarmsheim (Kreis Mainz-Bingen)',
    ],
  ],
] as const) {
  test(`„${eingabe}“ meint mehrere Orte: Auswahl, nicht vorgewählt, dann weiter`, async ({ page }) => {
    await suche(page, eingabe);
    await expect(auswahl(page).getByRole('radio').first()).toBeFocused();
    await expect(auswahl(page).getByRole('radio', { checked: true })).toHaveCount(0);
    expect(await auswahl(page).locator('label').allTextContents()).toEqual(orte);
    await expect(auswahl(page)).toHaveAccessibleDescription(`${orte.length} Orte gefunden`);
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
