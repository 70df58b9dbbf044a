import type { DoppelterSchluessel } from '@/lib/fragen/doppelte-schluessel';
import type { Fragefehler } from '@/lib/orte/frage-passt';
import type { Anfragefehler } from '@/lib/regeln';
import { anfragefehlerText } from '@/lib/texte/anfragefehler';
import { fragefehlerText } from '@/lib/texte/fragefehler';
import type { Lesegrund } from './fragen';

/** What is wrong with a question, as it stands in its answer. */
export interface Fehler {
  /** Path of the field; null if the question as a whole is meant. */
  readonly feld: string | null;
  /** A code for programs. */
  readonly grund: Lesegrund | 'feld_doppelt' | Anfragefehler['code'] | Fragefehler['art'];
  /** German, with the remedy. */
  readonly text: string;
}

const LESEGRUND: Record<Lesegrund, string> = {
  kein_json: 'Das ist kein vollständiges JSON. Prüfen Sie Klammern, Kommas und Anführungszeichen.',
  zeile_zu_lang:
    'Diese Zeile hat mehr als 1.000.000 Zeichen. Schreiben Sie jede Anfrage in eine eigene Zeile.',
  anfrage_zu_lang:
    'Die Anfrage, die hier beginnt, hat mehr als 1.000.000 Zeichen. Schreiben Sie jede Anfrage in eine eigene Zeile, ohne Klammern um alle und ohne Kommas dazwischen.',
};

export function lesefehler(grund: Lesegrund): Fehler {
  return { feld: null, grund, text: LESEGRUND[grund] };
}

export function doppelt({ feld }: DoppelterSchluessel): Fehler {
  const text = `Feld „${feld.slice(0, 60)}“: Dieses Feld steht zweimal in der Anfrage. Löschen Sie eine der beiden Angaben.`;
  return { feld: feld.slice(0, 60), grund: 'feld_doppelt', text };
}

export function ausAnfrage(fehler: Anfragefehler): Fehler {
  const feld = fehler.feld === '' ? null : fehler.feld;
  return { feld, grund: fehler.code, text: anfragefehlerText(fehler) };
}

export function ausFrage(fehler: Fragefehler): Fehler {
  return { feld: fehler.feld, grund: fehler.art, text: fragefehlerText(fehler) };
}
