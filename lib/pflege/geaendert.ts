import type { Document } from 'yaml';
import { alsDateitext, alsDokument } from '@/lib/tabellen/layout';

/** The text after a change of its document; as it was if it is no YAML or the change says that it did nothing. */
export function geaendert(text: string, tu: (dokument: Document) => boolean): string {
  const dokument = alsDokument(text);
  return dokument !== null && tu(dokument) ? alsDateitext(dokument, text) : text;
}
