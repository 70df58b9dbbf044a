import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const MARKEN = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * Of the rules whose answer depends on colours, the one that is looked at in every colour scheme; the other is contrast,
 * which farben.ts measures for every text, at 7:1. All other rules read the document, which is the same in all schemes.
 */
export const FARBREGELN = ['link-in-text-block'] as const;

/** What axe finds on the page as it stands, as readable text; empty if all is well. By all rules, or by the named ones. */
export async function befunde(page: Page, nur?: readonly string[]): Promise<string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode();
  const { violations, passes, inapplicable } = await (nur
    ? axe.withRules([...nur])
    : axe.withTags(MARKEN)
  ).analyze();
  const geprueft = nur ? passes.length + violations.length + inapplicable.length : passes.length;
  expect(geprueft, 'axe hat etwas geprüft').toBeGreaterThan(nur ? 0 : 15);
  return violations.map(
    ({ id, help, nodes }) => `${id}: ${help}\n${nodes.map((knoten) => `  ${knoten.html}`).join('\n')}`,
  );
}
