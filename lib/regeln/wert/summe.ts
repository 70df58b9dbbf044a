import { alsText, istJeM2 } from '../modell/bezug';
import { alsGenau, type Genau, genauText, plus, zerlegt } from '../zahl/genau';
import { type Fund, type Offen, offen, type Summenknoten } from './knoten';

/**
 * Limits that may offset each other (Deckungsring; Gesamtangemessenheitsgrenze, § 22 Abs. 10 SGB II): only their sum
 * binds. Of an open part only its lowest value is certain, so the sum is at least that.
 */
export function summe({ teile, zeichnung }: Summenknoten, funde: readonly Fund[]): Fund {
  const blaetter = funde.filter((fund) => fund.art === 'wert');
  const offene = funde.find((fund) => fund.art === 'offen');
  if (offene !== undefined) return offeneSumme(offene, funde);
  let genau: Genau = alsGenau(0);
  const werte: Record<string, string> = {};
  blaetter.forEach(({ von, rest, text }, i) => {
    genau = plus(genau, alsGenau(von, rest));
    werte[teile[i]?.bezug ?? ''] = text;
  });
  const { wert: von, rest } = zerlegt(genau);
  const { bezug, rechtsgrundlage, quelle } = zeichnung;
  if (rest !== undefined) werte.ergebnis = genauText(genau, istJeM2(bezug) ? 4 : 2);
  const richtwert = alsText(bezug, von);
  const grund = blaetter.find((blatt) => blatt.grund !== null)?.grund ?? null;
  return {
    art: 'wert',
    von,
    // The maximum of one part says nothing about the sum.
    bis: grund === null ? von : Number.POSITIVE_INFINITY,
    grund,
    rest,
    produkt: undefined,
    text: richtwert,
    weg: [{ schritt: 'ausgleich', werte: { ...werte, richtwert }, rechtsgrundlage, quelle }],
    vomAnfang: null,
    regeltWarmwasser: blaetter.some((blatt) => blatt.regeltWarmwasser),
    teile: blaetter,
    moeglich: blaetter.flatMap(({ moeglich }) => moeglich),
  };
}

function offeneSumme({ grund }: Offen, funde: readonly Fund[]): Offen {
  const von = funde.reduce((summe, fund) => summe + Math.max(0, fund.von), 0);
  const bis = funde.reduce((summe, fund) => summe + fund.bis, 0);
  const ganz = funde.every((fund) => (fund.art === 'wert' ? fund.rest === undefined : fund.ganz));
  // Fractions that were cut off each part may make whole cents of the sum.
  const nichtsBekannt = funde.every((fund) => fund.von < 0);
  const moeglich = funde.flatMap((fund) => fund.moeglich);
  const regelt = funde.some((fund) => fund.regeltWarmwasser);
  return offen(grund, nichtsBekannt ? -1 : von, ganz ? bis : bis + funde.length - 1, ganz, moeglich, regelt);
}
