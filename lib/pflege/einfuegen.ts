import {
  angewandt,
  type Eintrag,
  eintraegeMitOrt,
  eintragBei,
  zeilenanfang,
  zeilenende,
} from '@/lib/pflege/neu/yaml-text';
import type { Pfad } from './daten';
import { reihenfolge } from './reihenfolge';

/** The line break that a text uses. */
export function umbruchVon(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n';
}

/** A remark that asks for a value, as `npm run tabellen:neu` writes it, with the spaces before it. */
export const OFFEN = /^[ \t]*#[^\n\r]*EINTRAGEN[^\n\r]*/;

/**
 * Puts a new entry into its group: behind the entry that stands before it in the order of the format, at the depth of
 * its neighbours. `zeilen` are the entry's lines, not indented. A missing group is begun, an empty one filled; a remark
 * that asks for the entry makes room for it. The text comes back as it was where there is no place for the entry.
 */
export function fuegeEin(text: string, pfad: Pfad, zeilen: readonly string[]): string {
  const eintraege = eintraegeMitOrt(text);
  const geschwister = neben(eintraege, pfad);
  const erstes = geschwister[0];
  if (erstes === undefined) return inLeereGruppe(text, eintraege, pfad, zeilen);
  const umbruch = umbruchVon(text);
  const tiefe = ' '.repeat(erstes.von - zeilenanfang(text, erstes.von));
  const block = zeilen.join(umbruch + tiefe);
  const offen = offeneStelle(text, geschwister, String(pfad.at(-1)));
  if (offen !== null) return angewandt(text, [{ ...offen, text: tiefe + block }]);
  const rang = (name: string) => reihenfolge(pfad).indexOf(name);
  const hier = rang(String(pfad.at(-1)));
  const davor = geschwister.findLast((e) => rang(e.name) < hier);
  if (davor === undefined)
    return angewandt(text, [{ von: erstes.von, bis: erstes.von, text: block + umbruch + tiefe }]);
  return alsZeilen(text, zeilenende(text, davor.bis), tiefe + block);
}

/** New lines at the beginning of a line, or behind a last line without a break. */
export function alsZeilen(text: string, stelle: number, block: string): string {
  const umbruch = umbruchVon(text);
  const angefangen = stelle > 0 && text[stelle - 1] !== '\n';
  return angewandt(text, [
    { von: stelle, bis: stelle, text: angefangen ? umbruch + block : block + umbruch },
  ]);
}

function inLeereGruppe(
  text: string,
  eintraege: readonly Eintrag[],
  pfad: Pfad,
  zeilen: readonly string[],
): string {
  const oben = pfad.slice(0, -1);
  const name = oben.at(-1);
  if (typeof name !== 'string') return text;
  const gruppe = eintragBei(eintraege, ...oben);
  if (gruppe === undefined) return fuegeEin(text, oben, [`${name}:`, ...zeilen.map((zeile) => `  ${zeile}`)]);
  if (gruppe.wert !== null || gruppe.wertVon !== gruppe.bis) return text;
  const tiefe = ' '.repeat(gruppe.von - zeilenanfang(text, gruppe.von) + 2);
  const block = zeilen.map((zeile) => tiefe + zeile).join(umbruchVon(text));
  return alsZeilen(text, zeilenende(text, gruppe.bis), block);
}

function neben(eintraege: readonly Eintrag[], pfad: Pfad): readonly Eintrag[] {
  const eltern = pfad.slice(0, -1);
  return eintraege.filter(
    (e) => e.pfad.length === pfad.length && eltern.every((teil, i) => e.pfad[i] === teil),
  );
}

/** The line `# name: EINTRAGEN …` between the entries of a group. */
function offeneStelle(text: string, geschwister: readonly Eintrag[], name: string) {
  const [erstes, letztes] = [geschwister[0], geschwister.at(-1)];
  if (erstes === undefined || letztes === undefined) return null;
  const bereich = text.slice(erstes.von, zeilenende(text, letztes.bis));
  const treffer = new RegExp(`^[ \\t]*# ${name}: [^\\n\\r]*EINTRAGEN[^\\n\\r]*`, 'm').exec(bereich);
  if (treffer === null) return null;
  const von = erstes.von + treffer.index;
  return { von, bis: von + treffer[0].length };
}
