/** On a train: once the page is there, the answer needs no network. */
import { expect, fuelleAus, IM_RAHMEN, oeffne, sende, test, ueberschrift } from './hilfe';

test('ohne Netz kommt das Urteil trotzdem', async ({ page, context }) => {
  await oeffne(page, '/hannover/');
  await page.waitForLoadState('networkidle');
  await context.setOffline(true);
  await fuelleAus(page, IM_RAHMEN);
  await sende(page);
  await expect(ueberschrift(page)).toHaveText('Die Kosten sind im Rahmen');
  await page.getByText('Kaltmiete mit Betriebskosten').first().click();
  await page.goBack();
  await expect(ueberschrift(page)).toHaveText('Was kostet die Wohnung in Hannover im Monat?');
});
