/** The whole journey without a mouse; wherever the focus is, it can be seen. */
import type { Page } from '@playwright/test';
import { expect, oeffne, test, ueberschrift } from './hilfe';

/** Moves on with Tab until the element with this name has the focus; a trap or a missing stop fails the test. */
async function tab(page: Page, name: RegExp | string): Promise<void> {
  const ziel = typeof name === 'string' ? new RegExp(name) : name;
  const besucht: string[] = [];
  for (let i = 0; i < 40; i += 1) {
    await page.keyboard.press('Tab');
    const hier = await fokus(page);
    besucht.push(hier.name);
    expect(hier.sichtbar, `Fokus ist zu sehen: ${hier.name}`).toBe(true);
    if (ziel.test(hier.name)) return;
  }
  throw new Error(`„${name}“ ist mit der Tabtaste nicht zu erreichen: ${besucht.join(' | ')}`);
}

/** The focused element by its label or text, and whether it stands out from the same element without focus. */
async function fokus(page: Page): Promise<{ name: string; sichtbar: boolean }> {
  return page.evaluate(() => {
    const element = document.activeElement as HTMLInputElement;
    const name = element.labels?.[0]?.textContent ?? element.textContent ?? '';
    const aussehen = () =>
      [element, element.parentElement as HTMLElement, ...(element.labels ?? [])]
        .flatMap((e) => [
          getComputedStyle(e),
          getComputedStyle(e, '::before'),
          getComputedStyle(e, '::after'),
        ])
        .map((s) => `${s.outlineStyle} ${s.outlineWidth} ${s.boxShadow} ${s.borderColor} ${s.borderWidth}`)
        .join('\n');
    const mit = aussehen();
    element.blur();
    const ohne = aussehen();
    element.focus();
    const kasten = element.getBoundingClientRect();
    const imBild = kasten.bottom > 0 && kasten.top < innerHeight;
    return { name: name.trim().slice(0, 80), sichtbar: mit !== ohne && imBild };
  });
}

test('Start, Wahl des Ortes, Kosten, Urteil, zurück: alles mit der Tastatur', async ({ page }) => {
  await oeffne(page, '/');
  await tab(page, '^Postleitzahl oder Ort');
  await page.keyboard.type('Burgdorf');
  await tab(page, '^Wie viele Personen');
  await page.keyboard.type('2');
  await tab(page, '^Weiter$');
  await page.keyboard.press('Space');
  const orte = page.getByRole('group', { name: 'Welchen Ort meinen Sie?' });
  const hannover = orte.getByRole('radio', { name: 'Burgdorf (Region Hannover, Niedersachsen)' });
  await expect(hannover).toBeFocused();
  await page.keyboard.press('Space');
  await expect(hannover).toBeChecked();
  await page.keyboard.press('ArrowDown');
  await expect(
    orte.getByRole('radio', { name: 'Burgdorf (Kreis Wolfenbüttel, Niedersachsen)' }),
  ).toBeChecked();
  await page.keyboard.press('ArrowUp');
  await expect(hannover).toBeChecked();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/burgdorf-region-hannover/#p2');

  await expect(page.getByLabel('Wie viele Personen')).toHaveValue('2');
  await tab(page, '^2 Personen Ändern');
  await tab(page, '^Nein$');
  await page.keyboard.press('Space');
  await tab(page, '^Kaltmiete in Euro');
  await page.keyboard.type('434');
  await tab(page, '^Als zwei Beträge');
  await page.keyboard.press('Space');
  await tab(page, '^Betriebskosten in Euro');
  await page.keyboard.type('120');
  await tab(page, '^Heizkosten in Euro');
  await page.keyboard.type('70');
  await tab(page, '^Wohnfläche in Quadratmetern');
  await page.keyboard.type('58');
  await tab(page, '^Erdgas');
  await page.keyboard.press('Space');
  await tab(page, '^Ja$');
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: 'Nein, mit der Heizung' })).toBeChecked();
  await tab(page, '^Miete prüfen$');
  await page.keyboard.press('Enter');

  await expect(ueberschrift(page)).toBeFocused();
  await expect(ueberschrift(page)).toHaveText('Die Kosten sind im Rahmen');
  await expect(page.getByRole('main')).toContainText('Sie liegen genau auf dem Richtwert.');
  await tab(page, '^So haben wir gerechnet$');
  await page.keyboard.press('Enter');
  await expect(
    page.getByRole('article').getByText('Der Richtwert für 2 Personen in Burgdorf ist 554,00 €.'),
  ).toBeVisible();
  await tab(page, '^Ihre Angaben$');
  await page.keyboard.press('Enter');
  await tab(page, '^Ändern$');
  await tab(page, '^Ändern$');
  await page.keyboard.press('Space');
  // Each of them leads to its own field; the first, above, to another place.
  await expect(page.getByLabel('Wie viele Personen')).toBeFocused();
  await expect(page.getByLabel('Wie viele Personen')).toHaveValue('2');
  await expect(page.getByLabel('Kaltmiete in Euro')).toHaveValue('434');
});

test('die Fehlerliste: mit Tab zum ersten Fehler, mit Enter ins Feld', async ({ page }) => {
  await oeffne(page, '/hannover/');
  await tab(page, '^Wie viele Personen');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'Ein paar Angaben fehlen' })).toBeFocused();
  await tab(page, '^Geben Sie ein, wie viele Personen zusammen Geld bekommen$');
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Wie viele Personen')).toBeFocused();
});
