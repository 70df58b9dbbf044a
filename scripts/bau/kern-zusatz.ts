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
    const stelle = stelleVon(regel);
    vorhanden.set(stelle, new Set([...(vorhanden.get(stelle) ?? []), ...(regel.nodes ?? []).map(String)]));
  });
  const baum = postcss.parse(gross);
  baum.walkRules((regel) => {
    const bekannt = vorhanden.get(stelleVon(regel));
    regel.each((teil: ChildNode) => {
      if (bekannt?.has(String(teil))) teil.remove();
    });
    if (regel.nodes.length === 0) regel.remove();
  });
  baum.walkAtRules((regel) => {
    if (regel.nodes?.length === 0) regel.remove();
  });
  return baum.toString();
}

/** Selector with everything around it, so that a rule for dark screens is not taken for one for all. */
function stelleVon(regel: Rule): string {
  const eltern = regel.parent;
  const um =
    eltern?.type === 'atrule'
      ? `@${(eltern as postcss.AtRule).name} ${(eltern as postcss.AtRule).params} `
      : '';
  return um + regel.selector;
}
