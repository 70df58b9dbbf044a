import { flaeche, personen } from '@/lib/kern/zahlen';
import type { Bezug, Grenze, Stufe, Tabelle, Wert, Wirkung } from '@/lib/regeln';
import { ENERGIE, VARIANTE } from '@/lib/texte/begriffe';
import { type Einheit, einheitVon, einzelwert, textVon } from './einheiten';

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
  switch (wert.art) {
    case 'je_person':
      return jePerson(wert, kopf);
    case 'fest':
      return [zeile(kopf, 'alle', wert.wert)];
    case 'preis_mal_flaeche':
      return preise(wert, kopf);
    case 'nach_tag':
      return wert.fassungen.flatMap(({ ab, wert: w }) => ausWert(w, unter(kopf, `WoGG ab ${ab}`)));
    case 'je_auswahl':
      return Object.entries(wert.werte).flatMap(([antwort, w]) =>
        ausWert(w, unter(kopf, antwortText(wert.frage, antwort))),
      );
    case 'je_stufe':
      return wert.stufen.flatMap((stufe) =>
        ausWert(stufe.wert, unter(kopf, stufentext(stufe, wert.groesse === 'baujahr'))),
      );
    case 'unbekannt':
      return [{ ...zeile(kopf, 'alle', null), text: 'liegt nicht vor' }];
  }
}

function jePerson(wert: Extract<Wert, { art: 'je_person' }>, kopf: Kopf): Wertzeile[] {
  const zellen = wert.zellen.flatMap((zelle, i) => {
    if (zelle === null || (typeof zelle !== 'number' && i >= GERECHNET_BIS)) return [];
    return [zeile(kopf, personen(i + 1), einzelwert(zelle))];
  });
  const luecke = wert.weitereAb !== wert.zellen.length + 1 ? ` ab ${wert.weitereAb} Personen` : '';
  const weitere = wert.weitere === null ? [] : [zeile(kopf, `jede weitere Person${luecke}`, wert.weitere)];
  const einzelfall =
    wert.einzelfallAb === null
      ? []
      : [{ ...zeile(kopf, 'Einzelfall', null), text: `ab ${personen(wert.einzelfallAb)}` }];
  const danach =
    wert.danach === null ? [] : ausWert(wert.danach.wert, unter(kopf, `ab ${wert.danach.ab} Personen`));
  return [...zellen, ...weitere, ...einzelfall, ...danach];
}

/** The price is what is printed; its product with the area follows from it. */
function preise(wert: Extract<Wert, { art: 'preis_mal_flaeche' }>, kopf: Kopf): Wertzeile[] {
  const hier = { ...unter(kopf, 'Preis je m²'), einheit: 'preis' as const };
  const eine = typeof wert.preise === 'number' ? [zeile(hier, 'alle', wert.preise)] : [];
  const jeGroesse = typeof wert.preise === 'number' ? [] : wert.preise;
  return [
    ...eine,
    ...jeGroesse.flatMap((preis, i) => (preis === null ? [] : [zeile(hier, personen(i + 1), preis)])),
    ...(wert.preisWeitere === null ? [] : [zeile(hier, 'jede weitere Person', wert.preisWeitere)]),
  ];
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

function unter(kopf: Kopf, name: string): Kopf {
  return { ...kopf, ort: [...kopf.ort, name] };
}

function antwortText(frage: string, antwort: string): string {
  if (frage === 'energietraeger') return ENERGIE[antwort] ?? antwort;
  if (frage === 'warmwasser') return `Warmwasser ${antwort}`;
  const variante = VARIANTE[frage as keyof typeof VARIANTE];
  return `${variante?.frage ?? frage} ${variante?.antworten[antwort] ?? antwort}`;
}

function stufentext({ ab, ueber, bis }: Stufe, jahr: boolean): string {
  const text = (zahl: number) => (jahr ? String(zahl) : flaeche(zahl));
  const von =
    ueber !== null ? `${jahr ? 'nach' : 'über'} ${text(ueber)}` : ab !== null ? `ab ${text(ab)}` : '';
  return [von, bis === null ? '' : `bis ${text(bis)}`].filter(Boolean).join(' ');
}
