import { type Document, isMap, isScalar, isSeq, type Node, Scalar, type YAMLMap } from 'yaml';
import { alsDokument } from '@/lib/tabellen/layout';
import { eintragszeilen, platzFuer, type Vorschlag } from '@/lib/tabellen/plausibel/bestaetigung';
import { ersetze, istLeer } from './bemerkungen';
import { geaendert } from './geaendert';
import { alsSkalar, fuegeEin, listeBei, nimmWeg, paarBei } from './knoten';
import type { Pfad } from './pfad';

/**
 * Sets one value of a table's text. A missing entry comes in the order of the format, an empty text takes the entry
 * away, and what a file left open (`EINTRAGEN`) is closed. A number at the end of the path means a text of a list. The
 * text comes back as it was if the value is already there, or if there is no place for it.
 */
export function setze(text: string, pfad: Pfad, wert: string): string {
  return geaendert(text, (dokument) => setzeIn(dokument, pfad, wert));
}

/** The same for many values: the file is read and written once. */
export function setzeAlle(text: string, werte: readonly (readonly [Pfad, string])[]): string {
  return geaendert(text, (dokument) =>
    werte.map(([pfad, wert]) => setzeIn(dokument, pfad, wert)).includes(true),
  );
}

function setzeIn(dokument: Document, pfad: Pfad, wert: string): boolean {
  const alt: unknown = dokument.getIn(pfad, true);
  if (isMap(alt) || isSeq(alt) || (isScalar(alt) ? String(alt.value) : '') === wert) return false;
  if (wert === '') return nimmWeg(dokument, pfad);
  if (!isScalar(alt) || istLeer(alt)) return fuegeEin(dokument, pfad, alsSkalar(wert, pfad));
  const neu = alsSkalar(wert, pfad, alt.type as Scalar.Type);
  const paar = paarBei(dokument, pfad);
  if (paar) ersetze(paar, neu);
  else dokument.setIn(pfad, neu);
  return true;
}

/** Appends an item, given in lines without dash; a list that is missing is begun. Unchanged if there is no place. */
export function haengeAn(text: string, pfad: Pfad, zeilen: readonly string[]): string {
  return mitPosten(text, pfad, alsDokument(zeilen.join('\n'))?.contents);
}

function mitPosten(text: string, pfad: Pfad, posten: Node | null | undefined): string {
  return geaendert(text, (dokument) => {
    const liste = posten ? listeBei(dokument, pfad) : null;
    if (posten) liste?.items.push(posten);
    return liste !== null;
  });
}

/** Puts a copy of an item behind it, the remarks in it included, with another name. Unchanged if there is no such item. */
export function verdopple(text: string, pfad: Pfad, nummer: number, name: string): string {
  return geaendert(text, (dokument) => {
    const [liste, posten]: unknown[] = [dokument.getIn(pfad, true), dokument.getIn([...pfad, nummer], true)];
    if (!isSeq(liste) || !isMap(posten)) return false;
    const kopie = posten.clone() as YAMLMap;
    const alt: unknown = kopie.get('name', true);
    kopie.commentBefore = null;
    kopie.set('name', alsSkalar(name, pfad, isScalar(alt) ? (alt.type as Scalar.Type) : undefined));
    liste.items.splice(nummer + 1, 0, kopie);
    return true;
  });
}

/** Takes an item away, a group or a text; with the last one its list goes too. Remarks above it stay. */
export function entferne(text: string, pfad: Pfad, nummer: number): string {
  return geaendert(text, (dokument) => nimmWeg(dokument, [...pfad, nummer]));
}

/** Appends a text to a list; a missing one is begun. Unchanged if something else stands there. */
export function fuegeWortAn(text: string, pfad: Pfad, wort: string): string {
  return geaendert(text, (dokument) => {
    const liste = listeBei(dokument, pfad);
    if (!liste?.items.every((eintrag) => isScalar(eintrag))) return false;
    liste.items.push(alsSkalar(wort, pfad));
    return true;
  });
}

/**
 * Opens values by household size where a file says that there are none known (`unbekannt`): the reason goes, an empty
 * group comes, and the check asks for its values. Unchanged if nothing of that kind stands there.
 */
export function alsWerteJePerson(text: string, pfad: Pfad): string {
  return geaendert(text, (dokument) => {
    const paar = paarBei(dokument, [...pfad, 'unbekannt']);
    if (paar === undefined) return false;
    paar.key.value = 'je_person';
    paar.value = new Scalar('');
    return true;
  });
}

/** Writes a confirmation where the check looks for it, behind those that stand there. */
export function bestaetige(text: string, pfad: Pfad, vorschlag: Vorschlag, grund: string): string {
  const eintrag = alsDokument(eintragszeilen(vorschlag, 'x').join('\n'));
  eintrag?.set('grund', alsSkalar(grund, pfad));
  return mitPosten(text, [...platzFuer(pfad), 'bestaetigt'], eintrag?.contents);
}
