/** Light and dark differ, paper is white, and the measurement of colours sees what is too weak. */
import { farbbefund } from './farben';
import { expect, test } from './hilfe';

test('hell und dunkel sind verschieden, ohne Skript', async ({ browser, baseURL }) => {
  const grund = async (colorScheme: 'light' | 'dark') => {
    const context = await browser.newContext({
      colorScheme,
      javaScriptEnabled: false,
      ...(baseURL ? { baseURL } : {}),
    });
    const page = await context.newPage();
    await page.goto('/impressum/');
    const farbe = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    await page.emulateMedia({ media: 'print' });
    const papier = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    await context.close();
    return { farbe, papier };
  };
  const [hell, dunkel] = [await grund('light'), await grund('dark')];
  expect(hell.farbe).not.toBe(dunkel.farbe);
  expect(hell.papier).toBe('rgb(255, 255, 255)');
  expect(dunkel.papier).toBe('rgb(255, 255, 255)');
});

test('die Messung sieht, was zu schwach ist', async ({ page }) => {
  await page.goto('/impressum/');
  await page.evaluate(() => {
    const absatz = document.querySelector<HTMLElement>('main p');
    if (absatz) absatz.style.color = 'rgb(118, 118, 118)';
    document
      .querySelector('main')
      ?.insertAdjacentHTML(
        'beforeend',
        '<svg width="9" height="9"><rect width="9" height="9" fill="#aaa"/></svg>',
      );
  });
  const { zuSchwach } = await farbbefund(page);
  expect(zuSchwach).toEqual([
    expect.stringMatching(/^Text 4\.54:1/),
    expect.stringMatching(/^Zeichnung 2\.32:1/),
  ]);
});
