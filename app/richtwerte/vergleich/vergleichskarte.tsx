import { klasseVon } from '@/lib/berichte/landkarte/klassen';
import type { Kreislage } from '@/lib/berichte/landkarte/landkarte';
import { type Gruppe, klassenIn, spanneFuer } from '@/lib/berichte/landkarte/vergleich';
import { klassenname, spannentext } from '@/lib/berichte/landkarte/worte';
import { BEZUG } from '@/lib/texte/begriffe';
import { Figur, type Legendenzeile } from '../karte/figur';
import type { Eintrag } from '../karte/karte';
import { PUNKTE, type Zeichen } from '../karte/zeichen';

interface Eigenschaften {
  readonly gruppe: Gruppe;
  readonly alle: readonly Kreislage[];
  readonly groesse: number;
}

/** The limits of one kind of rent in up to five classes; Kreise with another kind are marked, never scaled along. */
export function Vergleichskarte({ gruppe, alle, groesse }: Eigenschaften) {
  const klassen = klassenIn(gruppe, groesse);
  const eintraege = new Map(alle.map((lage) => [lage.kreis.ags, eintrag(lage)]));
  function eintrag(lage: Kreislage): Eintrag {
    const name = lage.kreis.bezeichnung;
    const spanne = spanneFuer(lage, groesse);
    if (spanne === null) return { zeichen: 'strich', worte: `${name}: ${KEIN_BETRAG}` };
    if (lage.miete?.bezug !== gruppe.bezug) return { zeichen: 'kreuz', worte: `${name}: ${ANDERE}` };
    const zeichen = PUNKTE[klasseVon(spanne.bis, klassen)] ?? 'strich';
    return { zeichen, worte: `${name}: ${spannentext(spanne)}` };
  }

  const zeile = (zeichen: Zeichen, name: string): Legendenzeile => {
    const gleiche = [...eintraege.values()].filter((einer) => einer.zeichen === zeichen);
    return { zeichen, name, anzahl: gleiche.length };
  };
  return (
    <Figur
      id={`karte-${gruppe.bezug}`}
      titel={`Karte: ${BEZUG[gruppe.bezug]}`}
      satz="Je größer der Punkt, desto höher der Betrag. Hinter den Beträgen steht, wie viele Kreise es sind."
      eintraege={eintraege}
      legende={[
        ...klassen.map((klasse, i) => zeile(PUNKTE[i] ?? 'strich', klassenname(klasse))),
        zeile('kreuz', ANDERE),
        zeile('strich', KEIN_BETRAG),
      ]}
    />
  );
}

const ANDERE = 'andere Art von Miete';
const KEIN_BETRAG = 'kein Betrag bekannt, mit dem wir vergleichen';
