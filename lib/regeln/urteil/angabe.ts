import type { Anfrage } from '../anfrage/anfrage';
import { type Kosten, nebenleistungen } from '../anfrage/kosten';
import { istJeM2 } from '../modell/bezug';
import type { Genauigkeit } from '../modell/ergebnis';
import type { Schritt } from '../modell/schritt';
import { alsDezimal, alsDezimal4 } from '../zahl/geld';
import { mindestbetrag } from './istwert';
import { imMonat, kostengrund, MIT_NEBENLEISTUNGEN, TEILE } from './kostenteile';
import type { Grenzposten } from './regelwerk';

/** The step that says what is in the offer, and how the compared value (decimal text) comes from it. */
export function angabe(
  posten: Grenzposten,
  kosten: Kosten,
  anfrage: Anfrage,
  wert: string,
  art: Genauigkeit,
): Schritt {
  return {
    schritt: art === 'genau' ? 'angabe' : art === 'mindestens' ? 'angabe_mindestens' : 'angabe_hoechstens',
    werte: teileVon(posten, kosten, anfrage, wert, art),
    rechtsgrundlage: kostengrund(anfrage),
    quelle: 'Wohnungsangebot',
  };
}

function teileVon(
  { bezug, mindestBetriebskosten }: Grenzposten,
  { wohnflaeche, schlicht }: Kosten,
  anfrage: Anfrage,
  wert: string,
  art: Genauigkeit,
): Record<string, string> {
  // The usual cases written out: an object with computed names costs several times as much.
  const { nettokaltmiete, betriebskosten } = anfrage;
  if (bezug === 'bruttokaltmiete' && mindestBetriebskosten === null && schlicht) {
    if (nettokaltmiete !== null && betriebskosten !== null) {
      return {
        nettokaltmiete: alsDezimal(nettokaltmiete),
        betriebskosten: alsDezimal(betriebskosten),
        bruttokaltmiete: wert,
      };
    }
  }
  if (bezug === 'wohnflaeche') return { wohnflaeche: wert };
  if (bezug === 'heizkosten' && anfrage.betriebsUndHeizkosten === null && anfrage.heizkostenDirekt === null)
    return { heizkosten: wert };
  const werte: Record<string, string> = {};
  for (const teil of TEILE[bezug]) trageEin(werte, teil, imMonat(anfrage, teil));
  const dazu = MIT_NEBENLEISTUNGEN.has(bezug) ? nebenleistungen(anfrage, art !== 'mindestens') : 0;
  if (dazu > 0) trageEin(werte, 'nebenleistungen', dazu);
  if (mindestBetriebskosten !== null) {
    werte.mindestBetriebskostenJeM2 = alsDezimal4(mindestBetriebskosten);
    trageEin(werte, 'mindestBetriebskosten', mindestbetrag(mindestBetriebskosten, wohnflaeche));
  }
  if (istJeM2(bezug)) trageEin(werte, 'wohnflaeche', wohnflaeche);
  werte[bezug] = wert;
  return werte;
}

function trageEin(werte: Record<string, string>, name: string, hundertstel: number | null): void {
  if (hundertstel !== null) werte[name] = alsDezimal(hundertstel);
}
