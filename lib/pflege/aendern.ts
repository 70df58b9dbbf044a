import { parseDocument } from 'yaml';
import { ANFRAGE, BEISPIEL, ERWARTET } from '@/lib/tabellen/erklaerung/beispiel';
import { GEBIET, GRENZE } from '@/lib/tabellen/erklaerung/grenze';
import { QUELLE, TABELLE } from '@/lib/tabellen/erklaerung/kopf';
import {
  angewandt,
  type Eintrag,
  eintraegeMitOrt,
  eintragBei,
  zeilenanfang,
  zeilenende,
} from '@/lib/tabellen/neu/yaml-text';
import { GROESSEN } from '@/lib/tabellen/schema/je-person';
import { alsSkalar } from './skalar';

type Pfad = readonly (string | number)[];

/**
 * Sets one value of a table's text; every other byte stays. A missing entry gets a line of its own behind its
 * neighbours, an empty text takes the line away, and what a file left open (`EINTRAGEN`) is closed. The text comes back
 * as it was if the value is already there, or if the group it belongs to is missing.
 */
export function setze(text: string, pfad: Pfad, wert: string): string {
  const eintraege = eintraegeMitOrt(text);
  const eintrag = eintragBei(eintraege, ...pfad);
  if ((eintrag?.wert ?? '') === wert) return text;
  const neu =
    eintrag === undefined
      ? ergaenze(text, eintraege, pfad, wert)
      : eintrag.wert === null && eintrag.wertVon !== eintrag.bis
        ? text
        : wert === ''
          ? entferne(text, eintrag)
          : ersetze(text, eintrag, wert);
  // A layout that was not thought of must not cost anybody a file: then nothing happens.
  return neu !== text && liestSich(neu, pfad, wert) ? neu : text;
}

function liestSich(text: string, pfad: Pfad, wert: string): boolean {
  const dokument = parseDocument(text, { schema: 'failsafe', prettyErrors: false });
  return dokument.errors.length === 0 && String(dokument.getIn(pfad) ?? '') === wert;
}

/** A remark that asks for a value, as `npm run tabellen:neu` writes it. */
const OFFEN = /^[ \t]*#[^\n\r]*EINTRAGEN[^\n\r]*/;

function ersetze(text: string, { wert, wertVon, bis, nackt }: Eintrag, neu: string): string {
  const leer = wert === null;
  const skalar = alsSkalar(neu, !leer && !nackt);
  const offen = leer ? (OFFEN.exec(text.slice(bis))?.[0].length ?? 0) : 0;
  return angewandt(text, [{ von: wertVon, bis: bis + offen, text: leer ? ` ${skalar}` : skalar }]);
}

/** The whole line, unless a remark stands on it or it begins an entry of a list: then only the value goes. */
function entferne(text: string, { von, bis, wertVon }: Eintrag): string {
  const anfang = zeilenanfang(text, von);
  const ende = zeilenende(text, bis);
  const rest = text.slice(bis, ende).trim();
  if (text.slice(anfang, von).trim() !== '') return angewandt(text, [{ von: wertVon, bis, text: '' }]);
  return angewandt(text, [
    rest === '' ? { von: anfang, bis: ende, text: '' } : { von, bis: bis + luecke(text, bis), text: '' },
  ]);
}

function luecke(text: string, bis: number): number {
  return /^[ \t]*/.exec(text.slice(bis))?.[0].length ?? 0;
}

/** A new line: behind the entry that stands before it in the order of the format, at the depth of its neighbours. */
function ergaenze(text: string, eintraege: readonly Eintrag[], pfad: Pfad, wert: string): string {
  const eltern = pfad.slice(0, -1);
  const name = String(pfad.at(-1));
  const geschwister = eintraege.filter(
    (e) => e.pfad.length === pfad.length && eltern.every((teil, i) => e.pfad[i] === teil),
  );
  const erstes = geschwister[0];
  if (erstes === undefined) return text;
  const zeile = `${name}: ${alsSkalar(wert)}`;
  const gruppenende = bisEnde(text, geschwister.at(-1) ?? erstes);
  const offen = new RegExp(`^[ \\t]*# ${name}: [^\\n\\r]*EINTRAGEN[^\\n\\r]*`, 'm');
  const bereich = text.slice(erstes.von, gruppenende);
  const treffer = offen.exec(bereich);
  const einzug = ' '.repeat(erstes.von - zeilenanfang(text, erstes.von));
  if (treffer !== null) {
    const von = erstes.von + treffer.index;
    return angewandt(text, [{ von, bis: von + treffer[0].length, text: einzug + zeile }]);
  }
  const rang = (e: string) => reihenfolge(pfad).indexOf(e);
  const davor = geschwister.findLast((e) => rang(e.name) < rang(name)) ?? null;
  const umbruch = text.includes('\r\n') ? '\r\n' : '\n';
  if (davor === null) {
    return angewandt(text, [{ von: erstes.von, bis: erstes.von, text: `${zeile}${umbruch}${einzug}` }]);
  }
  const stelle = bisEnde(text, davor);
  const fehlt = stelle > 0 && text[stelle - 1] !== '\n' ? umbruch : '';
  return angewandt(text, [{ von: stelle, bis: stelle, text: `${fehlt}${einzug}${zeile}${umbruch}` }]);
}

function bisEnde(text: string, { bis }: Eintrag): number {
  return zeilenende(text, bis);
}

/** The order of entries in the format, by the group they are in. */
function reihenfolge(pfad: Pfad): readonly string[] {
  const gruppe = pfad.at(-2);
  if (gruppe === 'je_person') return ZELLEN;
  if (gruppe === 'quelle') return Object.keys(QUELLE);
  if (pfad[0] === 'grenzen') return IN_GRENZE;
  if (gruppe === 'anfrage') return Object.keys(ANFRAGE);
  if (gruppe === 'erwartet') return Object.keys(ERWARTET);
  return Object.keys(pfad.length === 1 ? TABELLE : BEISPIEL);
}

const ZELLEN = [...GROESSEN, 'weitere', 'weitere_ab', 'einzelfall_ab', 'danach'];
const IN_GRENZE = [
  ...Object.keys({ ...GRENZE, ...GEBIET }).filter((name) => name !== 'bestaetigt'),
  'bestaetigt',
];
