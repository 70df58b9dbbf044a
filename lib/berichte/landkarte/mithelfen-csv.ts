import { LAENDER } from '@/lib/kern/laender';
import { alsCsv } from '../daten/csv';
import type { Hilfszeile } from './mithelfen';

/** The columns of the list of work, each with what it says. */
export const MITHELFSPALTEN = {
  rang: 'je kleiner, desto mehr hilft eine Stunde: Menschen mal Schwäche des Belegs',
  kreis: 'Schlüssel des Kreises oder der kreisfreien Stadt, 5 Ziffern',
  name: 'Kreis oder kreisfreie Stadt',
  land: 'Land',
  einwohner: 'Menschen, die dort leben, Ende 2019',
  aufgabe: 'suchen: nichts entscheidet; vergleichen: die Tabelle ist nicht am Dokument geprüft',
  beleg: 'wie gut die Tabelle belegt ist',
  tabelle: 'Kennung der Tabelle',
  dokument: 'Dokument, mit dem zu vergleichen ist',
  link: 'Adresse des Dokuments',
} as const;

/** One row a Kreis, the most helpful first. */
export function mithelfenAlsCsv(zeilen: readonly Hilfszeile[]): string {
  return alsCsv(
    Object.keys(MITHELFSPALTEN),
    zeilen.map(({ lage: { kreis, tabelle }, einwohner, aufgabe }, i) => {
      const werte: Record<keyof typeof MITHELFSPALTEN, string> = {
        rang: String(i + 1),
        kreis: kreis.ags,
        name: kreis.bezeichnung,
        land: LAENDER.find(({ land }) => land === kreis.land)?.name ?? '',
        einwohner: String(einwohner),
        aufgabe,
        beleg: tabelle?.quelle.beleg ?? '',
        tabelle: tabelle?.id ?? '',
        dokument: tabelle?.quelle.dokument ?? '',
        link: tabelle?.quelle.link ?? '',
      };
      return Object.values(werte);
    }),
  );
}
