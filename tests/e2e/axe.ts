import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

type AxeResults = Awaited<ReturnType<AxeBuilder['analyze']>>;

const MARKEN = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * Of the rules whose answer depends on colours, the one that is looked at in every colour scheme; the other is contrast,
 * which farben.ts measures for every text, at 7:1. All other rules read the document, which is the same in all schemes.
 */
const FARBREGELN = ['link-in-text-block'] as const;

/** Only what is wrong is described in full: describing what is right as well takes half of the time. */
const NUR_FEHLER = { resultTypes: ['violations' as const] };

/** What axe finds on the page as it stands, as readable text; empty if all is well. */
export async function befunde(page: Page): Promise<string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode().options(NUR_FEHLER).withTags(MARKEN);
  const { violations, passes } = await axe.analyze();
  expect(passes.length, 'axe hat etwas geprüft').toBeGreaterThan(15);
  return alsText(violations);
}

/** The same by `FARBREGELN` alone, after `befunde`: axe lies in the page already, and bringing it takes longer than the rule. */
export async function farbbefunde(page: Page): Promise<string[]> {
  const { violations, passes, inapplicable } = await page.evaluate(
    async (optionen) => {
      const { axe } = window as unknown as {
        axe: { run(wo: Document, optionen: object): Promise<AxeResults> };
      };
      return axe.run(document, optionen);
    },
    { ...NUR_FEHLER, runOnly: { type: 'rule', values: [...FARBREGELN] } },
  );
  const geprueft = passes.length + violations.length + inapplicable.length;
  expect(geprueft, 'axe hat etwas geprüft').toBe(FARBREGELN.length);
  return alsText(violations);
}

const alsText = (verstoesse: AxeResults['violations']): string[] =>
  verstoesse.map(
    ({ id, help, nodes }) => `${id}: ${help}\n${nodes.map((knoten) => `  ${knoten.html}`).join('\n')}`,
  );
