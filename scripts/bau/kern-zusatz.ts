import postcss, { type ChildNode, type Rule } from 'postcss';

/**
 * What a larger style sheet has and a smaller one has not: for a page that needs more than the others, which all load
 * the smaller one. Rules keep their order and their media queries.
 * @param gross style sheet reduced for all pages
 * @param klein the same for all pages but one
 */
export function kernZusatz(gross: string, klein: string): string {
  const vorhanden = new Map<string, Set<string>>();
  postcss.parse(klein).walkRules((regel) => {
    for (const selektor of regel.selectors) {
      const stelle = umgebung(regel) + selektor;
      vorhanden.set(stelle, new Set([...(vorhanden.get(stelle) ?? []), ...(regel.nodes ?? []).map(String)]));
    }
  });
  const baum = postcss.parse(gross);
  baum.walkRules((regel) => {
    const bekannt = (selektor: string, teil: ChildNode) =>
      vorhanden.get(umgebung(regel) + selektor)?.has(String(teil)) ?? false;
    // A list of selectors that only grew: the new ones are all that is missing.
    const neu = regel.selectors.filter((s) => !regel.nodes.every((teil) => bekannt(s, teil)));
    if (neu.length === 0) {
      regel.remove();
      return;
    }
    if (neu.length < regel.selectors.length) regel.selectors = neu;
    regel.each((teil: ChildNode) => {
      if (neu.every((selektor) => bekannt(selektor, teil))) teil.remove();
    });
  });
  baum.walkAtRules((regel) => {
    if (regel.nodes?.length === 0) regel.remove();
  });
  return baum.toString();
}

/** What stands around a rule, so that one for dark screens is not taken for one for all. */
function umgebung({ parent }: Rule): string {
  if (parent?.type !== 'atrule') return '';
  const { name, params } = parent as postcss.AtRule;
  return `@${name} ${params} `;
}
