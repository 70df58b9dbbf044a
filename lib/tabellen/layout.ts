import { type Document, parseDocument, visit } from 'yaml';
import { trenneBemerkungen } from './bemerkungen';

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
