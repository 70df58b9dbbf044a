/** What somebody should do as Markdown, with a box to tick for each; empty if there is nothing. */
export function aufgabenliste(titel: string, aufgaben: readonly string[]): string {
  if (aufgaben.length === 0) return '';
  return [`## ${titel}`, '', ...aufgaben.map((aufgabe) => `- [ ] ${aufgabe}`), ''].join('\n');
}
