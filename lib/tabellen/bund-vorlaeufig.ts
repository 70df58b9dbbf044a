import type { Tag } from '@/lib/regeln';
import type { Bund } from './bund-form';

/**
 * The first day from which a part of the national data (Anlage 1, Klimakomponente, Mietenstufen) is expected to be
 * replaced and no newer version is here: from then on what follows from it is provisional. null: no change is known.
 */
export function vorlaeufigAb(bund: Pick<Bund, 'anlage1' | 'klimakomponente' | 'mietenstufen'>): Tag | null {
  const fassungen = [
    bund.anlage1.map(({ gueltig_ab, naechste_aenderung }) => [gueltig_ab, naechste_aenderung] as const),
    bund.klimakomponente.map(
      ({ gueltig_ab, naechste_aenderung }) => [gueltig_ab, naechste_aenderung] as const,
    ),
    bund.mietenstufen.map(({ gueltigAb, naechsteAenderung }) => [gueltigAb, naechsteAenderung] as const),
  ];
  const offen = fassungen.flatMap((liste) =>
    liste.flatMap(([, naechste]) =>
      naechste === undefined || liste.some(([ab]) => ab >= naechste) ? [] : [naechste],
    ),
  );
  return offen.sort()[0] ?? null;
}
