import { Klappe } from '@/app/bausteine/klappe';
import { Absatz, Abschnitt } from '@/app/bausteine/textseite';
import { Verweis } from '@/app/bausteine/verweis';
import { Wertetabelle } from '@/app/bausteine/wertetabelle';
import { nachBezug } from '@/lib/berichte/landkarte/vergleich';
import { GROESSEN } from '@/lib/berichte/landkarte/werte';
import { spannentext } from '@/lib/berichte/landkarte/worte';
import { personen } from '@/lib/kern/zahlen';
import { BEZUG } from '@/lib/texte/begriffe';
import type { Landeslage } from '../daten';

/** The rent limits of the Kreise of a Land beside each other: a table for each kind of rent, so that none are mixed. */
export function Landesvergleich({ lage: { land, kreise } }: { lage: Landeslage }) {
  const gruppen = nachBezug(kreise);
  if (gruppen.length === 0) return null;
  return (
    <Abschnitt id="vergleich" titel={`Die Kreise in ${land.name} im Vergleich`} luft={4}>
      <Absatz>
        Jede Art von Miete hat eine eigene Tabelle. Zwei Beträge heißen: Der Wert hängt vom Ort oder von der
        Wohnung ab. <Verweis nach="/richtwerte/vergleich/#lesen">So lesen Sie den Vergleich</Verweis>
      </Absatz>
      {gruppen.map(({ bezug, lagen }) => (
        <Klappe key={bezug} titel={`${BEZUG[bezug]}: ${lagen.length}`}>
          <Wertetabelle
            titel={`${BEZUG[bezug]} im Monat`}
            ecke="Kreis"
            spalten={GROESSEN.map(personen)}
            zeilen={lagen.map(({ kreis, miete }) => ({
              schluessel: kreis.ags,
              kopf: <Verweis nach={`/kreis/${kreis.adresse}/`}>{kreis.bezeichnung}</Verweis>,
              werte: miete.spannen.map((spanne) => (spanne === null ? 'nicht bekannt' : spannentext(spanne))),
            }))}
          />
        </Klappe>
      ))}
    </Abschnitt>
  );
}
