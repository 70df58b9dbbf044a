import { resolve } from 'node:path';
import { DATEN } from '@/lib/tabellen/ordner';
import { optionen } from '../io';

/** What the words behind the command mean. */
export interface Aufruf {
  /** `-` is standard input. */
  readonly datei: string;
  /** Data folder, absolute. */
  readonly daten: string;
  readonly kurz: boolean;
  readonly hilfe: boolean;
}

const AUFRUF = 'Aufruf: npm run --silent pruefe -- [--kurz] [--daten ORDNER] [DATEI]';

export const HILFE = `${AUFRUF}

Beantwortet Anfragen: eine als JSON oder viele, jede in einer Zeile, aus der Datei oder von der Eingabe.
Jede bekommt eine Zeile Antwort, in derselben Reihenfolge und sobald sie gerechnet ist.

  --kurz          nur Urteil, Gründe und maßgebliche Werte, ohne Rechenweg
  --daten ORDNER  Tabellen aus einem anderen Ordner
  --hilfe         dieser Text

Ende: 0 alle beantwortet, 2 mindestens eine Anfrage oder der Aufruf ist fehlerhaft, 1 Daten oder Ausgabe gehen nicht.
Felder und Antworten: docs/anfrage-und-ergebnis.md
`;

/** Reads the words; a text says what is wrong with them. */
export function leseAufruf(argumente: readonly string[]): Aufruf | string {
  const gelesen = optionen(argumente, {
    options: {
      daten: { type: 'string', default: DATEN },
      kurz: { type: 'boolean', default: false },
      hilfe: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false, short: 'h' },
    },
    allowPositionals: true,
  });
  if (!gelesen) return AUFRUF;
  const { values, positionals } = gelesen;
  if (positionals.length > 1) return 'Nennen Sie höchstens eine Datei.';
  const { daten, kurz, hilfe, help } = values;
  return { datei: positionals[0] ?? '-', daten: resolve(daten), kurz, hilfe: hilfe || help };
}
