/** axe finds nothing on a page as it stands without JavaScript either. */
import type { Page } from '@playwright/test';
import { befunde } from './axe';
import { expect, test } from './hilfe';
import { klappeAllesAuf } from './zustaende';

/**
 * The page as it stands without JavaScript. axe itself is a script, so scripting stays on and the page is changed
 * instead: no scripts, no parts for scripts, and what is meant for this case unpacked.
 */
function ohneSkript(page: Page, html: string): Promise<string> {
  return page.evaluate((roh) => {
    // The browser's own parser, which reads noscript as markup here.
    const seite = new DOMParser().parseFromString(roh, 'text/html');
    for (const element of seite.querySelectorAll(
      'script, link[as="script"], link[as="fetch"], .nur-mit-skript',
    ))
      element.remove();
    for (const element of seite.querySelectorAll('noscript')) element.replaceWith(...element.childNodes);
    return `<!doctype html>${seite.documentElement.outerHTML}`;
  }, html);
}

for (const adresse of ['/', '/hannover/', '/berlin/', '/rosdorf-goettingen/', '/dueren/']) {
  test(`axe: ${adresse} ohne JavaScript`, async ({ page }) => {
    const antwort = await page.request.get(adresse);
    const body = await ohneSkript(page, await antwort.text());
    await page.route(`**${adresse}`, (anfrage) => anfrage.fulfill({ body, contentType: 'text/html' }));
    await page.goto(adresse);
    await expect(page.getByText('Ihr Browser führt kein JavaScript aus.')).toBeVisible();
    await klappeAllesAuf(page);
    expect(await befunde(page)).toEqual([]);
  });
}
