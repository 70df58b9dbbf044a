import { isScalar, isSeq } from 'yaml';
import { alsDokument } from '@/lib/tabellen/layout';
import { type Eintrag, eintraegeAus } from '../eintraege';
import type { Pfad } from '../pfad';
import { stelle } from '../stelle';
import { zeilenname } from '../zeilenname';

/** One figure of a table, to be held against the document. */
export interface Pruefzelle {
  readonly pfad: Pfad;
  /** `1`, `weitere`, `preis` … as the file names it. */
  readonly name: string;
  /** As the file writes it. */
  readonly wert: string;
}

/** The figures of one area, or of one branch in it. */
export interface Pruefzeile {
  readonly name: string;
  /** Keys of the Gemeinden the line is for; null where it is for the whole authority. */
  readonly gemeinden: readonly string[] | null;
  readonly zellen: readonly Pruefzelle[];
}

/** One limit or surcharge: what is compared, with what effect, and its figures. */
export interface Pruefgruppe {
  readonly pfad: Pfad;
  readonly bezug: string;
  /** Empty for a surcharge. */
  readonly wirkung: string;
  readonly zeilen: readonly Pruefzeile[];
}

/** Everything that has to be compared before a table may say `original`. */
export interface Pruefbogen {
  readonly gueltigAb: string;
  readonly gruppen: readonly Pruefgruppe[];
}

/** Numbers that are no statement of the document: sources, confirmations, and lists of keys. */
const KEINE_WERTE = new Set(['quelle', 'bestaetigt']);

/** The sheet for a table's text; null if it is no YAML. */
export function pruefbogen(text: string): Pruefbogen | null {
  const dokument = alsDokument(text);
  if (dokument === null) return null;
  const eintraege = eintraegeAus(dokument, text);
  const zahlen = eintraege.filter(istZahl);
  const gruppen = einmal(zahlen.map(({ pfad }) => pfad.slice(0, 2))).map((pfad): Pruefgruppe => {
    const eigene = zahlen.filter((e) => beginnt(e.pfad, pfad));
    return {
      pfad,
      bezug: stelle(eintraege, ...pfad, 'bezug').wert,
      wirkung: stelle(eintraege, ...pfad, 'wirkung').wert,
      zeilen: einmal(eigene.map((e) => e.pfad.slice(0, -1))).map((oben) => ({
        name:
          pfad[0] === 'zuschlaege' ? stelle(eintraege, ...pfad, 'name').wert : zeilenname(eintraege, oben),
        gemeinden:
          oben[2] === 'gebiete' ? schluessel(dokument.getIn([...oben.slice(0, 4), 'gemeinden'])) : null,
        zellen: eigene
          .filter((e) => e.pfad.length === oben.length + 1 && beginnt(e.pfad, oben))
          .map(({ pfad: hier, name, wert }) => ({ pfad: hier, name, wert: wert ?? '' })),
      })),
    };
  });
  return { gueltigAb: stelle(eintraege, 'gueltig_ab').wert, gruppen };
}

/** All figures of a sheet. */
export function zellenIn({ gruppen }: Pruefbogen): readonly Pruefzelle[] {
  return gruppen.flatMap(({ zeilen }) => zeilen.flatMap(({ zellen }) => zellen));
}

function istZahl({ pfad, wert }: Eintrag): boolean {
  return (
    (pfad[0] === 'grenzen' || pfad[0] === 'zuschlaege') &&
    !pfad.some((teil) => KEINE_WERTE.has(String(teil))) &&
    wert !== null &&
    /^\d+([.,]\d+)?$/.test(wert)
  );
}

function beginnt(pfad: Pfad, oben: Pfad): boolean {
  return oben.every((teil, i) => pfad[i] === teil);
}

function einmal(pfade: readonly Pfad[]): Pfad[] {
  return [...new Map(pfade.map((pfad) => [JSON.stringify(pfad), pfad])).values()];
}

function schluessel(liste: unknown): readonly string[] | null {
  if (!isSeq(liste)) return null;
  return liste.items.map((eintrag) => String(isScalar(eintrag) ? eintrag.value : eintrag));
}
