import type { Anfrage } from './anfrage';
import { alsText, istJeM2 } from './einheit';
import { alsDezimal, alsDezimal4 } from './geld';
import { mindestbetrag } from './istwert';
import type { Bezug, Grenze, Schritt } from './tabelle';

/** The first step: what the offer says, and how the compared value comes from it. */
export function angabe(
  grenze: Grenze,
  anfrage: Anfrage,
  wert: number,
  art: 'genau' | 'mindestens' | 'hoechstens',
): Schritt {
  const { bezug } = grenze;
  const werte: Record<string, string> = {};
  for (const teil of TEILE[bezug]) trageEin(werte, teil, anfrage[teil]);
  if (grenze.mindestBetriebskosten !== null) {
    werte.mindestBetriebskostenJeM2 = alsDezimal4(grenze.mindestBetriebskosten);
    trageEin(
      werte,
      'mindestBetriebskosten',
      mindestbetrag(grenze.mindestBetriebskosten, anfrage.wohnflaeche),
    );
  }
  if (istJeM2(bezug)) trageEin(werte, 'wohnflaeche', anfrage.wohnflaeche);
  werte[bezug] = alsText(bezug, wert);
  return {
    schritt: art === 'genau' ? 'angabe' : `angabe_${art}`,
    werte,
    rechtsgrundlage: '§ 22 Abs. 1 Satz 1 SGB II',
    quelle: 'Wohnungsangebot',
  };
}

/** The last step: the value of the offer minus the limit. Zero or less is within. */
export function vergleich(
  istwert: number,
  richtwert: number,
  { bezug, rechtsgrundlage, quelle }: Grenze,
): Schritt {
  return {
    schritt: 'vergleich',
    werte: {
      istwert: alsText(bezug, istwert),
      richtwert: alsText(bezug, richtwert),
      differenz: alsText(bezug, istwert - richtwert),
    },
    rechtsgrundlage,
    quelle,
  };
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
