import type { Anfrage } from '../anfrage/anfrage';
import type { Grund } from '../modell/gruende';
import type { Frage, Groesse, Zuschlag } from '../modell/tabelle';
import type { Tag } from '../zahl/tag';
import { imBand } from './band';
import {
  antwortAuf,
  type Fund,
  groesseIn,
  type Klasse,
  type Knoten,
  type Offen,
  offen,
  ohneZuschlagsangaben,
  type Summenknoten,
} from './knoten';
import { produkt } from './produkt';
import { summe } from './summe';
import { mitZuschlaegen, ueberOffenem } from './zuschlag';

/**
 * Walks to the limit of a question. Where an answer is missing the limit is open between the lowest and the highest of
 * the branches: the better one is never taken silently. No closure stands in here: one alone would cost memory on every
 * step.
 */
export function finde(knoten: Knoten, anfrage: Anfrage): Fund {
  switch (knoten.art) {
    case 'wert':
    case 'offen':
      return knoten;
    case 'auswahl': {
      const antwort = antwortAuf(knoten.frage, anfrage);
      if (antwort === null) return zwischenZweigen(knoten, anfrage);
      const zweig = knoten.zweige.get(antwort);
      return zweig === undefined ? knoten.fremd : finde(zweig.knoten, anfrage);
    }
    case 'stufe': {
      const zahl = groesseIn(anfrage, knoten.groesse);
      if (zahl === null) return zwischenKlassen(knoten, anfrage);
      const klasse = klasseFuer(knoten.stufen, zahl);
      return klasse === undefined ? knoten.fremd : finde(klasse.knoten, anfrage);
    }
    case 'tag': {
      const fassung = fassungAm(knoten.fassungen, anfrage.stichtag);
      return fassung === undefined ? offen('kein_richtwert_hinterlegt') : finde(fassung.knoten, anfrage);
    }
    case 'irgendeiner': {
      const spanne = new Spanne();
      for (const einer of knoten.knoten) spanne.nimm(finde(einer, anfrage));
      return spanne.offen(knoten.grund);
    }
    case 'produkt':
      return produkt(knoten, flaecheFuer(knoten.flaeche, anfrage));
    case 'summe':
      return summe(knoten, teilfunde(knoten, anfrage));
    case 'zuschlag': {
      const { ohneAngaben } = knoten;
      if (ohneAngaben !== null && ohneZuschlagsangaben(anfrage)) return ohneAngaben;
      const basis = finde(knoten.basis, anfrage);
      if (basis.art === 'offen') return ueberOffenem(basis, knoten.zuschlaege, anfrage);
      return mitZuschlaegen(basis, knoten, anfrage, genauIn(knoten.angemessen, anfrage));
    }
  }
}

function teilfunde({ teile }: Summenknoten, anfrage: Anfrage): Fund[] {
  return teile.map((teil) => finde(teil.knoten, anfrage));
}

/** The version in force on a day. */
export function fassungAm<T extends { readonly ab: Tag }>(
  fassungen: readonly T[],
  tag: Tag | null,
): T | undefined {
  return tag === null ? undefined : fassungen.findLast(({ ab }) => ab <= tag);
}

/** The class that holds a number. */
export function klasseFuer(stufen: readonly Klasse[], zahl: number): Klasse | undefined {
  for (const klasse of stufen) if (imBand(klasse, zahl)) return klasse;
  return undefined;
}

/** The exact number a node leads to; null if it is open. */
function genauIn(knoten: Knoten | null, anfrage: Anfrage): number | null {
  if (knoten === null) return null;
  const fund = finde(knoten, anfrage);
  return fund.art === 'wert' ? fund.von : null;
}

function flaecheFuer(flaeche: 'wohnung' | Knoten, anfrage: Anfrage): number | null {
  return flaeche === 'wohnung' ? anfrage.wohnflaeche : genauIn(flaeche, anfrage);
}

const FEHLENDE_ANTWORT: Readonly<Partial<Record<Frage, Grund>>> = {
  energietraeger: 'energietraeger_fehlt',
  warmwasser: 'warmwasser_fehlt',
};

const FEHLENDE_GROESSE: Readonly<Record<Groesse, Grund>> = {
  gebaeudeflaeche: 'gebaeudeflaeche_fehlt',
  wohnflaeche: 'wohnflaeche_fehlt',
  baujahr: 'baujahr_fehlt',
};

function zwischenZweigen(knoten: Extract<Knoten, { art: 'auswahl' }>, anfrage: Anfrage): Offen {
  const spanne = new Spanne();
  for (const zweig of knoten.zweige.values()) spanne.nimm(finde(zweig.knoten, anfrage));
  return spanne.offen(FEHLENDE_ANTWORT[knoten.frage] ?? 'variante_fehlt', knoten.frage === 'warmwasser');
}

function zwischenKlassen(knoten: Extract<Knoten, { art: 'stufe' }>, anfrage: Anfrage): Offen {
  const spanne = new Spanne();
  for (const klasse of knoten.stufen) spanne.nimm(finde(klasse.knoten, anfrage));
  return spanne.offen(FEHLENDE_GROESSE[knoten.groesse]);
}

/** The lowest and the highest of some limits. */
class Spanne {
  private von = Number.POSITIVE_INFINITY;
  private bis = -1;
  private ganz = true;
  private regeltWarmwasser = true;
  /** With the amount that all of them agree on. */
  private readonly moeglich = new Map<Zuschlag, number | null>();

  nimm(fund: Fund): void {
    if (fund.von < this.von) this.von = fund.von;
    if (fund.bis > this.bis) this.bis = fund.bis;
    if (fund.art === 'wert' ? fund.rest !== undefined : !fund.ganz) this.ganz = false;
    if (!fund.regeltWarmwasser) this.regeltWarmwasser = false;
    for (const { zuschlag, betrag } of fund.moeglich) {
      const bisher = this.moeglich.get(zuschlag);
      this.moeglich.set(zuschlag, bisher === undefined || bisher === betrag ? betrag : null);
    }
  }

  offen(grund: Grund, nachWarmwasser = false): Offen {
    const moeglich = [...this.moeglich].map(([zuschlag, betrag]) => ({ zuschlag, betrag }));
    const { von, bis, ganz, regeltWarmwasser } = this;
    return offen(grund, von, bis, ganz, moeglich, regeltWarmwasser || nachWarmwasser);
  }
}
