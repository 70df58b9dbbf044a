import type { Anfrage } from '../anfrage/anfrage';
import { alsText } from '../modell/bezug';
import type { Grund } from '../modell/gruende';
import type { Schritt } from '../modell/schritt';
import { alsDezimal } from '../zahl/geld';
import { fassungAm, klasseFuer } from './finde';
import { antwortAuf, type Fund, groesseIn, type Knoten, type Zeichnung } from './knoten';
import { stufenschritt } from './stufe';

/** Writes the steps from a node to the limit that `finde` found for the same question, in the order of the calculation. */
export function schreibeWeg(
  knoten: Knoten,
  anfrage: Anfrage,
  fund: Fund,
  zeichnung: Zeichnung,
  weg: Schritt[],
): void {
  switch (knoten.art) {
    case 'auswahl': {
      const zweig = knoten.zweige.get(antwortAuf(knoten.frage, anfrage) ?? '');
      if (zweig === undefined) break;
      weg.push(zweig.schritt);
      schreibeWeg(zweig.knoten, anfrage, fund, zeichnung, weg);
      return;
    }
    case 'stufe': {
      const zahl = groesseIn(anfrage, knoten.groesse);
      const klasse = zahl === null ? undefined : klasseFuer(knoten.stufen, zahl);
      if (zahl === null || klasse === undefined) break;
      const wert = knoten.groesse === 'baujahr' ? String(zahl) : alsDezimal(zahl);
      weg.push(stufenschritt(knoten.groesse, wert, klasse.muster));
      schreibeWeg(klasse.knoten, anfrage, fund, zeichnung, weg);
      return;
    }
    case 'tag': {
      const fassung = fassungAm(knoten.fassungen, anfrage.stichtag);
      if (fassung === undefined) break;
      schreibeWeg(fassung.knoten, anfrage, fund, zeichnung, weg);
      return;
    }
    case 'zuschlag': {
      const basis = fund.art === 'wert' ? fund.teile[0] : undefined;
      if (basis === undefined) break;
      schreibeWeg(knoten.basis, anfrage, basis, zeichnung, weg);
      break;
    }
    case 'summe':
      if (fund.art === 'offen') break;
      for (const [i, teil] of knoten.teile.entries()) {
        const blatt = fund.teile[i];
        if (blatt) schreibeWeg(teil.knoten, anfrage, blatt, zeichnung, weg);
      }
      break;
    default:
  }
  if (fund.art === 'wert') nimmAlle(weg, fund.weg);
  else if (fund.von >= 0) weg.push(spanne(fund.grund, fund, zeichnung));
}

/** By place: V8 is slow at walking a frozen list otherwise. */
function nimmAlle(weg: Schritt[], schritte: readonly Schritt[]): void {
  for (let i = 0; i < schritte.length; i++) weg.push(schritte[i] as Schritt);
}

/** The step of a limit that is open between two values. */
export function spanne(
  grund: Grund,
  { von, bis }: Fund,
  { bezug, rechtsgrundlage, quelle }: Zeichnung,
): Schritt {
  const fehlt = { fehlt: grund, von: alsText(bezug, von) };
  const werte = Number.isFinite(bis) ? { fehlt: grund, von: fehlt.von, bis: alsText(bezug, bis) } : fehlt;
  return { schritt: 'spanne', werte, rechtsgrundlage, quelle };
}
