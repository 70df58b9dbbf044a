/** Keeping a table with the form: the way of a clerk, without a mouse, on a narrow screen, without a sound to anybody. */

import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { kurzname } from '@/scripts/bau/kurznamen';
import { mappe } from '../neu/listen/mappe';
import { befunde } from './axe';

const PFAD = 'data/traeger/01002-kiel/2025-01-01.yaml';
const GRENZE = 'Kaltmiete mit Betriebskosten, Alle Orte';

async function oeffne(page: Page, weg: RegExp, ab?: string): Promise<void> {
  await page.goto('/pflege/');
  await page.getByLabel('Für welchen Träger?').selectOption('01002');
  await page.getByRole('radio', { name: weg }).check();
  if (ab) await page.getByLabel('Erster Tag der neuen Werte').fill(ab);
  await page.getByRole('button', { name: 'Tabelle öffnen' }).click();
  await expect(page.getByRole('heading', { name: /: Tabelle bearbeiten$/ })).toBeFocused();
}

async function gesichert(page: Page): Promise<{ name: string; text: string }> {
  const [datei] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Datei sichern' }).click(),
  ]);
  return { name: datei.suggestedFilename(), text: readFileSync(await datei.path(), 'utf8') };
}

test('geöffnet und gesichert ist dieselbe Datei, und der Browser beanstandet nichts', async ({
  page,
  baseURL,
}) => {
  const beschwerden: string[] = [];
  const fremd: string[] = [];
  page.on('console', (meldung) => {
    if (['error', 'warning'].includes(meldung.type())) beschwerden.push(meldung.text());
  });
  page.on('pageerror', (fehler) => beschwerden.push(fehler.message));
  page.on('request', (anfrage) => {
    const eigen = anfrage.url().startsWith(`${baseURL}/`) || anfrage.url().startsWith('blob:');
    if (!eigen || anfrage.method() !== 'GET') fremd.push(`${anfrage.method()} ${anfrage.url()}`);
  });
  await oeffne(page, /berichtigen/);
  expect(await gesichert(page)).toEqual({ name: '2025-01-01.yaml', text: readFileSync(PFAD, 'utf8') });
  expect(await befunde(page)).toEqual([]);
  expect(beschwerden).toEqual([]);
  expect(fremd).toEqual([]);
});

test('ein neuer Wert nur mit der Tastatur, bis zur Datei', async ({ page }) => {
  await oeffne(page, /berichtigen/);
  const feld = page.getByRole('textbox', { name: `${GRENZE}, 4 Personen` });
  await tabBis(page, feld);
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('1.100');
  await expect(feld).toHaveAttribute('aria-invalid', 'true');
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('800,50');
  await expect(page.getByText(/^Fehler: [1-9]/)).toBeVisible();
  await tabBis(page, page.getByRole('button', { name: 'Beispiele nachrechnen' }));
  await page.keyboard.press('Enter');
  await expect(page.getByText(/^Geänderte Beispiele: [1-9]/)).toBeVisible();
  await tabBis(page, page.getByRole('button', { name: 'Datei sichern' }));
  const [datei] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  expect(readFileSync(await datei.path(), 'utf8')).toContain('      4: 800.50\n');
});

test.describe('320 Pixel breit', () => {
  test.use({ viewport: { width: 320, height: 700 } });

  test('nichts ragt hinaus, auch mit Fehlern und Warnungen', async ({ page }) => {
    await oeffne(page, /Neue Werte/, '01.01.2027');
    await page.getByRole('textbox', { name: `${GRENZE}, 4 Personen` }).fill('1250');
    await expect(page.getByRole('list', { name: 'Noch offen' })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Vorschau – nicht gültig' })).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(await befunde(page)).toEqual([]);
    await page.getByRole('textbox', { name: `${GRENZE}, 3 Personen` }).fill('1.250');
    await expect(page.getByRole('list', { name: 'Fehler' })).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(await befunde(page)).toEqual([]);
  });
});

/** Presses Tab until a control has the focus. */
async function tabBis(page: Page, ziel: Locator): Promise<void> {
  for (let i = 0; i < 250; i++) {
    if (await ziel.evaluate((knoten) => knoten === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('not reached by keyboard');
}

/** All controls of the form that can be seen are large enough for a finger. */
async function kleineZiele(page: Page): Promise<string[]> {
  return page.evaluate(
    (verweis) =>
      [...document.querySelectorAll('main button, main select, main summary, main input[type="text"]')]
        .filter((knoten) => knoten.checkVisibility() && !knoten.classList.contains(verweis))
        .filter((knoten) => knoten.getBoundingClientRect().height < 44)
        .map((knoten) => `${knoten.id || knoten.textContent}: ${knoten.getBoundingClientRect().height}`),
    kurzname('kern-link'),
  );
}

test('ein Beispiel nur mit der Tastatur: dazu, gefüllt, entfernt, wieder da', async ({ page }) => {
  await oeffne(page, /berichtigen/);
  await tabBis(page, page.getByRole('button', { name: 'Beispiel hinzufügen' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: 'Hinzugefügt: Beispiel' })).toBeVisible();
  await expect(page.locator(':focus')).toHaveAccessibleName('Name');
  await page.keyboard.type('Mein Fall');
  await expect(page.getByText(/^Fehler: 4\./)).toBeVisible();
  const teil = page.locator('details').filter({ hasText: 'Mein Fall' });
  await tabBis(page, teil.getByRole('combobox', { name: 'Ort' }));
  await page.keyboard.press('k');
  await expect(teil.getByRole('combobox', { name: 'Ort' })).toHaveValue('01002000');
  await tabBis(page, teil.getByRole('textbox', { name: 'Personen' }));
  await page.keyboard.type('2');
  await tabBis(page, page.getByRole('button', { name: 'Beispiel entfernen (Mein Fall)' }));
  await page.keyboard.press('Enter');
  const zurueck = page.getByRole('button', { name: 'Doch nicht entfernen' });
  await expect(zurueck).toBeFocused();
  expect((await gesichert(page)).text).toBe(readFileSync(PFAD, 'utf8'));
  await zurueck.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: 'Alles steht wieder da.' })).toBeVisible();
  expect((await gesichert(page)).text).toContain(
    '  - name: Mein Fall\n    herkunft:\n    anfrage:\n      ort: "01002000"\n      personen: 2\n',
  );
});

test('Personenzahl, Zuschlag und Anmerkung kommen dazu, und die Prüfung ist zufrieden', async ({ page }) => {
  await oeffne(page, /berichtigen/);
  await page.getByText('Personenzahlen: Kaltmiete mit Betriebskosten', { exact: true }).click();
  await page.getByRole('button', { name: /^Spalte hinzufügen: Einzelfall ab/ }).click();
  await page.keyboard.type('12');
  await page.getByRole('textbox', { name: 'Anmerkung hinzufügen' }).fill('Ab 12 Personen: Einzelfall.');
  await page.getByRole('button', { name: 'Hinzufügen (Anmerkung)' }).click();
  await page.getByRole('button', { name: 'Zuschlag hinzufügen' }).click();
  await page.keyboard.type('Pflege');
  const teil = page.locator('details[open]').filter({ hasText: 'Pflege' });
  const angabe = async (gruppe: RegExp, was: string, wert: string) => {
    const wo = teil.getByRole('group', { name: gruppe });
    await wo.getByRole('combobox', { name: 'Weitere Angabe' }).selectOption({ label: was });
    await wo.getByRole('button', { name: 'Angabe hinzufügen' }).click();
    await page.keyboard.type(wert);
  };
  await angabe(/^Wenn:/, 'Merkmal', 'pflege');
  await angabe(/^Wenn:/, 'Frage', 'Braucht jemand Pflege?');
  await angabe(/^Plus:/, 'Prozent', '10');
  await teil.getByRole('combobox', { name: 'Bezug' }).selectOption('bruttokaltmiete');
  await teil.getByRole('combobox', { name: 'Ist' }).selectOption('bis_zu');
  await expect(page.getByText(/^Fehler: 0\./)).toBeVisible();
  const { text } = await gesichert(page);
  expect(text).toContain('      einzelfall_ab: 12\n');
  expect(text).toContain('  - "Ab 12 Personen: Einzelfall."\n');
  expect(text).toContain('    plus:\n      prozent: 10\n    ist: bis_zu\n');
  for (const zeile of readFileSync(PFAD, 'utf8').split('\n')) expect(text).toContain(zeile);
  expect(await befunde(page)).toEqual([]);
});

test('eine Tabelle wird am Dokument verglichen, mit der Tastatur', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto('/pflege/');
  await page.getByLabel('Für welchen Träger?').selectOption('01053');
  await page.getByRole('radio', { name: /mit dem Dokument vergleichen/ }).check();
  await page.getByRole('button', { name: 'Tabelle öffnen' }).click();
  await expect(page.getByRole('heading', { name: /: mit dem Dokument vergleichen$/ })).toBeFocused();
  const zahlen = page.locator('input[id^="feld-"]:not([type="checkbox"])');
  const anzahl = await zahlen.count();
  await zahlen.first().focus();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('470,50');
  for (let i = 0; i < anzahl; i++) await page.keyboard.press('Enter');
  await expect(page.getByText(`${anzahl} von ${anzahl} Zahlen verglichen, 1 berichtigt.`)).toBeVisible();
  expect(await befunde(page)).toEqual([]);
  for (const haken of await page.locator('input[id^="stimmt-"]').all()) await haken.check();
  await page.getByLabel('Wer hat verglichen?').fill('Kreis Herzogtum Lauenburg');
  await page.getByRole('button', { name: 'Vergleich übernehmen' }).click();
  await expect(page.getByRole('heading', { name: /: Tabelle bearbeiten$/ })).toBeFocused();
  const { name, text } = await gesichert(page);
  expect(name).toBe('2025-03-01.yaml');
  expect(text).toContain('  beleg: original\n  geprueft_von: Kreis Herzogtum Lauenburg\n');
  expect(text).toContain('1: 470.50');
});

test('ein neuer Träger bekommt zwei Dateien', async ({ page }) => {
  await page.goto('/pflege/');
  await page.getByLabel('Für welchen Träger?').selectOption({ label: 'Anderer Träger …' });
  await page.getByRole('button', { name: 'Tabelle öffnen' }).click();
  await expect(page.getByRole('region', { name: /Ein paar Angaben/ })).toBeFocused();
  await page.getByLabel('Schlüssel des Kreises oder der Stadt').fill('08426');
  await page.getByLabel('Erster Tag der Werte').fill('1.1.2027');
  await page.getByLabel('Form der Tabelle').selectOption('gebiete');
  await page.getByRole('button', { name: 'Tabelle öffnen' }).click();
  await expect(page.getByRole('heading', { name: 'Biberach: Tabelle bearbeiten' })).toBeFocused();
  const feld = page.getByRole('textbox', { name: 'Kaltmiete mit Betriebskosten, Achstetten, 1 Person' });
  await expect(feld).toHaveValue('');
  await feld.focus();
  await page.keyboard.type('431,50');
  await page.getByRole('textbox', { name: 'Text von traeger.yaml' }).fill('format: 1\n');
  await expect(page.getByText(/^Fehler in dieser Datei: [1-9]/)).toBeVisible();
  await expect(page.getByText('data/traeger/08426-biberach/traeger.yaml')).toBeVisible();
  const { name, text } = await gesichert(page);
  expect(name).toBe('2027-01-01.yaml');
  expect(text).toContain('          1: 431.50\n');
  expect(await befunde(page)).toEqual([]);
});

test.describe('320 Pixel breit, mit allem, was dazukommt', () => {
  test.use({ viewport: { width: 320, height: 700 } });

  test('nichts ragt hinaus, und jedes Ziel ist groß genug', async ({ page }) => {
    await page.goto('/pflege/');
    await page.getByLabel('Für welchen Träger?').selectOption('09175');
    await page.getByRole('radio', { name: /berichtigen/ }).check();
    await page.getByRole('button', { name: 'Tabelle öffnen' }).click();
    await page.getByRole('button', { name: 'Gebiet hinzufügen' }).click();
    await expect(page.locator(':focus')).toHaveAccessibleName('Name');
    await page.keyboard.type('Vergleichsraum mit einem sehr langen Namen');
    await page.getByRole('button', { name: 'Zuschlag hinzufügen' }).click();
    await page.getByRole('button', { name: 'Beispiel hinzufügen' }).click();
    await page.evaluate(() => {
      for (const falte of document.querySelectorAll('details')) falte.open = true;
    });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(await kleineZiele(page)).toEqual([]);
    expect(await befunde(page)).toEqual([]);
  });
});

test('Prüfung und Träger werden erst geholt, wenn jemand eine Tabelle öffnet', async ({ page }) => {
  const adressen: string[] = [];
  page.on('request', (anfrage) => adressen.push(anfrage.url()));
  await page.goto('/pflege/');
  await page.waitForLoadState('networkidle');
  const vorher = new Set(adressen);
  expect(adressen.some((adresse) => adresse.includes('/pflege/tabellen/'))).toBe(false);
  await oeffne(page, /berichtigen/);
  const dazu = adressen.filter((adresse) => !vorher.has(adresse));
  expect(dazu.some((adresse) => adresse.endsWith('/pflege/tabellen/01002.json'))).toBe(true);
  expect(dazu.some((adresse) => adresse.endsWith('.js'))).toBe(true);
});

test('neue Werte der Region Hannover: ein Bereich aus Excel, nur mit der Tastatur, und nichts geht verloren', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto('/pflege/');
  await page.getByLabel('Für welchen Träger?').selectOption('03241');
  await page.getByRole('radio', { name: /Neue Werte/ }).check();
  await page.getByLabel('Erster Tag der neuen Werte').fill('1.1.2027');
  await page.getByRole('button', { name: 'Tabelle öffnen' }).click();
  await expect(page.getByRole('heading', { name: /: Tabelle bearbeiten$/ })).toBeFocused();
  const raster = page.getByRole('table', { name: 'Kaltmiete mit Betriebskosten' }).first();
  const zeilen = await raster
    .locator('tbody tr')
    .evaluateAll((alle) =>
      alle.map((zeile) => [
        zeile.querySelector('th')?.textContent ?? '',
        ...[...zeile.querySelectorAll('input')].map(({ value }) =>
          (Number(value) * 1.1).toFixed(2).replace('.', ','),
        ),
      ]),
    );
  const bereich = [['Gebiet', '1', '2', '3', '4', '5', 'weitere'], ...zeilen]
    .map((z) => z.join('\t'))
    .join('\r\n');
  await page.evaluate((text) => navigator.clipboard.writeText(text), bereich);
  await raster.locator('input').first().focus();
  await page.keyboard.press('ControlOrMeta+V');
  await expect(page.getByText('Eingefügt: 126 Werte.')).toBeVisible();
  await expect(raster.getByText(/^bisher .*, \+10,0\s%$/)).toHaveCount(126);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  expect(await befunde(page)).toEqual([]);
  page.on('dialog', (frage) => frage.accept());
  await page.reload();
  await expect(page.getByText(/^Ihre Änderungen an der Tabelle von .* sind noch da\.$/)).toBeVisible();
  await expect(raster.getByText(/^bisher .*, \+10,0\s%$/)).toHaveCount(126);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
});

test('eine Excel-Datei kommt in die Tabelle, und der Browser beanstandet nichts', async ({ page }) => {
  const beschwerden: string[] = [];
  page.on('console', (meldung) => {
    if (['error', 'warning'].includes(meldung.type())) beschwerden.push(meldung.text());
  });
  page.on('pageerror', (fehler) => beschwerden.push(fehler.message));
  await oeffne(page, /berichtigen/);
  const buffer = Buffer.from(
    mappe({
      Werte: [
        ['Personen', 'Betrag'],
        ['1 Person', 511.5],
        ['2 Personen', 607],
      ],
    }),
  );
  await page
    .getByText(/^Viele Werte auf einmal/)
    .first()
    .click();
  await page
    .getByLabel('Datei mit Werten')
    .first()
    .setInputFiles({ name: 'werte.xlsx', mimeType: '', buffer });
  await expect(
    page.getByText(/^Eingefügt: 2 Werte\. Jetzt leer, weil die Liste nichts dazu sagt: 6 Zellen\./),
  ).toBeVisible();
  await expect(page.getByRole('textbox', { name: `${GRENZE}, 1 Person` })).toHaveValue('511.50');
  await page.getByRole('button', { name: 'Doch nicht einfügen' }).click();
  expect((await gesichert(page)).text).toBe(readFileSync(PFAD, 'utf8'));
  expect(beschwerden).toEqual([]);
});

test('eine Taste zeigt sich sofort, auch in einer großen Tabelle', async ({ page }) => {
  await page.goto('/pflege/');
  await page.getByLabel('Für welchen Träger?').selectOption('03241');
  await page.getByRole('radio', { name: /berichtigen/ }).check();
  await page.getByRole('button', { name: 'Tabelle öffnen' }).click();
  const feld = page.locator('.werteraster input').first();
  await feld.focus();
  const dauer = await feld.evaluate(async (knoten) => {
    const eingabe = knoten as HTMLInputElement;
    const setze = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
    const zeiten: number[] = [];
    for (let i = 0; i < 15; i++) {
      const beginn = performance.now();
      setze?.call(eingabe, `6${10 + i}`);
      eingabe.dispatchEvent(new Event('input', { bubbles: true }));
      await new Promise((fertig) => requestAnimationFrame(() => setTimeout(fertig)));
      zeiten.push(performance.now() - beginn);
      await new Promise((fertig) => setTimeout(fertig, 250));
    }
    return zeiten.sort((a, b) => a - b)[7] ?? 0;
  });
  console.log(`Eine Taste: ${dauer.toFixed(0)} ms`);
  expect(dauer).toBeLessThan(50);
});
