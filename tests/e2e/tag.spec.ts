/** Another day than today: asked when it matters, always in sight, one click back. */
import { expect, fuelleAus, IM_RAHMEN, klappeAuf, oeffne, sende, test, ueberschrift } from './hilfe';

const beginn = 'Wann beginnt der Mietvertrag?';

test('bald neue Richtwerte: das Feld ist da, der Tag zählt, ein Klick führt zurück', async ({ page }) => {
  await page.clock.setFixedTime('2026-05-01T12:00:00+02:00');
  await oeffne(page, '/hannover/');
  await expect(page.getByText('Ab dem 1. Juli 2026 gelten neue Richtwerte.')).toBeVisible();
  await fuelleAus(page, { ...IM_RAHMEN, kaltmiete: '514' });
  await page.getByLabel(beginn).fill('01.08.2026');
  await sende(page);
  await expect(ueberschrift(page)).toHaveText('Die Kosten sind im Rahmen');
  await expect(page.getByText('Geprüft für den 1. August 2026.')).toBeVisible();
  await page.getByRole('button', { name: 'Für heute prüfen' }).click();
  await expect(page.getByText('Geprüft für heute, den 1. Mai 2026.')).toBeVisible();
  await expect(ueberschrift(page)).toBeFocused();
  await page.goBack();
  await expect(page.getByLabel(beginn)).toHaveValue('');
  await page.goBack();
  await expect(page.getByText('Geprüft für den 1. August 2026.')).toBeVisible();
});

test('sonst ist das Feld eingeklappt; die Tastatur öffnet es, ein Fehler auch', async ({ page }) => {
  await oeffne(page, '/hannover/');
  await expect(page.getByLabel(beginn)).toBeHidden();
  await page.locator('summary', { hasText: 'Einen anderen Tag prüfen' }).focus();
  await page.keyboard.press('Enter');
  await page.getByLabel(beginn).fill('31.02.2027');
  await page.getByText('Einen anderen Tag prüfen').click();
  await fuelleAus(page, IM_RAHMEN);
  await sende(page);
  await page.getByRole('link', { name: '„31.02.2027“ steht in keinem Kalender' }).click();
  await expect(page.getByLabel(beginn)).toBeFocused();
});

test('„Ändern“ führt zu seinem Feld', async ({ page }) => {
  await oeffne(page, '/hannover/');
  await fuelleAus(page, IM_RAHMEN);
  await sende(page);
  await klappeAuf(page, 'Ihre Angaben');
  await page.getByRole('button', { name: 'Heizkosten: ändern' }).click();
  await expect(page.getByLabel('Heizkosten in Euro')).toBeFocused();
  await expect(page.getByLabel('Heizkosten in Euro')).toHaveValue('70');
});
