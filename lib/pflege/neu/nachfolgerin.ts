import type { Tag } from '@/lib/regeln';
import { zeilen } from '@/lib/tabellen/bemerkungen';
import { paareIn, type Stelle } from '../eintraege';
import { geaendert } from '../geaendert';
import { nimmWeg } from '../knoten';
import { type Quellenangaben, setzeQuelle } from './quellenangaben';
import { bei, kommentiereAus, lasseWeg, oeffne, schreibe, setzeKopf, wertVon } from './stellen';

export interface Nachfolge {
  /** First day of the new table. */
  readonly ab: Tag;
  /** First day of the table it follows. */
  readonly gegen: Tag;
  readonly heute: Tag;
  readonly quelle: Quellenangaben;
}

/**
 * The next version of a table as text: the last one's values to be changed, its comments kept, and everything open
 * that belonged to the old document - source, confirmations, notes. Left as it is, the checker refuses it.
 */
export function nachfolgerin(text: string, { ab, gegen, heute, quelle }: Nachfolge): string {
  return geaendert(text, (dokument) => {
    const stellen = paareIn(dokument);
    const jede = (pfad: Stelle['pfad'], tu: (stelle: Stelle) => void) => bei(stellen, ...pfad).forEach(tu);
    jede(['gueltig_ab'], (s) => schreibe(s, ab));
    nimmWeg(dokument, ['gueltig_bis']);
    jede(['zuletzt_bestaetigt'], (s) =>
      quelle.eingesehen === undefined ? oeffne(s, 'EINTRAGEN: heute', true) : schreibe(s, quelle.eingesehen),
    );
    setzeQuelle(dokument, stellen, quelle, true);
    jede(['quelle', 'hinweis'], (s) => kommentiereAus(s));
    jede(['anmerkungen'], (s) => kommentiereAus(s, BISHERIGE));
    jede(['grenzen'], ({ paar: { key } }) => {
      const frage = ` Werte aus der Tabelle ab ${gegen}. Vergleichen Sie jeden mit dem neuen Dokument.`;
      key.commentBefore = [...zeilen(key.commentBefore), frage].join('\n');
    });
    for (const s of stellen.filter(({ name }) => name === 'bestaetigt')) kommentiereAus(s);
    for (const s of stellen.filter(istEigeneQuelle)) oeffne(s, NOCHMAL, true);
    for (const s of stellen.filter(istStichtag)) {
      const tag = wertVon(s);
      if (tag !== null && tag < ab) schreibe(s, ab, `bisher ${tag}`);
    }
    lasseKontrolle(jede);
    setzeKopf(dokument, [
      ` Angelegt am ${heute} aus der Tabelle ab ${gegen}. Gilt ab ${ab}.`,
      ' Offen ist jede Zeile mit EINTRAGEN. Die Prüfung nennt sie, bis dort ein Wert steht.',
    ]);
    return true;
  });
}

/** Notes on the old document are no notes on the new one: they come back one by one. */
const BISHERIGE = ' Bisherige Anmerkungen. Was noch stimmt: Löschen Sie das Zeichen # davor.';

const NOCHMAL = 'EINTRAGEN: Tag, an dem Sie diese Quelle wieder gelesen haben';

/** A limit with a document of its own: whether that still holds, only a new look can say. */
function istEigeneQuelle({ pfad, name }: Stelle): boolean {
  return pfad[0] === 'grenzen' && name === 'eingesehen' && pfad.at(-2) === 'quelle';
}

/** A day before the table begins would find no value in it. */
function istStichtag({ pfad, name }: Stelle): boolean {
  return pfad[0] === 'beispiele' && name === 'stichtag' && pfad.length === 3;
}

/**
 * One example is left to a person: whoever has to say its result has looked into the new document. The others follow
 * the values and say so.
 */
function lasseKontrolle(jede: (pfad: Stelle['pfad'], tu: (stelle: Stelle) => void) => void): void {
  const erwartet = ['beispiele', 0, 'erwartet'];
  jede([...erwartet, 'urteil'], (s) => oeffne(s, 'SELBST EINTRAGEN: im_rahmen oder ueber_richtwert', false));
  for (const feld of ['differenz', 'richtwert'])
    jede([...erwartet, feld], (s) => lasseWeg(s, 'SELBST EINTRAGEN, dann das Zeichen davor löschen', false));
}
