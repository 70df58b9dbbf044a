/** Typed things never vanish: a reload or a lost tab in the middle, another place, and the way back from there. */
import { chromium, type Page } from '@playwright/test';
import {
  bereit,
  expect,
  feld,
  feldwerte,
  fuelleAus,
  gruppe,
  IM_RAHMEN,
  oeffne,
  pruefe,
  sende,
  test,
  ueberschrift,
} from './hilfe';

/** Fourteen fields, also in both folds, and one that a choice has brought. */
const MITTEN_DRIN = {
  personen: '2',
  haushalt: 'kopf',
  personenInWohnung: '4',
  kaltmiete: '613,37',
  aufteilung: 'getrennt',
  betriebskosten: '61,41',
  betriebskostenJahr: 'jahr',
  heizkosten: '77,77 ca',
  wohnflaeche: '58',
  energietraeger: 'erdgas',
  warmwasser: 'zentral',
  stellplatz: '33',
  stellplatzWeg: 'ja',
  geld: 'sozialamt',
  kinderZeitweise: '1',
  stichtag: '1.2.27',
};

async function tippe(page: Page): Promise<void> {
  await fuelleAus(page, {
    ...IM_RAHMEN,
    haushalt: 'Ja, wir teilen die Kosten',
    personenInWohnung: '4',
    kaltmiete: '613,37',
    betriebskosten: '61,41',
    heizkosten: '77,77 ca',
  });
  await page.getByLabel('Betriebskosten: im Monat oder im Jahr').selectOption('im Jahr');
  await page.locator('summary', { hasText: 'Es gibt noch andere Kosten' }).click();
  await page.getByLabel('Stellplatz oder Garage, in Euro').fill('33');
  await page.getByRole('group', { name: 'ohne einen Stellplatz' }).getByLabel('Ja').check();
  await page.locator('summary', { hasText: 'Das ist bei mir anders' }).click();
  await page.getByRole('group', { name: 'Woher bekommen Sie Geld?' }).getByLabel('Vom Sozialamt').check();
  await page.getByLabel('nur einen Teil der Zeit').fill('1');
  await page.locator('summary', { hasText: 'Einen anderen Tag prüfen' }).click();
  await page.getByLabel('Wann beginnt der Mietvertrag?').fill('1.2.27');
}

test('mitten im Ausfüllen neu geladen: alle Felder stehen wieder da, auch das zuletzt getippte', async ({
  page,
}) => {
  await oeffne(page, '/hannover/#p2');
  await tippe(page);
  await page.reload();
  await bereit(page);
  await expect(feld(page, 'kaltmiete')).toHaveValue('613,37');
  expect(await feldwerte(page)).toEqual(MITTEN_DRIN);
  await expect(page.getByLabel('Stellplatz oder Garage, in Euro'), 'die Klappe ist offen').toBeVisible();
  await expect(page).toHaveURL('/hannover/#p2');
});

test('der Browser wird beendet und stellt seine Fenster wieder her: das Getippte ist noch da', async ({
  baseURL,
}, info) => {
  // A phone that needs memory ends the browser, and later it opens the same tabs from what it noted itself.
  const { launchOptions } = info.project.use;
  const ordner = info.outputPath('profil');
  const starte = (weitere: string[]) =>
    chromium.launchPersistentContext(ordner, {
      ...launchOptions,
      args: [...(launchOptions?.args ?? []), ...weitere],
      ...(baseURL ? { baseURL } : {}),
    });
  const vorher = await starte([]);
  const seite = vorher.pages()[0] ?? (await vorher.newPage());
  await oeffne(seite, '/hildesheim/#p2');
  await feld(seite, 'kaltmiete').fill('613,37');
  await feld(seite, 'wohnflaeche').fill('58');
  await expect.poll(() => seite.evaluate(() => JSON.stringify(window.history.state))).toContain('"58"');
  await vorher.close();

  const danach = await starte(['--restore-last-session']);
  await expect.poll(() => danach.pages().some((eine) => eine.url().endsWith('/hildesheim/#p2'))).toBe(true);
  const wieder = danach.pages().find((eine) => eine.url().endsWith('/hildesheim/#p2')) as Page;
  await expect(feld(wieder, 'kaltmiete')).toHaveValue('613,37');
  expect(await feldwerte(wieder)).toEqual({ personen: '2', kaltmiete: '613,37', wohnflaeche: '58' });
  await danach.close();
});

test('jede Taste zählt: neu geladen gleich nach dem letzten Zeichen', async ({ page }) => {
  await oeffne(page, '/hannover/');
  await feld(page, 'personen').pressSequentially('2');
  await feld(page, 'kaltmiete').pressSequentially('613,37');
  await page.reload();
  await bereit(page);
  await expect(feld(page, 'kaltmiete')).toHaveValue('613,37');
});

test.describe('ein anderer Ort', () => {
  test('nimmt Personen und Kosten mit, durch keine Adresse; zurück führt Schritt für Schritt wieder her', async ({
    page,
    context,
  }) => {
    const gesendet: string[] = [];
    context.on('request', (anfrage) => gesendet.push(anfrage.url() + JSON.stringify(anfrage.headers())));
    const adressen: string[] = [];
    page.on('framenavigated', (rahmen) => adressen.push(rahmen.url()));
    await oeffne(page, '/hannover/#p2');
    await tippe(page);
    await page.getByRole('link', { name: 'Anderer Ort' }).click();
    await expect(ueberschrift(page)).toHaveText('Passt die Miete?');
    await bereit(page);
    await expect(page.getByLabel('Wie viele Personen')).toHaveValue('2');
    await expect(page.getByText('Ihre Angaben zur Wohnung kommen mit.')).toBeVisible();
    await page.getByLabel('Postleitzahl oder Ort').fill('Kiel');
    await page.getByLabel('Wie viele Personen').fill('3');
    await sende(page, 'Weiter');
    await expect(page).toHaveURL('/kiel/#p3');
    await bereit(page);
    await expect(feld(page, 'kaltmiete')).toHaveValue('613,37');
    const dort = await feldwerte(page);
    expect(dort).toMatchObject({
      personen: '3',
      heizkosten: '77,77 ca',
      stellplatz: '33',
      stichtag: '1.2.27',
    });

    await page.goBack();
    await expect(ueberschrift(page)).toHaveText('Passt die Miete?');
    await expect(page.getByLabel('Postleitzahl oder Ort')).toHaveValue('Kiel');
    await page.goBack();
    await expect(ueberschrift(page)).toHaveText('Was kostet die Wohnung in Hannover im Monat?');
    await expect(feld(page, 'kaltmiete')).toHaveValue('613,37');
    expect(await feldwerte(page)).toEqual(MITTEN_DRIN);
    await page.goForward();
    await expect(ueberschrift(page)).toHaveText('Passt die Miete?');
    await page.goForward();
    await expect(ueberschrift(page)).toHaveText('Was kostet die Wohnung in Kiel im Monat?');
    await expect(feld(page, 'kaltmiete')).toHaveValue('613,37');
    expect(await feldwerte(page)).toEqual(dort);

    const verraeterisch = /613[.,%]|61[.,%]+41|77[.,%]+77/u;
    expect([...gesendet, ...adressen].filter((text) => verraeterisch.test(text))).toEqual([]);
    expect(await page.evaluate(() => [window.name, sessionStorage.length, localStorage.length])).toEqual([
      '',
      0,
      0,
    ]);
  });

  test('auch vom Ergebnis aus, und gemerkte Wohnungen kommen mit ihrem Ort mit', async ({ page }) => {
    await pruefe(page, '/hannover/#p2', IM_RAHMEN);
    await page.getByText('Wohnungen vergleichen').click();
    await page.getByRole('button', { name: 'Zum Vergleich merken' }).click();
    await page.getByText('Ihre Angaben', { exact: true }).click();
    await page.getByRole('link', { name: 'Ort ändern' }).click();
    await bereit(page);
    await expect(page.getByText('die gemerkten Wohnungen kommen mit.')).toBeVisible();
    await page.getByLabel('Postleitzahl oder Ort').fill('Hildesheim');
    await sende(page, 'Weiter');
    await expect(page).toHaveURL('/hildesheim/#p2');
    await bereit(page);
    await expect(feld(page, 'kaltmiete')).toHaveValue('480');
    await sende(page);
    const tabelle = page.getByRole('table', { name: 'Ihre Wohnungen nebeneinander' });
    await expect(tabelle.getByRole('columnheader', { name: 'Wohnung 1 in Hannover' })).toBeVisible();
    await expect(
      tabelle.getByRole('columnheader', { name: 'Wohnung 2 in Hildesheim (diese)' }),
    ).toBeVisible();
    // In Hannover the flat was within its limit; with the limits of Hildesheim it would not be.
    await expect(
      tabelle
        .getByRole('row', { name: /^Ergebnis/ })
        .getByRole('cell')
        .first(),
    ).toHaveText('Im Rahmen');
    await page.reload();
    await expect(tabelle.getByRole('columnheader', { name: 'Wohnung 1 in Hannover' })).toBeVisible();
  });
});

test('die Personen werden für die höchsten Beträge nicht noch einmal gefragt', async ({ page }) => {
  await oeffne(page, '/hannover/#p2');
  await page.getByRole('button', { name: 'Was kann eine Wohnung kosten?' }).click();
  await expect(page.getByRole('heading', { name: 'Was kann eine Wohnung kosten?' })).toBeFocused();
  await expect(page.getByLabel('Für wie viele Personen suchen Sie?')).toBeHidden();
  await expect(page.locator('.mietkarte')).toContainText('2 Personen');
});

test('die erste offene Frage steht auf dem ersten Bildschirm, die Personen sind eine Zeile', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await oeffne(page, '/hannover/#p2');
  await expect(feld(page, 'personen')).toBeHidden();
  for (const antwort of await gruppe(page, 'haushalt').getByRole('radio').all())
    await expect(antwort).toBeInViewport({ ratio: 1 });
  // By keyboard as by touch.
  await page.locator('summary', { hasText: '2 Personen' }).focus();
  await page.keyboard.press('Enter');
  await expect(feld(page, 'personen')).toBeInViewport();
  await feld(page, 'personen').fill('3');
  await page.locator('summary', { hasText: 'Ändern' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('summary', { hasText: '3 Personen' })).toBeVisible();

  await page.goto('about:blank');
  await oeffne(page, '/hannover/');
  await expect(feld(page, 'personen'), 'ohne die Zahl im Link ist sie die erste Frage').toBeInViewport();
});
