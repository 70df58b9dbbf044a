import type { Quelle, Tag } from '@/lib/regeln';
import type { QuelleInDatei } from './schema/bausteine';

/** The source of a file as the rules and the pages carry it. */
export function quelleAus(q: QuelleInDatei): Quelle {
  return {
    stelle: q.stelle,
    dokument: q.dokument,
    vom: q.vom ?? null,
    fundstelle: q.fundstelle ?? null,
    link: q.link ?? null,
    eingesehen: q.eingesehen ?? null,
    beleg: q.beleg,
    geprueftVon: q.geprueft_von ?? null,
    hinweis: q.hinweis ?? null,
  };
}

/** One line for a step of the calculation: authority, document, first day, place in the document. */
export function quellzeile(
  q: Pick<Quelle, 'stelle' | 'dokument'>,
  gueltigAb: Tag | null,
  fundstelle?: string,
): string {
  const tag = gueltigAb === null ? '' : `, gültig ab ${gueltigAb}`;
  return `${q.stelle}: ${q.dokument}${tag}${fundstelle ? ` (${fundstelle})` : ''}`;
}
