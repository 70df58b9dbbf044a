import type { Anfrage } from '../anfrage/anfrage';
import { kostenVon, mitEigenerFlaeche } from '../anfrage/kosten';
import type { Urteil } from '../modell/ergebnis';
import { finde } from '../wert/finde';
import { tagzahl } from '../zahl/tag';
import { bisherigeKosten } from './bisherige-kosten';
import { giltFuerFlaeche } from './entscheide';
import { hoechstens, mindestens } from './istwert';
import { entscheideMitDeckel } from './pruefe';
import { giltFuer } from './rechtskreis';
import type { Regelwerk } from './regelwerk';
import { beitrag, urteilAus } from './urteil';
import { einUrteil, zaehlungen } from './zaehlung';
import { gebietsplan, hindernisAm, ortsplanFuer } from './zugang';

/** The verdict of `pruefe` and nothing else, for lists: many places, many flats. */
export function urteile(anfrage: Anfrage, werk: Regelwerk | null): Urteil {
  if (anfrage.kinder === null) return eines(anfrage, werk);
  return einUrteil(zaehlungen(anfrage).map((frage) => eines(frage, werk)));
}

function eines(ganze: Anfrage, werk: Regelwerk | null): Urteil {
  const { stichtag, personen } = ganze;
  if (werk === null || stichtag === null) return 'nicht_pruefbar';
  const tag = tagzahl(stichtag);
  const plan = ortsplanFuer(ganze, werk);
  if (plan === null || hindernisAm(tag, ganze, werk, plan) !== null) return 'nicht_pruefbar';
  const gebiet = gebietsplan(plan, ganze);
  const haushalt = gebiet.haushalte[personen ?? 0];
  if (haushalt === undefined || !giltFuer(ganze, werk)) return 'nicht_pruefbar';
  const kosten = kostenVon(ganze);
  const anfrage = mitEigenerFlaeche(ganze, kosten);
  let summe = 0;
  for (const posten of haushalt.posten) {
    if (!posten.massgeblich) continue;
    if (posten.art === 'leer') {
      if (posten.grund !== null) summe |= beitrag(posten, posten.grund);
      continue;
    }
    if (!giltFuerFlaeche(posten, ganze)) continue;
    const fund = finde(posten.knoten, anfrage);
    const min = mindestens(posten.bezug, posten.mindestBetriebskosten, kosten);
    const max = hoechstens(posten.bezug, posten.mindestBetriebskosten, kosten);
    summe |= beitrag(posten, entscheideMitDeckel(posten, fund, min, max, anfrage, tag, werk, haushalt));
  }
  if (anfrage.umzug !== null) summe |= bisherigeKosten(anfrage, tag, kosten, gebiet.raum, werk)?.beitrag ?? 0;
  return urteilAus(summe);
}
