import { ENERGIE, variante } from '@/lib/kern/begriffe';
import { flaeche, personen } from '@/lib/kern/zahlen';
import type { Band, Bezug, Grenze, Tabelle, Wert, Wirkung } from '@/lib/regeln';
import { type Ast, type Blatt, blaetter, felderVon, type Wertfeld } from '@/lib/tabellen/zeilen';
import { type Einheit, einheitVon, textVon } from './einheiten';

/** One printed value of a table: where it stands, for whom it counts, and what it is. */
export interface Wertzeile {
  /** The same in every version, so that old and new find each other. */
  readonly schluessel: string;
  readonly bezug: Bezug;
  readonly wirkung: Wirkung;
  /** Area, and the branch inside it: “Vergleichsraum 1, Erdgas, bis 250 m²”. */
  readonly stelle: string;
  readonly personen: string;
  readonly einheit: Einheit;
  /** Whole number in the unit; null where the document gives words instead. */
  readonly zahl: number | null;
  readonly text: string;
}

/** Computed cells go up to twenty persons by one rule; more than these tell nothing new. */
const GERECHNET_BIS = 8;

type Kopf = Pick<Wertzeile, 'bezug' | 'wirkung' | 'einheit'> & {
  /** Which of several limits on the same value, from 1. */
  readonly nummer: number;
  readonly ort: readonly string[];
};

/** All values of a table in the order of the file. `ohne`: what the file itself does not limit. */
export function wertzeilen(tabelle: Tabelle, ohne: readonly Bezug[] = []): Wertzeile[] {
  const grenzen = tabelle.grenzen.flatMap((g) => (g.teile.length > 0 ? g.teile : [g]));
  const zeilen = grenzen.flatMap((grenze, i) => {
    const { bezug } = grenze;
    const nummer = grenzen.slice(0, i + 1).filter((g) => g.bezug === bezug).length;
    return ohne.includes(bezug) ? [] : ausGrenze(grenze, nummer);
  });
  return eindeutig(zeilen);
}

function ausGrenze({ bezug, wirkung, gebiete, mindestBetriebskosten }: Grenze, nummer: number): Wertzeile[] {
  const einheit = einheitVon(bezug);
  const kopf = { bezug, wirkung, einheit, nummer, ort: [] };
  const mindest = mindestBetriebskosten === null ? [] : [mindestens(mindestBetriebskosten, kopf)];
  return [
    ...mindest,
    ...gebiete.flatMap(({ name, teil, wert }) =>
      ausWert(wert, { ...kopf, ort: [teil !== null && !name.includes(teil) ? `${name} (${teil})` : name] }),
    ),
  ];
}

function mindestens(zahl: number, kopf: Kopf): Wertzeile {
  return zeile({ ...kopf, einheit: 'preis', ort: ['Mindest-Betriebskosten'] }, 'alle', zahl);
}

function ausWert(wert: Wert, kopf: Kopf): Wertzeile[] {
  return blaetter(wert).flatMap((blatt) => {
    const hier = { ...kopf, ort: [...kopf.ort, ...blatt.aeste.map(aststext)] };
    return felderVon(blatt).flatMap((feld) => ausFeld(feld, blatt, hier));
  });
}

function ausFeld({ art, von, bis, zahl, weg }: Wertfeld, { wert }: Blatt, kopf: Kopf): Wertzeile[] {
  switch (art) {
    case 'wert':
      if (weg !== null && (von ?? 0) > GERECHNET_BIS) return [];
      return [zeile(kopf, von === null || von !== bis ? 'alle' : personen(von), zahl)];
    case 'weitere_person': {
      const luecke = wert.art === 'je_person' && von !== wert.zellen.length + 1;
      return [zeile(kopf, `jede weitere Person${luecke ? ` ab ${von} Personen` : ''}`, zahl)];
    }
    case 'preis': {
      const fuer = von === null ? 'alle' : bis === null ? 'jede weitere Person' : personen(von);
      return [zeile({ ...kopf, ort: [...kopf.ort, 'Preis je m²'], einheit: 'preis' }, fuer, zahl)];
    }
    case 'einzelfall':
      return [{ ...zeile(kopf, 'Einzelfall', null), text: `ab ${personen(von ?? 1)}` }];
    case 'unbekannt':
      return [{ ...zeile(kopf, 'alle', null), text: 'liegt nicht vor' }];
    case 'nicht_genannt':
      return [];
  }
}

function zeile({ ort, nummer, ...kopf }: Kopf, fuer: string, zahl: number | null): Wertzeile {
  const stelle = ort.join(', ');
  const text = zahl === null ? '' : textVon(kopf.einheit, zahl);
  const schluessel = `${kopf.bezug}|${nummer}|${stelle}|${fuer}`;
  return { ...kopf, schluessel, stelle, personen: fuer, zahl, text };
}

/** Two areas may carry one name; the second is a row of its own. */
function eindeutig(zeilen: readonly Wertzeile[]): Wertzeile[] {
  const gesehen = new Map<string, number>();
  return zeilen.map((z) => {
    const anzahl = (gesehen.get(z.schluessel) ?? 0) + 1;
    gesehen.set(z.schluessel, anzahl);
    return anzahl === 1 ? z : { ...z, schluessel: `${z.schluessel}|${anzahl}` };
  });
}

function aststext(ast: Ast): string {
  switch (ast.art) {
    case 'auswahl':
      return antwortText(ast.frage, ast.antwort);
    case 'stufe':
      return stufentext(ast.band, ast.groesse === 'baujahr');
    case 'tag':
      return `WoGG ab ${ast.ab}`;
    case 'danach':
      return `ab ${ast.ab} Personen`;
  }
}

function antwortText(frage: string, antwort: string): string {
  if (frage === 'energietraeger') return ENERGIE[antwort] ?? antwort;
  if (frage === 'warmwasser') return `Warmwasser ${antwort}`;
  const worte = variante(frage);
  return `${worte.frage} ${worte.antworten[antwort] ?? antwort}`;
}

function stufentext({ ab, ueber, bis, unter }: Band, jahr: boolean): string {
  const text = (zahl: number) => (jahr ? String(zahl) : flaeche(zahl));
  const von =
    ueber !== null ? `${jahr ? 'nach' : 'über'} ${text(ueber)}` : ab !== null ? `ab ${text(ab)}` : '';
  const ende = bis !== null ? `bis ${text(bis)}` : unter !== null ? `unter ${text(unter)}` : '';
  return [von, ende].filter(Boolean).join(' ');
}
