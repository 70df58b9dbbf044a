/** A text like “31134”, “D-31134 Hildesheim” or “Hildesheim 31134” in its parts; null without a PLZ. */
export function plzIn(text: string): { readonly plz: string; readonly name: string } | null {
  const fund = /(?:^|[\s,(])(?:D-?\s?)?(\d{5})(?=$|[\s,)])/i.exec(text);
  if (!fund?.[1]) return null;
  return {
    plz: fund[1],
    name: `${text.slice(0, fund.index)} ${text.slice(fund.index + fund[0].length)}`.trim(),
  };
}
