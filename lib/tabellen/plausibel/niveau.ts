import { gruppiert } from '@/lib/kern/gruppiert';
import type { Bezug } from '@/lib/regeln';
import type { GeladeneTabelle } from '../lade';
import { type Auffaellig, auffaellig, zahl } from './auffaellig';
import { hoechstbetrag } from './massstab';
import { felderVon, istGedruckt, type Zeile } from './zeilen';

/**
 * Shares of the Wohngeld ceiling between which the rents of all tables lie, with some room. A row outside most likely
 * compares something else than its `bezug` says.
 */
const ANTEIL: Partial<Record<Bezug, readonly [von: number, bis: number]>> = {
  nettokaltmiete: [0.55, 1.55],
  bruttokaltmiete: [0.7, 1.75],
  bruttowarmmiete: [0.85, 2],
  betriebskosten: [0.08, 0.42],
};

/** Sizes that most tables print. */
const BIS = 5;

/** What one word for what is compared moves: the level of a whole row, and which of two rents is the larger. */
export function pruefeNiveau(geladen: GeladeneTabelle, zeilen: readonly Zeile[]): Auffaellig[] {
  const reihen = zeilen.filter((zeile) => zeile.wert.art === 'je_person' && istGedruckt(zeile));
  const jeGrenze = gruppiert(reihen, ({ pfad }) => String(pfad[1])).flatMap((gruppe) => {
    const funde = gruppe.flatMap((zeile) => ausserhalb(geladen, zeile));
    const [erster] = funde;
    if (erster === undefined || funde.length < gruppe.length) return funde;
    return [{ ...erster, pfad: [...erster.pfad.slice(0, 2), 'bezug'] }];
  });
  return [...jeGrenze, ...verkehrt(reihen)];
}

function ausserhalb(geladen: GeladeneTabelle, zeile: Zeile): Auffaellig[] {
  const { bezug } = zeile.grenze;
  const grenzen = ANTEIL[bezug];
  if (grenzen === undefined) return [];
  const anteile = felderVon(zeile).flatMap(({ personen, zahl: cent }) => {
    const hoechst = personen === null || personen > BIS ? null : hoechstbetrag(geladen, zeile, personen);
    return hoechst === null ? [] : [cent / hoechst];
  });
  const mitte = anteile.sort((a, b) => a - b)[Math.floor(anteile.length / 2)];
  if (mitte === undefined || (mitte >= grenzen[0] && mitte <= grenzen[1])) return [];
  const wie = mitte < grenzen[0] ? 'so niedrig' : 'so hoch';
  const text = `Für „${zeile.gebiet.name}“ ist die ${WORT[bezug] ?? bezug} ${wie} wie in keiner anderen Tabelle (${Math.round(mitte * 100)} Prozent des Höchstbetrags beim Wohngeld). Stimmt „bezug“?`;
  return [auffaellig('niveau', zeile.pfad, text, { werte: [bezug] })];
}

const WORT: Partial<Record<Bezug, string>> = {
  nettokaltmiete: 'Kaltmiete ohne Betriebskosten',
  bruttokaltmiete: 'Kaltmiete mit Betriebskosten',
  bruttowarmmiete: 'Warmmiete',
  betriebskosten: 'Summe der Betriebskosten',
};

/** From the smallest on: what contains more costs more. */
const FOLGE: readonly Bezug[] = ['betriebskosten', 'nettokaltmiete', 'bruttokaltmiete', 'bruttowarmmiete'];

function verkehrt(reihen: readonly Zeile[]): Auffaellig[] {
  return gruppiert(reihen, ({ gebiet, zweig }) => `${gebiet.name} ${zweig}`).flatMap((gruppe) => {
    const sortiert = gruppe
      .filter(({ grenze }) => FOLGE.includes(grenze.bezug))
      .sort((a, b) => FOLGE.indexOf(a.grenze.bezug) - FOLGE.indexOf(b.grenze.bezug));
    return sortiert.slice(1).flatMap((groesser, i): Auffaellig[] => {
      const kleiner = sortiert[i];
      if (kleiner === undefined || kleiner.grenze.bezug === groesser.grenze.bezug) return [];
      const hier = felderVon(groesser);
      const falsch = felderVon(kleiner).find((feld) =>
        hier.some(({ personen, zahl: cent }) => personen === feld.personen && cent <= feld.zahl),
      );
      if (falsch === undefined) return [];
      const { bezug } = kleiner.grenze;
      const text = `„${bezug}“ (${zahl(bezug, falsch.zahl)}) ist nicht kleiner als „${groesser.grenze.bezug}“. Sind zwei Grenzen vertauscht?`;
      return [auffaellig('niveau', kleiner.pfad, text, { werte: [bezug] })];
    });
  });
}
