/** A source file with its text; `pfad` is only used in messages. */
export interface Quelltext {
  pfad: string;
  text: string;
}

/**
 * Finds KERN class names that cannot work: names put together at run time (the purge would not see them) and
 * names the style sheet does not have. Returns one German message per finding, empty if all is well.
 */
export function klassenfehler(quelltexte: readonly Quelltext[], kernCss: string): string[] {
  const bekannt = new Set(kernCss.match(/\.kern-[\w-]+/g)?.map((name) => name.slice(1)));
  return quelltexte.flatMap(({ pfad, text }) => {
    const gesucht = [...text.matchAll(/(?<![\w@/.-])kern-[\w-]+(\$\{)?/g)];
    return gesucht.flatMap(([name, zusammengesetzt]) => {
      if (zusammengesetzt !== undefined) return [`${pfad}: Klassenname bitte ausschreiben: ${name}…}`];
      return bekannt.has(name) ? [] : [`${pfad}: Diese KERN-Klasse gibt es nicht: ${name}`];
    });
  });
}
