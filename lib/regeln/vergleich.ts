import type { Anfrage } from './anfrage';
import { istJeM2 } from './einheit';
import { alsDezimal, alsDezimal4 } from './geld';
import { mindestbetrag } from './istwert';
import type { Bezug, Grenze, Schritt } from './tabelle';

/** The first step: what the offer says, and how the compared value (decimal text) comes from it. */
export function angabe(
  grenze: Grenze,
  anfrage: Anfrage,
  wert: string,
  art: 'genau' | 'mindestens' | 'hoechstens',
): Schritt {
  return {
    schritt: art === 'genau' ? 'angabe' : `angabe_${art}`,
    werte: teileVon(grenze, anfrage, wert),
    rechtsgrundlage: '§ 22 Abs. 1 Satz 1 SGB II',
    quelle: 'Wohnungsangebot',
  };
}

/** The last step: the value of the offer minus the limit (all decimal text). Zero or less is within. */
export function vergleich(istwert: string, richtwert: string, differenz: string, grenze: Grenze): Schritt {
  const { rechtsgrundlage, quelle } = grenze;
  return { schritt: 'vergleich', werte: { istwert, richtwert, differenz }, rechtsgrundlage, quelle };
}

function teileVon(grenze: Grenze, anfrage: Anfrage, wert: string): Record<string, string> {
  const { bezug, mindestBetriebskosten } = grenze;
  const { nettokaltmiete, betriebskosten } = anfrage;
  // The usual case written out: an object with computed names costs several times as much.
  if (bezug === 'bruttokaltmiete' && mindestBetriebskosten === null) {
    if (nettokaltmiete !== null && betriebskosten !== null) {
      return {
        nettokaltmiete: alsDezimal(nettokaltmiete),
        betriebskosten: alsDezimal(betriebskosten),
        bruttokaltmiete: wert,
      };
    }
  }
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
