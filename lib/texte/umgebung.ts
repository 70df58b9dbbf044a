import type { Tabelle, Umgebungszeile, Urteil } from '@/lib/regeln';
import { und } from './urteil/saetze';
import { wertText } from './werte';

/** Other places with the same answer and the same limit, by name. */
export interface Nachbarzeile {
  readonly urteil: Urteil;
  /** Up to which rent it fits there; null where no amount is known. */
  readonly bis: string | null;
  readonly orte: readonly { readonly name: string; readonly adresse: string }[];
}

/** The same with names and addresses, in the order of the rules: where it fits comes first. */
export function nachbarzeilen(
  zeilen: readonly Umgebungszeile[],
  namen: Tabelle['gemeinden'],
  adressen: Readonly<Record<string, string>>,
): readonly Nachbarzeile[] {
  return zeilen
    .map(({ urteil, miete, orte }) => ({
      urteil,
      bis: miete === null ? null : wertText(miete.bezug, miete.richtwert),
      orte: orte
        .flatMap(({ ags, teil }) => {
          const adresse = adressen[ags];
          // A table from before a merger can name a Gemeinde that has no page of its limits any more.
          const name = `${namen[ags] ?? ''}${teil === null ? '' : ` (${teil})`}`;
          return adresse === undefined ? [] : [{ name, adresse }];
        })
        .sort((a, b) => a.name.localeCompare(b.name, 'de')),
    }))
    .filter(({ orte }) => orte.length > 0);
}

/** How many places the sentence names; the table has them all. */
const GENANNT = 6;

/** The answer in one sentence: “In 3 von 20 Orten passt sie: A, B und C.” */
export function nachbarsatz(zeilen: readonly Nachbarzeile[]): string {
  const alle = zeilen.flatMap(({ orte }) => orte).length;
  const gut = zeilen.filter(({ urteil }) => urteil === 'im_rahmen' || urteil === 'miete_im_rahmen');
  const namen = gut.flatMap(({ orte }) => orte.map(({ name }) => name));
  if (namen.length === 0) return `In keinem der ${alle} anderen Orte.`;
  const ganz = gut.every(({ urteil }) => urteil === 'im_rahmen');
  const mehr = namen.length - GENANNT;
  const liste = mehr > 1 ? `${namen.slice(0, GENANNT).join(', ')} und ${mehr} weitere` : und(namen);
  return `In ${namen.length} von ${alle} Orten passt ${ganz ? 'sie' : 'die Miete'}: ${liste}.`;
}
