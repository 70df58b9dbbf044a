import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const MARKEN = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The rules of axe whose answer depends on colours; all others read the document. */
export const FARBREGELN = ['color-contrast', 'link-in-text-block'] as const;

/** What axe finds on the page as it stands, as readable text; empty if all is well. By all rules, or by the named ones. */
export async function befunde(page: Page, nur?: readonly string[]): Promise<string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode();
  const { violations, passes } = await (nur ? axe.withRules([...nur]) : axe.withTags(MARKEN)).analyze();
  expect(passes.length, 'axe hat etwas geprüft').toBeGreaterThan(nur ? 0 : 15);
  return violations.map(
    ({ id, help, nodes }) => `${id}: ${help}\n${nodes.map((knoten) => `  ${knoten.html}`).join('\n')}`,
  );
}
