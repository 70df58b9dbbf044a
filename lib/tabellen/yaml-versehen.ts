import type { Scalar } from 'yaml';

/** A slip that YAML itself takes without a word. `warnung`: it may be meant. */
export interface Versehen {
  readonly warnung: boolean;
  readonly text: string;
}

/**
 * What one value as written most likely does not mean: YAML folds lines and drops what follows `#`. `quelltext` is the
 * whole file. null if nothing is odd.
 */
export function versehenAn(knoten: Scalar, quelltext: string): Versehen | null {
  if (knoten.type !== 'PLAIN') return null;
  const [anfang, ende] = knoten.range ?? [0, 0];
  const geschrieben = quelltext.slice(anfang, ende);
  if (/\n\s*-\S/.test(geschrieben)) {
    return { warnung: false, text: 'Nach dem Strich fehlt ein Leerzeichen. Schreiben Sie: - Text' };
  }
  // After a figure a remark is plain; after several words nobody can tell it from the text.
  if (/^[ \t]+#/.test(quelltext.slice(ende, ende + 20)) && /\s/.test(geschrieben)) {
    const text =
      'Ab dem Zeichen # liest der Computer nichts mehr. Gehört es zum Text, setzen Sie alles in Anführungszeichen. Eine Bemerkung schreiben Sie in eine eigene Zeile.';
    return { warnung: true, text };
  }
  return null;
}

/** Said of an entry without a value: an empty cell and a lost value look the same. */
export const LEER =
  'Hier steht kein Wert. Was das Dokument nicht sagt, lassen Sie weg: Löschen Sie die Zeile.';
