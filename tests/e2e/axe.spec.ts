/** axe finds nothing on a page as it stands without JavaScript either. */
import { parse } from 'node-html-parser';
import { befunde } from './axe';
import { expect, test } from './hilfe';
import { klappeAllesAuf } from './zustaende';

/**
 * The page as it stands without JavaScript. axe itself is a script, so scripting stays on and the page is changed
 * instead: no scripts, no parts for scripts, and what is meant for this case unpacked.
 */
function ohneSkript(html: string): string {
  const baum = parse(html);
  for (const element of baum.querySelectorAll('script, link[as="script"], .nur-mit-skript')) element.remove();
  for (const element of baum.querySelectorAll('noscript')) element.replaceWith(...element.childNodes);
  return baum.toString();
}

for (const adresse of ['/', '/hannover/', '/berlin/', '/rosdorf-goettingen/', '/dueren/']) {
  test(`axe: ${adresse} ohne JavaScript`, async ({ page }) => {
    await page.route(`**${adresse}`, async (anfrage) => {
      const antwort = await anfrage.fetch();
      await anfrage.fulfill({ response: antwort, body: ohneSkript(await antwort.text()) });
    });
    await page.goto(adresse);
    await expect(page.getByText('Ihr Browser führt kein JavaScript aus.')).toBeVisible();
    await klappeAllesAuf(page);
    expect(await befunde(page)).toEqual([]);
  });
}
