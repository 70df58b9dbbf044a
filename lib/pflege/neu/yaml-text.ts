import { isMap, isScalar, isSeq, type Node, type Pair, parseDocument, type Scalar } from 'yaml';

/** A piece of a text that is replaced; the rest stays as it is, byte for byte. */
export interface Aenderung {
  readonly von: number;
  readonly bis: number;
  readonly text: string;
}

/** Applies replacements that do not overlap. Throws a RangeError if two of them do. */
export function angewandt(text: string, aenderungen: readonly Aenderung[]): string {
  const geordnet = [...aenderungen].sort((a, b) => a.von - b.von);
  let ergebnis = '';
  let stelle = 0;
  for (const { von, bis, text: neu } of geordnet) {
    if (von < stelle) throw new RangeError(`Two changes overlap at ${von}.`);
    ergebnis += text.slice(stelle, von) + neu;
    stelle = bis;
  }
  return ergebnis + text.slice(stelle);
}

/** An entry `name: value` with its place in the text. */
export interface Eintrag {
  readonly pfad: readonly (string | number)[];
  readonly name: string;
  /** Source text of a single value; null for a list, a group or nothing. */
  readonly wert: string | null;
  /** True if the value stands without quotes. */
  readonly nackt: boolean;
  /** From the name to the end of the value, without spaces and comments behind it. */
  readonly von: number;
  readonly bis: number;
  /** Where the value begins; equals `bis` if there is none. */
  readonly wertVon: number;
}

/** All entries of a YAML text in its order, with their places. Comments and layout are not touched. */
export function eintraegeMitOrt(text: string): Eintrag[] {
  const dokument = parseDocument(text, { schema: 'failsafe', prettyErrors: false });
  const ergebnis: Eintrag[] = [];
  besuche(dokument.contents as Node | null, [], text, ergebnis);
  return ergebnis;
}

function besuche(
  knoten: Node | null,
  pfad: readonly (string | number)[],
  text: string,
  in_: Eintrag[],
): void {
  if (isSeq(knoten)) {
    knoten.items.forEach((eintrag, i) => {
      besuche(eintrag as Node, [...pfad, i], text, in_);
    });
  }
  if (!isMap(knoten)) return;
  for (const paar of knoten.items as Pair<Scalar, Node | null>[]) {
    const name = String(paar.key.value);
    const hier = [...pfad, name];
    in_.push(eintrag(paar, name, hier, text));
    besuche(paar.value, hier, text, in_);
  }
}

function eintrag(
  paar: Pair<Scalar, Node | null>,
  name: string,
  pfad: readonly (string | number)[],
  text: string,
): Eintrag {
  const von = paar.key.range?.[0] ?? 0;
  const doppelpunkt = text.indexOf(':', paar.key.range?.[1] ?? von) + 1;
  const wert = paar.value;
  const leer = wert === null || (isScalar(wert) && wert.source === '');
  const roh = leer ? doppelpunkt : (wert.range?.[1] ?? doppelpunkt);
  // A block of lines ends behind its last line break; that break is not part of the entry.
  const bis = roh - (text.slice(doppelpunkt, roh).match(/\s*$/)?.[0].length ?? 0);
  return {
    pfad,
    name,
    wert: isScalar(wert) && !leer ? String(wert.value) : null,
    nackt: isScalar(wert) && wert.type === 'PLAIN',
    von,
    bis,
    wertVon: leer ? bis : (wert.range?.[0] ?? bis),
  };
}

/** The entry at a path, or undefined. */
export function eintragBei(eintraege: readonly Eintrag[], ...pfad: (string | number)[]): Eintrag | undefined {
  return eintraege.find((e) => e.pfad.length === pfad.length && e.pfad.every((teil, i) => teil === pfad[i]));
}

/** First character of the line in which a place lies. */
export function zeilenanfang(text: string, stelle: number): number {
  return text.lastIndexOf('\n', stelle - 1) + 1;
}

/** The place behind the line break of the line in which a place lies. */
export function zeilenende(text: string, stelle: number): number {
  const ende = text.indexOf('\n', stelle);
  return ende === -1 ? text.length : ende + 1;
}

/** The line that tells editors the schema has to stay the first. */
const KOPFZEILE = /^# yaml-language-server: .*\n/;

/** Puts remarks before everything else. */
export function amAnfang(text: string, neu: string): Aenderung {
  const stelle = KOPFZEILE.exec(text)?.[0].length ?? 0;
  return { von: stelle, bis: stelle, text: neu };
}

/** Replaces the value of an entry; whatever stands behind it on the line stays. */
export function neuerWert({ wertVon, bis, wert }: Eintrag, text: string): Aenderung {
  return { von: wertVon, bis, text: wert === null && wertVon === bis ? ` ${text}` : text };
}

/** Turns whole lines into comments, at the depth they stand. */
export function auskommentiert(text: string, von: number, bis: number): Aenderung {
  const anfang = zeilenanfang(text, von);
  const ende = zeilenende(text, bis);
  const zeilen = text.slice(anfang, ende).replace(/^( *)(?=\S)/gm, '$1# ');
  return { von: anfang, bis: ende, text: zeilen };
}

/** A text as a YAML value: with quotes only where it needs them. */
export function alsWert(text: string): string {
  const einfach = /^[\p{L}\d„§(][^\n]*$/u.test(text) && !/: |:$| #|^\d+$|^\s|\s$/.test(text);
  return einfach && !/^(ja|nein|null|true|false|~)$/i.test(text) ? text : JSON.stringify(text);
}
