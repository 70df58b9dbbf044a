import type { KriteriumErgebnis, Tabelle, Urteil } from '@/lib/regeln';
import { pruefeBeispiele, rechneBeispiel } from '@/lib/tabellen/beispiele';
import type { BeispielInDatei } from '@/lib/tabellen/schema/beispiel';
import { probetag } from './probetag';

/** What an example comes to with one version. */
export interface Beispielstand {
  readonly urteil: Urteil;
  readonly kriterium: KriteriumErgebnis | null;
}

/** A worked example whose answer changes with the table. */
export interface Beispielwirkung {
  readonly name: string;
  readonly alt: Beispielstand;
  readonly neu: Beispielstand;
}

export interface Beispielbericht {
  /** Examples of the new file that come to what it says, of how many. */
  readonly stimmen: number;
  readonly von: number;
  /** How many examples of the old file were asked again. */
  readonly gefragt: number;
  readonly wirkungen: readonly Beispielwirkung[];
}

interface Seite {
  readonly tabelle: Tabelle;
  readonly beispiele: readonly BeispielInDatei[];
}

/** Runs the new file's examples, and asks the old file's questions again with the new values. */
export function beispielbericht(alt: Seite | null, neu: Seite): Beispielbericht {
  const stimmen = neu.beispiele.filter((b) => pruefeBeispiele([b], neu.tabelle).length === 0).length;
  const kopf = { stimmen, von: neu.beispiele.length };
  if (alt === null) return { ...kopf, gefragt: 0, wirkungen: [] };
  const wirkungen = alt.beispiele.flatMap((beispiel): Beispielwirkung[] => {
    const [vorher, nachher] = [stand(beispiel, alt.tabelle), stand(beispiel, neu.tabelle)];
    if (vorher === null || nachher === null || gleich(vorher, nachher)) return [];
    return [{ name: beispiel.name, alt: vorher, neu: nachher }];
  });
  return { ...kopf, gefragt: alt.beispiele.length, wirkungen };
}

/** On the table's own day: an example of 2026 asks the table of 2027 what it would ask its own. */
function stand(beispiel: BeispielInDatei, tabelle: Tabelle): Beispielstand | null {
  const gerechnet = rechneBeispiel({ ...beispiel, stichtag: probetag(tabelle) }, tabelle);
  return gerechnet.ok ? { urteil: gerechnet.ergebnis.urteil, kriterium: gerechnet.kriterium } : null;
}

function gleich(a: Beispielstand, b: Beispielstand): boolean {
  const [x, y] = [a.kriterium, b.kriterium];
  return a.urteil === b.urteil && x?.richtwert === y?.richtwert && x?.differenz === y?.differenz;
}
