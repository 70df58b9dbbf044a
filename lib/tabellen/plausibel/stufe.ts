import { personen } from '@/lib/kern/zahlen';
import { alsText } from '@/lib/regeln';
import type { GeladeneTabelle } from '../lade';
import { type Auffaellig, auffaellig, zahl } from './auffaellig';
import { hoechstbetrag } from './massstab';
import { type Feld, felderVon, istGedruckt, type Zeile } from './zeilen';

const MIETEN: ReadonlySet<string> = new Set(['nettokaltmiete', 'bruttokaltmiete']);

/** How far a value may lie from where its neighbours lead one to expect it; in the middle of a row they are two. */
const INNEN = 1.12;
const AM_RAND = 1.18;

/** Prices of large flats follow no common curve any more. */
const BIS = 6;

/**
 * A value that breaks the curve of its row: measured by the Wohngeld ceiling of the same places, rents of one document
 * keep nearly the same share for every household size. A wrong leading digit does not, though it neither falls nor
 * doubles. For tables with a table before them, the jump says more.
 */
export function pruefeStufen(geladen: GeladeneTabelle, zeilen: readonly Zeile[]): Auffaellig[] {
  return zeilen
    .filter((zeile) => MIETEN.has(zeile.grenze.bezug) && zeile.wert.art === 'je_person' && istGedruckt(zeile))
    .flatMap((zeile) => {
      const anteile = felderVon(zeile).flatMap((feld) => {
        if (feld.personen === null || feld.personen > BIS) return [];
        const hoechst = hoechstbetrag(geladen, zeile, feld.personen);
        return hoechst === null ? [] : [{ feld, anteil: feld.zahl / hoechst }];
      });
      return anteile.flatMap(({ feld, anteil }, i): Auffaellig[] => {
        const [davor, danach] = [anteile[i - 1]?.anteil, anteile[i + 1]?.anteil];
        return weicht(anteil, davor, danach)
          ? [stufe(zeile, feld, anteile[i - 1]?.feld, anteile[i + 1]?.feld)]
          : [];
      });
    });
}

function weicht(anteil: number, davor: number | undefined, danach: number | undefined): boolean {
  if (davor === undefined || danach === undefined) {
    const nachbar = davor ?? danach;
    return nachbar !== undefined && abstand(anteil, nachbar) > AM_RAND;
  }
  const gleicheSeite = anteil > davor === anteil > danach;
  return gleicheSeite && Math.min(abstand(anteil, davor), abstand(anteil, danach)) > INNEN;
}

function abstand(a: number, b: number): number {
  return a > b ? a / b : b / a;
}

function stufe({ grenze: { bezug } }: Zeile, feld: Feld, davor?: Feld, danach?: Feld): Auffaellig {
  const nachbarn = [davor, danach]
    .flatMap((n) => (n ? [`${zahl(bezug, n.zahl)} für ${personen(n.personen ?? 1)}`] : []))
    .join(' und ');
  const text = `${zahl(bezug, feld.zahl)} für ${personen(feld.personen ?? 1)} passt nicht zu ${nachbarn}. Ist eine Ziffer falsch?`;
  const mehr = {
    personen: feld.personen === null ? [] : [feld.personen],
    werte: [alsText(bezug, feld.zahl)],
  };
  return auffaellig('stufe', feld.pfad, text, mehr);
}
