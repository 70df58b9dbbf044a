/** Errors by F-40 to F-43: a list above the heading that takes the focus, the same words at the field, nothing lost. */
import {
  bereit,
  expect,
  fehlerliste,
  feld,
  feldwerte,
  gruppe,
  oeffne,
  sende,
  test,
  ueberschrift,
} from './hilfe';

const ALLE_LEER = [
  ['personen', 'Geben Sie ein, wie viele Personen zusammen Geld bekommen'],
  ['kaltmiete', 'Geben Sie die Kaltmiete ein'],
  ['aufteilung', 'Wählen Sie aus, wie die Kosten im Angebot stehen'],
  ['wohnflaeche', 'Geben Sie die Wohnfläche ein'],
  ['haushalt', 'Wählen Sie aus, ob noch andere Personen in der Wohnung wohnen'],
] as const;

test('ein leeres Formular nennt alles, was fehlt, und die Liste bekommt den Fokus', async ({ page }) => {
  await oeffne(page, '/hildesheim/');
  await sende(page);
  await expect(fehlerliste(page)).toBeFocused();
  await expect(page).toHaveTitle('Fehler: Kosten der Wohnung – Mietpreisrechner Hildesheim');
  const links = fehlerliste(page).getByRole('link');
  expect((await links.allTextContents()).sort()).toEqual(ALLE_LEER.map(([, text]) => text).sort());
  const oberhalb = await fehlerliste(page).evaluate(
    (liste) =>
      liste.compareDocumentPosition(document.querySelector('h1') as Element) &
      Node.DOCUMENT_POSITION_FOLLOWING,
  );
  expect(oberhalb, 'die Liste steht vor der Überschrift').toBeTruthy();
});

test('die Fehler stehen in der Reihenfolge der Felder', async ({ page }) => {
  await oeffne(page, '/berlin/');
  await sende(page);
  const ziele = await fehlerliste(page)
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).hash.slice(1)));
  const imFormular = await page
    .locator('form [id]')
    .evaluateAll((elemente) => elemente.map((element) => element.id));
  expect(ziele).toEqual(imFormular.filter((id) => ziele.includes(id)));
});

for (const [name, text] of ALLE_LEER) {
  test(`der Fehler zu „${name}“ führt zum Feld und steht auch dort`, async ({ page }) => {
    await oeffne(page, '/hildesheim/');
    await sende(page);
    await fehlerliste(page).getByRole('link', { name: text, exact: true }).click();
    const ziel = page.locator(`#${name}`);
    await expect(ziel).toBeFocused();
    await expect(ziel).toBeInViewport();
    expect(new URL(page.url()).hash, 'der Sprung hinterlässt keinen Eintrag im Verlauf').toBe('');
    const art = await ziel.getAttribute('type');
    const beschrieben = art === 'radio' ? page.locator('fieldset', { has: ziel }) : ziel;
    await expect(beschrieben).toHaveAccessibleDescription(new RegExp(`Fehler: ${text}$`));
    if (art !== 'radio') await expect(ziel).toHaveAttribute('aria-invalid', 'true');
    const ids = ((await beschrieben.getAttribute('aria-describedby')) ?? '').split(' ');
    for (const id of ids) await expect(page.locator(`[id="${id}"]`)).toBeVisible();
  });
}

test('Getipptes bleibt stehen, auch wenn es nicht zu lesen ist', async ({ page }) => {
  await oeffne(page, '/hildesheim/');
  await feld(page, 'personen').fill('zwei');
  await feld(page, 'kaltmiete').fill('450.000 €');
  await gruppe(page, 'aufteilung').getByLabel('gemeinsamer Betrag').check();
  await feld(page, 'gemeinsam').fill('1,234');
  await feld(page, 'wohnflaeche').fill('62,500');
  await sende(page);
  await expect(fehlerliste(page)).toBeFocused();
  expect(await fehlerliste(page).getByRole('link').allTextContents()).toEqual([
    'Geben Sie die Zahl der Personen als ganze Zahl ein, zum Beispiel 3',
    'Wählen Sie aus, ob noch andere Personen in der Wohnung wohnen',
    'Kaltmiete: 450.000,00\u00a0€ im Monat ist sehr viel. Prüfen Sie Punkt und Komma',
    'Betriebskosten und Heizkosten: „1,234“ können wir auf zwei Arten lesen. Schreiben Sie Cent nach einem Komma, zum Beispiel 1234,00',
    '„62,500“ können wir nicht sicher lesen. Schreiben Sie die Wohnfläche zum Beispiel so: 62,5',
  ]);
  expect(await feldwerte(page)).toEqual({
    personen: 'zwei',
    kaltmiete: '450.000 €',
    aufteilung: 'zusammen',
    gemeinsam: '1,234',
    wohnflaeche: '62,500',
  });
});

test('eine zweite, andere Fehlerliste bekommt wieder den Fokus; ohne Fehler ist sie weg', async ({
  page,
}) => {
  await oeffne(page, '/hildesheim/');
  await sende(page);
  await feld(page, 'personen').fill('2');
  await sende(page);
  await expect(fehlerliste(page)).toBeFocused();
  await expect(fehlerliste(page).getByRole('link')).toHaveCount(ALLE_LEER.length - 1);
  await expect(feld(page, 'personen')).not.toHaveAttribute('aria-invalid');
  await gruppe(page, 'haushalt').getByLabel('Nein').check();
  await gruppe(page, 'aufteilung').getByLabel('nicht im Angebot').check();
  await feld(page, 'kaltmiete').fill('700');
  await feld(page, 'wohnflaeche').fill('50');
  await sende(page);
  await expect(fehlerliste(page)).toHaveCount(0);
  await expect(page).toHaveTitle(/^Die Miete liegt/);
  await page.goBack();
  await expect(page).toHaveTitle('Kosten der Wohnung – Mietpreisrechner Hildesheim');
});

test('auch die Startseite nennt, was fehlt', async ({ page }) => {
  await oeffne(page, '/');
  await sende(page, 'Weiter');
  await expect(fehlerliste(page)).toBeFocused();
  await expect(page).toHaveTitle('Fehler: Miete prüfen – Mietpreisrechner');
  await fehlerliste(page)
    .getByRole('link', { name: 'Geben Sie eine Postleitzahl oder einen Ort ein' })
    .click();
  await expect(page.getByLabel('Postleitzahl oder Ort')).toBeFocused();
  await expect(page.getByLabel('Postleitzahl oder Ort')).toHaveAttribute('aria-invalid', 'true');
});

test('eine ungewöhnliche Angabe wird zuerst nachgefragt, und ein Tippen führt weiter', async ({ page }) => {
  await oeffne(page, '/hildesheim/');
  await feld(page, 'personen').fill('2');
  await gruppe(page, 'haushalt').getByLabel('Nein').check();
  await feld(page, 'kaltmiete').fill('480');
  await gruppe(page, 'aufteilung').getByLabel('zwei Beträge').check();
  await feld(page, 'betriebskosten').fill('120');
  await feld(page, 'heizkosten').fill('0');
  await feld(page, 'wohnflaeche').fill('58');
  await sende(page);
  await expect(ueberschrift(page)).toHaveText('Stimmen 0 € Heizkosten?');
  const nachfrage = page.getByRole('region', { name: 'Stimmen 0 € Heizkosten?' });
  await expect(nachfrage).toContainText('Sie haben 0 Euro Heizkosten eingegeben.');
  await nachfrage.getByRole('button', { name: 'Stimmt so: Heizkosten' }).click();
  await expect(ueberschrift(page)).toHaveText(/^Die Miete ist im Rahmen/);
  await page.getByRole('button', { name: 'Zurück' }).click();
  await bereit(page);
  await expect(feld(page, 'heizkosten')).toHaveValue('0');
});
