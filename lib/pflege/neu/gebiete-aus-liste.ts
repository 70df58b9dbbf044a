import type { Gemeinde } from '@/lib/tabellen/bund';
import { findeNamen } from '../liste/namen';
import type { Liste } from './liste-lesen';

/** An area of a first table as the document prints it, with the Gemeinden that are sure to belong to it. */
export interface Listenteil {
  readonly name: string;
  readonly gemeinden: readonly Gemeinde[];
  /** Only a person can say whether these are all: the name gives a count or a part, or no Gemeinde. */
  readonly offen: boolean;
}

export interface Aufteilung {
  readonly teile: readonly Listenteil[];
  /** Gemeinden that no row names. */
  readonly uebrig: readonly Gemeinde[];
  readonly fehler: readonly string[];
}

const UEBRIGE =
  /^(?:die\s+|alle\s+|das\s+|der\s+)*(?:übrige[rns]?|restliche[rns]?|andere[rns]?|sonstige[rns]?|verbleibende[rns]?)\s+(?:(\d+|\p{L}+)\s+)?(?:städte und gemeinden|gemeinden|orte|kommunen|städte|gebiete?|(?:land)?kreis(?:gebiet)?)\s*(?:\((\d+|\p{L}+)\s+(?:städte und )?gemeinden\))?$/iu;
const ZAHLWORTE = 'null eine zwei drei vier fünf sechs sieben acht neun zehn elf zwölf'.split(' ');
const DARIN = /^[^(:]*(?:\(([^)]+)\)|:\s*(.+))$/u;

/**
 * The areas of a first table from the printed names of a list: Gemeinden, several in one row, a name with Gemeinden in
 * brackets, “übrige Gemeinden”. A name that no Gemeinde has stays as it is printed, without Gemeinden yet.
 */
export function gebieteAusListe({ gebiete }: Liste, gemeinden: readonly Gemeinde[]): Aufteilung {
  const fehler: string[] = [];
  const roh = gebiete.flatMap(({ name }): Listenteil[] => {
    if (name === null) return [];
    const erst = findeNamen(name, gemeinden);
    if (erst.art === 'gefunden') return [{ name, gemeinden: erst.ziele, offen: false }];
    if (erst.art === 'unbekannt' && erst.nah !== null && !DARIN.test(name) && !UEBRIGE.test(name))
      fehler.push(`Die Gemeinde „${name}“ gibt es hier nicht. Meinen Sie „${kurz(erst.nah)}“?`);
    else if (erst.art === 'unbekannt' && erst.teil !== null && erst.teil !== name && !DARIN.test(name))
      fehler.push(
        `„${erst.teil}“ in „${name}“ ist hier keine Gemeinde. Vergleichen Sie mit der Gemeindeliste.`,
      );
    const [, klammer, dahinter] = DARIN.exec(name) ?? [];
    const darin = klammer ?? dahinter;
    const drin = darin === undefined ? null : findeNamen(darin, gemeinden);
    if (drin?.art === 'gefunden') return [{ name, gemeinden: drin.ziele, offen: false }];
    return [{ name, gemeinden: [], offen: true }];
  });
  const teile = ohneDoppelte(roh);
  const vergeben = new Set(teile.flatMap((t) => t.gemeinden));
  const uebrig = gemeinden.filter((g) => !vergeben.has(g));
  const rest = teile.filter(({ name }) => UEBRIGE.test(name));
  const [eins] = rest;
  if (
    eins === undefined ||
    rest.length > 1 ||
    teile.some((t) => t.offen && t !== eins) ||
    !zaehltAuf(eins.name, uebrig.length)
  )
    return { teile, uebrig, fehler };
  const gefuellt = { ...eins, gemeinden: uebrig, offen: false };
  return { teile: teile.map((t) => (t === eins ? gefuellt : t)), uebrig: [], fehler };
}

/** A Gemeinde in two rows is a divided one: which part is which, the list does not say. */
function ohneDoppelte(teile: readonly Listenteil[]): Listenteil[] {
  const wie = (g: Gemeinde) => teile.filter((t) => t.gemeinden.includes(g)).length;
  return teile.map((t) => (t.gemeinden.some((g) => wie(g) > 1) ? { ...t, gemeinden: [], offen: true } : t));
}

/** “übrige sieben Gemeinden”: only if it is seven that are left. Without a count all of them are meant. */
function zaehltAuf(name: string, uebrig: number): boolean {
  const [, davor, dahinter] = UEBRIGE.exec(name) ?? [];
  const wort = (davor ?? dahinter)?.toLowerCase();
  if (wort === undefined) return uebrig > 0;
  const zahl = /^\d+$/.test(wort) ? Number(wort) : ZAHLWORTE.indexOf(wort);
  return zahl === uebrig && uebrig > 0;
}

/** Without the official addition. */
function kurz(name: string): string {
  return name.split(',')[0] ?? name;
}
