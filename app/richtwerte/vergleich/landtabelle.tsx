import { Klappe } from '@/app/bausteine/klappe';
import { Absatz } from '@/app/bausteine/textseite';
import { Verweis } from '@/app/bausteine/verweis';
import { Wertetabelle } from '@/app/bausteine/wertetabelle';
import { nachBezug, spanneFuer, type Verglichen } from '@/lib/berichte/landkarte/vergleich';
import { spannentext } from '@/lib/berichte/landkarte/worte';
import { personen } from '@/lib/kern/zahlen';
import { BEZUG } from '@/lib/texte/begriffe';
import { BELEGWORT } from '@/lib/texte/beleg';
import { beginn } from '@/lib/texte/zeitraum';
import type { Landeslage } from '../daten';

/** The amounts of a Land for a household size, folded: a table for each kind of rent, and how many Kreise have none. */
export function Landtabelle({ lage: { land, kreise }, groesse }: { lage: Landeslage; groesse: number }) {
  const mit = kreise.filter((lage) => spanneFuer(lage, groesse) !== null);
  const ohne = kreise.length - mit.length;
  return (
    <Klappe titel={`${land.name}: ${mit.length} von ${kreise.length} mit Betrag`} luft={4}>
      {nachBezug(mit).map(({ bezug, lagen }) => (
        <Wertetabelle
          key={bezug}
          titel={`${BEZUG[bezug]}, ${personen(groesse)}`}
          ecke="Kreis, Beleg, erster Tag"
          spalten={['Im Monat']}
          zeilen={lagen.map((lage) => zeile(lage, groesse))}
        />
      ))}
      {ohne > 0 && (
        <Absatz>
          Ohne Betrag: {ohne}. <Verweis nach={`/richtwerte/${land.adresse}/`}>Was wir dort wissen</Verweis>
        </Absatz>
      )}
    </Klappe>
  );
}

/** The amounts stand alone in their column, so that they line up on a phone too. */
function zeile(lage: Verglichen, groesse: number) {
  const { kreis, tabelle } = lage;
  const spanne = spanneFuer(lage, groesse);
  return {
    schluessel: kreis.ags,
    kopf: (
      <>
        <Verweis nach={`/kreis/${kreis.adresse}/`}>{kreis.bezeichnung}</Verweis>
        {tabelle && (
          <span className="kern-body--small block">
            {BELEGWORT[tabelle.quelle.beleg]}, {beginn(tabelle)}
          </span>
        )}
      </>
    ),
    werte: [spanne && spannentext(spanne)],
  };
}
