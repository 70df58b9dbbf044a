import { type Document, parseDocument, visit } from 'yaml';
import { trenneBemerkungen } from './bemerkungen';
import type { Meldung } from './meldung';

/**
 * A table's text as the YAML library's document, every scalar its source text; null if it is no YAML, or no table of
 * entries. Line ends of Windows are read like any other.
 */
export function alsDokument(text: string): Document | null {
  const einheitlich = text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
  const dokument = parseDocument(einheitlich, { schema: 'failsafe', prettyErrors: false }) as Document;
  if (dokument.errors.length > 0 || dokument.contents === null) return null;
  visit(dokument, {
    Collection: (_, gruppe, oben) => trenneBemerkungen(gruppe, oben, einheitlich),
  });
  return dokument;
}

/** The document in the one layout of data files, with the line ends, the last break and the mark of the text it came from. */
export function alsDateitext(dokument: Document, vorher: string): string {
  const neu = dokument.toString({ lineWidth: 0, flowCollectionPadding: false });
  const ende = vorher === '' || vorher.endsWith('\n') ? neu : neu.replace(/\n$/, '');
  const marke = vorher.startsWith('\uFEFF') ? '\uFEFF' : '';
  return marke + (vorher.includes('\r\n') ? ende.replaceAll('\n', '\r\n') : ende);
}

/** A text in the layout of data files; as it is if it is no YAML. */
export function geordnet(text: string): string {
  const dokument = alsDokument(text);
  return dokument === null ? text : alsDateitext(dokument, text);
}

/**
 * The first line of a file that is laid out differently; null if there is none, or the text is no YAML. A matter of
 * taste, not of figures: who edits by hand on a platform cannot run a command, so it stops nothing.
 */
export function andersGesetzt(datei: string, text: string): Meldung | null {
  const [ist, soll] = [text, geordnet(text)].map((t) => t.split('\n')) as [string[], string[]];
  const stelle = soll.findIndex((zeile, i) => zeile !== ist[i]);
  if (stelle === -1 && ist.length === soll.length) return null;
  const satz = `Diese Zeile ist anders gesetzt als in anderen Dateien. Die Werte sind dieselben, Sie müssen nichts tun. Das Formular setzt sie beim Ändern von selbst, sonst dieser Befehl: npm run tabellen:pruefen -- --ordnen ${datei}`;
  return {
    datei,
    zeile: Math.min(stelle === -1 ? soll.length : stelle + 1, ist.length),
    spalte: 1,
    text: satz,
  };
}
