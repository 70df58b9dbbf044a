/** Who lives there, and what they really pay: the rare questions, from the fold to the answer. */
import type { Page } from '@playwright/test';
import {
  expect,
  feld,
  fuelleAus,
  gruppe,
  IM_RAHMEN,
  oeffne,
  pruefe,
  sende,
  test,
  ueberschrift,
} from './hilfe';
import { BERLIN } from './orte';

const KOSTEN = 'Es gibt noch andere Kosten';
const LAGE = 'Das ist bei mir anders';
const klappe = (page: Page, titel: string) => page.locator('summary', { hasText: titel });
const haupt = (page: Page) => page.getByRole('article');

test('die seltenen Fragen sind zu, und keine muss beantwortet werden', async ({ page }) => {
  await oeffne(page, '/hannover/');
  await expect(page.getByLabel('Woher bekommen Sie Geld?')).toBeHidden();
  await expect(page.getByRole('group', { name: 'Woher bekommen Sie Geld?' })).toBeHidden();
  await fuelleAus(page, IM_RAHMEN);
  await sende(page);
  await expect(ueberschrift(page)).toHaveText('Die Kosten sind im Rahmen');
  await expect(haupt(page)).not.toContainText('Woher');
});

test('Sozialamt: dieselbe Tabelle, ein anderes Amt', async ({ page }) => {
  await oeffne(page, '/berlin/');
  await fuelleAus(page, { ...BERLIN, kaltmiete: '300' });
  await klappe(page, LAGE).click();
  await page.getByRole('group', { name: 'Woher bekommen Sie Geld?' }).getByLabel('Vom Sozialamt').check();
  await sende(page);
  await expect(ueberschrift(page)).toBeFocused();
  await expect(haupt(page)).toContainText('schriftliche Zusage vom Sozialamt am Ort der neuen Wohnung');
  await expect(haupt(page)).toContainText('Ich bitte um Zustimmung zu dieser Wohnung.');
  await expect(haupt(page)).toContainText('Zuständig: das Sozialamt');
  await expect(page.getByRole('region', { name: 'So geht es weiter' })).not.toContainText('Jobcenter');
});

test('ob das Sozialamt dieselben Werte benutzt, ist nicht überall bekannt', async ({ page }) => {
  await oeffne(page, '/hannover/');
  await fuelleAus(page, IM_RAHMEN);
  await klappe(page, LAGE).click();
  await page.getByRole('group', { name: 'Woher bekommen Sie Geld?' }).getByLabel('Vom Sozialamt').check();
  await sende(page);
  await expect(ueberschrift(page)).toHaveText('Das können wir nicht sicher prüfen');
  await expect(haupt(page)).toContainText('Oft gelten sie auch beim Sozialamt.');
});

test('ein Kind vor der Geburt: beide Zahlen, und wer entscheidet', async ({ page }) => {
  await oeffne(page, '/kiel/');
  await fuelleAus(page, {
    ...IM_RAHMEN,
    personen: '1',
    kaltmiete: '430',
    betriebskosten: '90',
    wohnflaeche: '55',
  });
  await klappe(page, LAGE).click();
  await page.getByLabel('Sind Sie schwanger?').fill('1');
  await sende(page);
  await expect(ueberschrift(page)).toHaveText('Es kommt darauf an, ob das Kind mitzählt');
  await expect(haupt(page)).toContainText('Mit 1 Person in Kiel: über dem Richtwert');
  await expect(haupt(page)).toContainText('Mit 2 Personen in Kiel:');
  await expect(haupt(page)).toContainText('Ob das Kind mitzählt, entscheidet das Jobcenter.');
  await page.goBack();
  await expect(page.getByLabel('Sind Sie schwanger?')).toBeVisible();
  await expect(page.getByLabel('Sind Sie schwanger?')).toHaveValue('1');
});

test('Umzug in derselben Gegend ohne Not: die Überschrift sagt, was die Grenze ist', async ({ page }) => {
  await oeffne(page, '/hannover/');
  await fuelleAus(page, IM_RAHMEN);
  await klappe(page, LAGE).click();
  await page.getByRole('group', { name: 'Wohnen Sie jetzt schon in Hannover' }).getByLabel('Ja').check();
  await page.getByRole('group', { name: 'Ist der Umzug nötig?' }).getByLabel('Nein').check();
  await page.getByLabel('Was zahlen Sie jetzt').fill('560');
  await sende(page);
  await expect(ueberschrift(page)).toHaveText('Die Miete liegt 40,00 € über den bisherigen Kosten');
  await expect(page.getByRole('table', { name: 'Ihre Angaben und die Richtwerte' })).toContainText(
    'Höher als bisher',
  );
});

test('die Wohnung, in der man wohnt: keine Warnung vor der Unterschrift', async ({ page }) => {
  await oeffne(page, '/hannover/');
  await fuelleAus(page, { ...IM_RAHMEN, kaltmiete: '527' });
  await klappe(page, LAGE).click();
  await page.getByRole('group', { name: 'Wohnen Sie schon in dieser Wohnung?' }).getByLabel('Ja').check();
  await sende(page);
  await expect(ueberschrift(page)).toHaveText('Die Miete liegt 13,00 € über dem Richtwert');
  await expect(page.getByRole('heading', { name: 'Noch nicht unterschreiben' })).toHaveCount(0);
  await expect(haupt(page)).not.toContainText(/unterschreib|Unterschrift/iu);
  await expect(haupt(page)).toContainText('Kündigen Sie nicht sofort.');
});

test('Wasser, Abschlag für ein Jahr und Stellplatz zählen, wie das Gesetz es sagt', async ({ page }) => {
  await oeffne(page, '/hannover/');
  await fuelleAus(page, { ...IM_RAHMEN, heizkosten: '0' });
  await klappe(page, KOSTEN).click();
  await page.getByLabel('Wasser, Abwasser, Müll').fill('42');
  await page.getByLabel('Heizung mit eigenem Vertrag, in Euro').fill('840');
  await page.getByLabel('Heizung mit eigenem Vertrag: im Monat oder im Jahr').selectOption('im Jahr');
  await page.getByLabel('Stellplatz oder Garage, in Euro').fill('60');
  await page.getByRole('group', { name: 'ohne einen Stellplatz' }).getByLabel('Ja').check();
  await sende(page);
  await expect(ueberschrift(page)).toHaveText('Die Miete liegt 8,00 € über dem Richtwert');
  await expect(haupt(page)).toContainText('840,00 € im Jahr ÷ 12 sind 70,00 € im Monat.');
  await expect(haupt(page)).toContainText('Stellplatz oder Garage für 60,00 € zählt nicht');
  await expect(page.locator('#angaben')).toContainText('840,00 € im Jahr');
});

test('nur die „Warmmiete“ ist bekannt: eine Schranke, keine Aufteilung', async ({ page }) => {
  const { kaltmiete: _k, betriebskosten: _b, heizkosten: _h, ...rest } = IM_RAHMEN;
  const warm = { ...rest, kaltmiete: '', aufteilung: 'Nur die „Warmmiete“' as const };
  await pruefe(page, '/hannover/', { ...warm, warmmiete: '150' });
  await expect(ueberschrift(page)).toHaveText('Die Kosten sind im Rahmen');
  await page.goBack();
  await feld(page, 'warmmiete').fill('720');
  await sende(page);
  await expect(ueberschrift(page)).toHaveText('Das können wir nicht sicher prüfen');
  await expect(haupt(page)).toContainText('Bekannt ist nur die „Warmmiete“.');
});

test('ein Angebot einfügen: gefunden, bestätigt, geprüft', async ({ page }) => {
  await oeffne(page, '/hannover/');
  await klappe(page, 'Angebot einfügen').click();
  await page
    .getByLabel('Text aus dem Angebot')
    .fill('2 Zi., 58 qm, KM 480,- + NK 120,- + HZ 70,-, Gasheizung, ab sofort');
  await page.getByRole('button', { name: 'Angaben suchen' }).click();
  await expect(page.getByRole('checkbox', { name: /^Kaltmiete: 480,00/u })).toBeChecked();
  await page.getByRole('button', { name: 'In das Formular übernehmen' }).click();
  await expect(feld(page, 'kaltmiete')).toHaveValue('480,00');
  await expect(feld(page, 'heizkosten')).toHaveValue('70,00');
  await feld(page, 'personen').fill('2');
  await gruppe(page, 'haushalt').getByLabel('Nein').check();
  await gruppe(page, 'warmwasser').getByLabel('Nein, mit der Heizung').check();
  await sende(page);
  await expect(ueberschrift(page)).toHaveText('Die Kosten sind im Rahmen');
});
