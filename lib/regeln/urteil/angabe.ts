import type { Anfrage } from '../anfrage/anfrage';
import { type Bezug, istJeM2 } from '../modell/bezug';
import type { Genauigkeit } from '../modell/ergebnis';
import type { Schritt } from '../modell/schritt';
import { alsDezimal, alsDezimal4 } from '../zahl/geld';
import { mindestbetrag } from './istwert';
import type { Grenzposten } from './regelwerk';

/** The first step: what the offer says, and how the compared value (decimal text) comes from it. */
export function angabe(posten: Grenzposten, anfrage: Anfrage, wert: string, art: Genauigkeit): Schritt {
  return {
    schritt: art === 'genau' ? 'angabe' : art === 'mindestens' ? 'angabe_mindestens' : 'angabe_hoechstens',
    werte: teileVon(posten, anfrage, wert),
    rechtsgrundlage: '§ 22 Abs. 1 Satz 1 SGB II',
    quelle: 'Wohnungsangebot',
  };
}

function teileVon(
  { bezug, mindestBetriebskosten }: Grenzposten,
  anfrage: Anfrage,
  wert: string,
): Record<string, string> {
  const { nettokaltmiete, betriebskosten } = anfrage;
  // The usual cases written out: an object with computed names costs several times as much.
  if (bezug === 'bruttokaltmiete' && mindestBetriebskosten === null) {
    if (nettokaltmiete !== null && betriebskosten !== null) {
      return {
        nettokaltmiete: alsDezimal(nettokaltmiete),
        betriebskosten: alsDezimal(betriebskosten),
        bruttokaltmiete: wert,
      };
    }
  }
  if (bezug === 'wohnflaeche') return { wohnflaeche: wert };
  if (bezug === 'heizkosten' && anfrage.betriebsUndHeizkosten === null) return { heizkosten: wert };
  const werte: Record<string, string> = {};
  for (const teil of TEILE[bezug]) trageEin(werte, teil, anfrage[teil]);
  if (mindestBetriebskosten !== null) {
    werte.mindestBetriebskostenJeM2 = alsDezimal4(mindestBetriebskosten);
    trageEin(werte, 'mindestBetriebskosten', mindestbetrag(mindestBetriebskosten, anfrage.wohnflaeche));
  }
  if (istJeM2(bezug)) trageEin(werte, 'wohnflaeche', anfrage.wohnflaeche);
  werte[bezug] = wert;
  return werte;
}

type Kostenfeld = 'nettokaltmiete' | 'betriebskosten' | 'heizkosten' | 'betriebsUndHeizkosten';

const MIT_BETRIEBSKOSTEN = ['nettokaltmiete', 'betriebskosten', 'betriebsUndHeizkosten'] as const;

/** The costs a compared value is made of, besides itself. */
const TEILE: Readonly<Record<Bezug, readonly Kostenfeld[]>> = {
  nettokaltmiete: [],
  betriebskosten: ['betriebsUndHeizkosten'],
  bruttokaltmiete: MIT_BETRIEBSKOSTEN,
  bruttowarmmiete: ['nettokaltmiete', 'betriebskosten', 'heizkosten', 'betriebsUndHeizkosten'],
  heizkosten: ['betriebsUndHeizkosten'],
  heizenergie: [],
  nettokaltmiete_je_m2: ['nettokaltmiete'],
  bruttokaltmiete_je_m2: MIT_BETRIEBSKOSTEN,
  wohnflaeche: [],
};

function trageEin(werte: Record<string, string>, name: string, hundertstel: number | null): void {
  if (hundertstel !== null) werte[name] = alsDezimal(hundertstel);
}
