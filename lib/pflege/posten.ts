import { isMap, isScalar, isSeq, type Node, type Pair, parseDocument, type Scalar } from 'yaml';
import { angewandt, eintraegeMitOrt, eintragBei, zeilenanfang, zeilenende } from '@/lib/pflege/neu/yaml-text';
import { datenAus, ersetzeListe, geprueft, holeAus, type Pfad } from './daten';
import { alsZeilen, fuegeEin, OFFEN, umbruchVon } from './einfuegen';
import { entferne } from './entfernen';
import { alsSkalar } from './skalar';

/** An item of a list in whole lines: from its dash to the last line that is indented deeper. */
export interface Posten {
  readonly von: number;
  readonly bis: number;
  /** Spaces before the dash. */
  readonly einzug: number;
}

/** The items of a list that is written with dashes, each on lines of its own; null for any other layout. */
export function postenIn(text: string, pfad: Pfad): readonly Posten[] | null {
  const liste: unknown = parseDocument(text, { schema: 'failsafe', prettyErrors: false }).getIn(pfad, true);
  if (!isSeq(liste) || liste.flow) return null;
  const posten: Posten[] = [];
  for (const knoten of liste.items as Node[]) {
    const beginn = knoten?.range?.[0];
    if (beginn === undefined) return null;
    const von = zeilenanfang(text, beginn);
    const strich = /^( *)- +$/.exec(text.slice(von, beginn));
    if (strich === null) return null;
    const einzug = strich[1]?.length ?? 0;
    posten.push({
      von,
      bis: mitAnmerkungen(text, zeilenende(text, inhaltsende(knoten, text)), einzug),
      einzug,
    });
  }
  return posten;
}

/** Appends an item, given in lines without dash; a list that is missing is begun. Unchanged if there is no place. */
export function haengeAn(text: string, pfad: Pfad, zeilen: readonly string[]): string {
  const neu = angehaengt(text, pfad, zeilen);
  const posten = datenAus(zeilen.join('\n'));
  return geprueft(text, neu, (daten) => ersetzeListe(daten, pfad, (liste) => [...liste, posten]));
}

function angehaengt(text: string, pfad: Pfad, zeilen: readonly string[]): string {
  const letzter = postenIn(text, pfad)?.at(-1);
  if (letzter !== undefined) return alsZeilen(text, letzter.bis, alsPosten(zeilen, letzter.einzug, text));
  const eintrag = eintragBei(eintraegeMitOrt(text), ...pfad);
  if (eintrag === undefined)
    return fuegeEin(text, pfad, [`${pfad.at(-1)}:`, ...zeilen.map((zeile, i) => `  ${strich(i)}${zeile}`)]);
  const leer = /^(\[\s*\])?$/.test(text.slice(eintrag.wertVon, eintrag.bis));
  if (!leer) return text;
  const doppelpunkt = text.indexOf(':', eintrag.von) + 1;
  const offen = OFFEN.exec(text.slice(eintrag.bis))?.[0].length ?? 0;
  const ohne = angewandt(text, [{ von: doppelpunkt, bis: eintrag.bis + offen, text: '' }]);
  const einzug = eintrag.von - zeilenanfang(text, eintrag.von) + 2;
  return alsZeilen(ohne, zeilenende(ohne, doppelpunkt), alsPosten(zeilen, einzug, text));
}

/** Puts a copy of an item behind it, remarks included, with another name. Unchanged if there is no such item. */
export function verdopple(text: string, pfad: Pfad, nummer: number, name: string): string {
  const posten = postenIn(text, pfad)?.[nummer];
  const eintrag = eintragBei(eintraegeMitOrt(text), ...pfad, nummer, 'name');
  if (posten === undefined || eintrag === undefined) return text;
  const { wertVon, bis, nackt, wert } = eintrag;
  const neuerName = (wert === null ? ' ' : '') + alsSkalar(name, wert !== null && !nackt);
  const block = text.slice(posten.von, wertVon) + neuerName + text.slice(bis, posten.bis);
  const neu = alsZeilen(text, posten.bis, block.replace(/\r?\n$/, ''));
  return geprueft(text, neu, (daten) =>
    ersetzeListe(daten, pfad, (liste) => {
      const kopie = { ...(liste[nummer] as object), name };
      return liste.toSpliced(nummer + 1, 0, kopie);
    }),
  );
}

/** Takes an item away; with the last one its list goes too. Remarks above it stay. */
export function entfernePosten(text: string, pfad: Pfad, nummer: number): string {
  const alle = postenIn(text, pfad);
  const posten = alle?.[nummer];
  if (posten === undefined) return text;
  const liste = eintragBei(eintraegeMitOrt(text), ...pfad);
  if (alle?.length === 1 && liste === undefined) return text;
  const neu =
    alle?.length === 1 && liste
      ? entferne(text, { ...liste, bis: endeOhneUmbruch(text, posten.bis) })
      : ohne(text, posten);
  return geprueft(text, neu, (daten) => ersetzeListe(daten, pfad, (l) => l.toSpliced(nummer, 1)));
}

/** How many items a list has. */
export function anzahl(text: string, pfad: Pfad): number {
  const liste = holeAus(datenAus(text), pfad);
  return Array.isArray(liste) ? liste.length : 0;
}

function ohne(text: string, { von, bis }: Posten): string {
  const offenesEnde = bis === text.length && text[bis - 1] !== '\n' && von > 0;
  const anfang = offenesEnde ? von - (text[von - 2] === '\r' ? 2 : 1) : von;
  return angewandt(text, [{ von: anfang, bis, text: '' }]);
}

function endeOhneUmbruch(text: string, bis: number): number {
  return bis - (/\s*$/.exec(text.slice(0, bis))?.[0].length ?? 0);
}

function strich(i: number): string {
  return i === 0 ? '- ' : '  ';
}

function alsPosten(zeilen: readonly string[], einzug: number, text: string): string {
  return zeilen.map((zeile, i) => ' '.repeat(einzug) + strich(i) + zeile).join(umbruchVon(text));
}

/** Where the last value below a node ends; not its range, which may reach over remarks to the next item. */
function inhaltsende(knoten: Node, text: string): number {
  if (isSeq(knoten) && !knoten.flow && knoten.items.length > 0)
    return inhaltsende(knoten.items.at(-1) as Node, text);
  if (isMap(knoten) && !knoten.flow && knoten.items.length > 0) {
    const { key, value } = knoten.items.at(-1) as Pair<Scalar, Node | null>;
    const leer = value === null || (isScalar(value) && value.source === '');
    return leer ? text.indexOf(':', key.range?.[1]) + 1 : inhaltsende(value, text);
  }
  return endeOhneUmbruch(text, knoten.range?.[1] ?? 0);
}

/** Remark lines below an item that are indented deeper than its dash belong to it. */
function mitAnmerkungen(text: string, bis: number, einzug: number): number {
  const zeile = /^( *)#[^\n]*(\n|$)/.exec(text.slice(bis));
  if (zeile === null || (zeile[1]?.length ?? 0) <= einzug) return bis;
  return mitAnmerkungen(text, bis + zeile[0].length, einzug);
}
