import type { Anfrage } from '../anfrage/anfrage';
import type { Urteil } from '../modell/ergebnis';
import { finde } from '../wert/finde';
import { tagzahl } from '../zahl/tag';
import { giltFuerFlaeche } from './entscheide';
import { hoechstens, mindestens } from './istwert';
import { entscheideMitDeckel } from './pruefe';
import type { Regelwerk } from './regelwerk';
import { beitrag, urteilAus } from './urteil';
import { gebietsplan, hindernisAm, ortsplanFuer } from './zugang';

/** The verdict of `pruefe` and nothing else, for lists: many places, many flats. */
export function urteile(anfrage: Anfrage, werk: Regelwerk | null): Urteil {
  const { stichtag, personen } = anfrage;
  if (werk === null || stichtag === null) return 'nicht_pruefbar';
  const tag = tagzahl(stichtag);
  const plan = ortsplanFuer(anfrage, werk);
  if (plan === null || hindernisAm(tag, anfrage, werk, plan) !== null) return 'nicht_pruefbar';
  const haushalt = gebietsplan(plan, anfrage).haushalte[personen ?? 0];
  if (haushalt === undefined) return 'nicht_pruefbar';
  let summe = 0;
  for (const posten of haushalt.posten) {
    if (!posten.massgeblich) continue;
    if (posten.art === 'leer') {
      if (posten.grund !== null) summe |= beitrag(posten, posten.grund);
      continue;
    }
    if (!giltFuerFlaeche(posten, anfrage)) continue;
    const fund = finde(posten.knoten, anfrage);
    const min = mindestens(posten.bezug, posten.mindestBetriebskosten, anfrage);
    const max = hoechstens(posten.bezug, posten.mindestBetriebskosten, anfrage);
    summe |= beitrag(posten, entscheideMitDeckel(posten, fund, min, max, anfrage, tag, werk, haushalt));
  }
  return urteilAus(summe);
}
