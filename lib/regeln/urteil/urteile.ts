import type { Anfrage } from '../anfrage/anfrage';
import type { Urteil } from '../modell/ergebnis';
import { finde } from '../wert/finde';
import { entscheide, giltFuerFlaeche } from './entscheide';
import { hoechstens, mindestens } from './istwert';
import { mitDeckel } from './pruefe';
import type { Regelwerk } from './regelwerk';
import { Urteilssumme } from './urteil';
import { zugangZu } from './zugang';

/** The verdict of `pruefe` and nothing else, for lists: many places, many flats. */
export function urteile(anfrage: Anfrage, werk: Regelwerk | null): Urteil {
  const zugang = zugangZu(anfrage, werk);
  if (typeof zugang === 'string') return 'nicht_pruefbar';
  const { haushalt, stichtag } = zugang;
  const summe = new Urteilssumme();
  for (const posten of haushalt.posten) {
    if (!posten.massgeblich) continue;
    if (posten.art === 'leer') {
      if (posten.grund !== null) summe.nimm(posten, posten.grund);
      continue;
    }
    if (!giltFuerFlaeche(posten, anfrage)) continue;
    const fund = finde(posten.knoten, anfrage);
    const min = mindestens(posten.bezug, posten.mindestBetriebskosten, anfrage);
    const max = hoechstens(posten.bezug, posten.mindestBetriebskosten, anfrage);
    const entscheid = entscheide(posten, fund, min, max, anfrage, stichtag, zugang.werk.fristen);
    summe.nimm(posten, mitDeckel(entscheid, posten, haushalt, anfrage));
  }
  return summe.urteil();
}
