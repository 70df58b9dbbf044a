import type { Soll } from '@/scripts/bau/soll';

/** A built site: file -> bytes. */
export type Bestand = ReadonlyMap<string, number>;

/** As many examples are named in a message. */
const BEISPIELE = 5;

/** What is missing in a site, a German sentence for each kind. An empty file is as good as none. */
export function fehlendes({ gruppen }: Soll, bestand: Bestand): string[] {
  return gruppen.flatMap(({ name, dateien }) => {
    // Nothing asked for is nothing checked: then the list itself is broken.
    if (dateien.length === 0) return [`${name}: keine einzige ist vorgesehen. Das kann nicht stimmen.`];
    const fehlt = dateien.filter((datei) => (bestand.get(datei) ?? 0) === 0);
    if (fehlt.length === 0) return [];
    return [`${name}: ${fehlt.length} von ${dateien.length} fehlen: ${aufgezaehlt(fehlt)}`];
  });
}

/** What is wrong with a page, German; null if nothing: cut off, without its policy, or with files that are not there. */
export function seitenfehler(
  datei: string,
  html: string,
  { rechner }: Soll,
  bestand: Bestand,
): string | null {
  if (!html.trimEnd().endsWith('</html>')) return `${datei} ist nicht zu Ende geschrieben.`;
  if (!html.includes('http-equiv="Content-Security-Policy"')) return `${datei} hat keine Sicherheitsregel.`;
  if (rechner.has(datei) && !html.includes('data-insel="rechner"')) return `${datei} hat keinen Rechner.`;
  const verweise = [...html.matchAll(/(?:src|href)="\/([^"#?]+\.(?:js|css|woff2|svg|json))"/g)];
  const fehlt = [...new Set(verweise.map(([, ziel = '']) => ziel))].filter((ziel) => !bestand.has(ziel));
  return fehlt.length === 0 ? null : `${datei} braucht Dateien, die fehlen: ${aufgezaehlt(fehlt)}`;
}

/** The first few, and how many there are besides. */
export function aufgezaehlt(texte: readonly string[]): string {
  const mehr = texte.length - BEISPIELE;
  return texte.slice(0, BEISPIELE).join(', ') + (mehr > 0 ? ` und ${mehr} weitere` : '');
}
