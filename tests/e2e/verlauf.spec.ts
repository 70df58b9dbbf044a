/** Back, forward, reload, and typing before the script is there: nothing typed is ever lost. */
import {
  bereit,
  expect,
  fehlerliste,
  feld,
  feldwerte,
  fuelleAus,
  gruppe,
  IM_RAHMEN,
  klappeAuf,
  oeffne,
  pruefe,
  sende,
  test,
  UEBER,
  ueberschrift,
} from './hilfe';

const ALLES = {
  personen: '2',
  haushalt: 'allein',
  kaltmiete: '480',
  aufteilung: 'getrennt',
  betriebskosten: '120',
  heizkosten: '70',
  wohnflaeche: '58',
  energietraeger: 'erdgas',
  warmwasser: 'zentral',
};
const IM_RAHMEN_TEXT = 'Die Kosten sind im Rahmen';

test('zurück zum Formular mit allen Werten, vor zum Ergebnis', async ({ page }) => {
  await pruefe(page, '/hannover/', IM_RAHMEN);
  await expect(ueberschrift(page)).toHaveText(IM_RAHMEN_TEXT);
  await page.goBack();
  await expect(ueberschrift(page)).toHaveText('Was kostet die Wohnung in Hannover im Monat?');
  await expect(ueberschrift(page)).toBeFocused();
  expect(await feldwerte(page)).toEqual(ALLES);
  await page.goForward();
  await expect(ueberschrift(page)).toHaveText(IM_RAHMEN_TEXT);
  await expect(page).toHaveTitle(/^Die Kosten sind im Rahmen/);
});

test('„Etwas ändern“ führt zum Formular; die neue Antwort ersetzt die alte', async ({ page }) => {
  await pruefe(page, '/hannover/', IM_RAHMEN);
  await page.getByRole('button', { name: 'Etwas ändern' }).click();
  await feld(page, 'kaltmiete').fill('527');
  await sende(page);
  await expect(ueberschrift(page)).toHaveText('Die Miete liegt 13,00 € über dem Richtwert');
  await page.goBack();
  await expect(feld(page, 'kaltmiete')).toHaveValue('527');
});

test('ein Betrag lässt sich neben dem Ergebnis ändern; zurück führt zum früheren', async ({ page }) => {
  await pruefe(page, '/hannover/', IM_RAHMEN);
  await klappeAuf(page, 'Nur einen Betrag ändern');
  const kaltmiete = page.getByLabel('Kaltmiete in Euro', { exact: true });
  await kaltmiete.fill('viel');
  await sende(page, 'Neu prüfen');
  await expect(fehlerliste(page)).toBeFocused();
  await fehlerliste(page).getByRole('link').click();
  await expect(kaltmiete).toBeFocused();
  await kaltmiete.fill('527');
  await sende(page, 'Neu prüfen');
  await expect(ueberschrift(page)).toHaveText('Die Miete liegt 13,00 € über dem Richtwert');
  await expect(ueberschrift(page)).toBeFocused();
  await page.reload();
  await expect(ueberschrift(page)).toHaveText('Die Miete liegt 13,00 € über dem Richtwert');
  await page.goBack();
  await expect(ueberschrift(page)).toHaveText(IM_RAHMEN_TEXT);
  await page.goForward();
  await page.getByRole('button', { name: 'Etwas ändern' }).click();
  await expect(ueberschrift(page)).toHaveText('Was kostet die Wohnung in Hannover im Monat?');
  expect(await feldwerte(page)).toEqual({ ...ALLES, kaltmiete: '527' });
  await page.goBack();
  await expect(ueberschrift(page)).toHaveText('Die Miete liegt 13,00 € über dem Richtwert');
});

test('neu laden zeigt das Ergebnis wieder, und zurück das Formular', async ({ page }) => {
  await pruefe(page, '/hannover/', UEBER);
  await expect(ueberschrift(page)).toHaveText('Die Miete liegt 13,00 € über dem Richtwert');
  await page.reload();
  await expect(ueberschrift(page)).toHaveText('Die Miete liegt 13,00 € über dem Richtwert');
  await expect(page).toHaveTitle(/^Die Miete liegt 13,00.€ über dem Richtwert/);
  await page.goBack();
  await expect(ueberschrift(page)).toHaveText('Was kostet die Wohnung in Hannover im Monat?');
  expect(await feldwerte(page)).toEqual({ ...ALLES, kaltmiete: '527' });
});

test('nach einem Abstecher auf eine andere Seite ist das Ergebnis noch da', async ({ page }) => {
  await pruefe(page, '/hannover/', IM_RAHMEN);
  await page.getByRole('navigation').getByRole('link', { name: 'Richtwerte' }).click();
  await expect(ueberschrift(page)).toHaveText('Richtwerte ansehen');
  await page.goBack();
  await expect(ueberschrift(page)).toHaveText(IM_RAHMEN_TEXT);
});

test('zurück zur Startseite: Ort und Personen stehen noch da', async ({ page }) => {
  await oeffne(page, '/');
  await page.getByLabel('Postleitzahl oder Ort').fill('31134');
  await page.getByLabel('Wie viele Personen').fill('3');
  await sende(page, 'Weiter');
  await expect(page).toHaveURL('/hildesheim/#p3');
  await page.goBack();
  await expect(page.getByLabel('Postleitzahl oder Ort')).toHaveValue('31134');
  await expect(page.getByLabel('Wie viele Personen')).toHaveValue('3');
});

test('zurück zur Startseite: auch die Auswahl unter mehreren Orten ist noch da', async ({ page }) => {
  await oeffne(page, '/');
  await page.getByLabel('Postleitzahl oder Ort').fill('Burgdorf');
  await page.getByLabel('Wie viele Personen').fill('3');
  await sende(page, 'Weiter');
  await page.getByLabel('Burgdorf (Region Hannover, Niedersachsen)').check();
  await sende(page, 'Weiter');
  await expect(page).toHaveURL('/burgdorf-region-hannover/#p3');
  await page.goBack();
  await expect(page.getByLabel('Burgdorf (Region Hannover, Niedersachsen)')).toBeChecked();
  await sende(page, 'Weiter');
  await expect(page).toHaveURL('/burgdorf-region-hannover/#p3');
});

test('#p3 in der Adresse setzt drei Personen ein, Unsinn nichts', async ({ page }) => {
  await oeffne(page, '/hannover/#p3');
  await expect(feld(page, 'personen')).toHaveValue('3');
  // Without JavaScript the same address leads to a row of the table; here the form has to be in sight.
  await expect(ueberschrift(page)).toBeInViewport();
  for (const anker of ['#p0', '#p21', '#p03', '#pz', '#x']) {
    await page.goto('about:blank');
    await oeffne(page, `/hannover/${anker}`);
    await sende(page);
    await expect(page.getByRole('link', { name: 'Geben Sie ein, wie viele Personen' })).toBeVisible();
  }
});

test('„Andere Wohnung prüfen“ behält Personen und Haushalt und leert die Kosten', async ({ page }) => {
  await pruefe(page, '/hannover/', IM_RAHMEN);
  await page.getByRole('button', { name: 'Andere Wohnung prüfen' }).click();
  await expect(ueberschrift(page)).toBeFocused();
  // All that belongs to the flat goes, its heating too.
  const { personen, haushalt } = ALLES;
  const leer = { personen, haushalt };
  expect(await feldwerte(page)).toEqual(leer);
  await page.reload();
  await bereit(page);
  await expect(gruppe(page, 'haushalt').getByLabel('Nein')).toBeChecked();
  expect(await feldwerte(page)).toEqual(leer);

  await page.goBack();
  await expect(ueberschrift(page)).toHaveText(IM_RAHMEN_TEXT);
  await page.goForward();
  await expect(ueberschrift(page)).toHaveText('Was kostet die Wohnung in Hannover im Monat?');
  expect(await feldwerte(page)).toEqual(leer);
});

test('was vor dem Skript getippt wird, bleibt stehen und zählt', async ({ page }) => {
  let oeffnen = () => {};
  const tor = new Promise<void>((frei) => {
    oeffnen = frei;
  });
  await page.route('**/*.js', async (anfrage) => {
    await tor;
    await anfrage.continue();
  });
  await page.goto('/hannover/#p5', { waitUntil: 'commit' });
  await fuelleAus(page, IM_RAHMEN);
  await sende(page);
  await expect(page.getByText('Einen Moment …'), 'zu früh gedrückt: gemerkt').toBeVisible();
  await expect(page, 'und noch nicht gesendet').toHaveURL('/hannover/#p5');
  expect(await feldwerte(page)).toEqual(ALLES);
  oeffnen();
  // Nobody presses a second time.
  await expect(ueberschrift(page)).toHaveText(IM_RAHMEN_TEXT);
  await page.goBack();
  expect(await feldwerte(page)).toEqual(ALLES);
});
