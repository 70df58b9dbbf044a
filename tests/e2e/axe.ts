import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const REGELN = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds on the page as it stands, as readable text; empty if all is well. */
export async function befunde(page: Page): Promise<string[]> {
  const { violations, passes } = await new AxeBuilder({ page }).setLegacyMode().withTags(REGELN).analyze();
  expect(passes.length, 'axe hat etwas geprüft').toBeGreaterThan(15);
  return violations.map(
    ({ id, help, nodes }) => `${id}: ${help}\n${nodes.map((knoten) => `  ${knoten.html}`).join('\n')}`,
  );
}
