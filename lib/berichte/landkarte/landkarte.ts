import type { Kreis } from '@/lib/orte/verzeichnis';
import { type Tabelle, type Tag, tabelleAm } from '@/lib/regeln';
import { type Antwort, antwortAm } from './antwortart';
import { type Mietspannen, mietspannen } from './spannen';
import { alleWerte } from './werte';

/** What is known of a Kreis on a day. */
export interface Kreislage {
  readonly kreis: Kreis;
  readonly antwort: Antwort;
  /** The table in force, or the last one that was; null if none has begun. */
  readonly tabelle: Tabelle | null;
  /** Only where a rent can be compared: what does not decide is not set beside what does. */
  readonly miete: Mietspannen | null;
}

/** The facts of all Kreise on a day. `tabellenVon` gives the versions of a Kreis (five digits). */
export function landkarte(
  kreise: readonly Kreis[],
  tabellenVon: (kreis: string) => readonly Tabelle[],
  tag: Tag,
): readonly Kreislage[] {
  return kreise.map((kreis) => {
    const tabelle = letzteBis(tabellenVon(kreis.ags), tag);
    const werte = tabelle === null ? [] : alleWerte(tabelle, tag);
    const antwort = antwortAm(tabelle, werte.flat(2), tag);
    return { kreis, antwort, tabelle, miete: antwort.orteMitMiete > 0 ? mietspannen(werte) : null };
  });
}

/** In force on the day, else the last that has begun: behind its end it is known and old, not missing. */
function letzteBis(versionen: readonly Tabelle[], tag: Tag): Tabelle | null {
  const begonnen = versionen.filter(({ gueltigAb }) => gueltigAb <= tag);
  return tabelleAm(versionen, tag) ?? begonnen.toSorted(nachBeginn).at(-1) ?? null;
}

function nachBeginn(a: Tabelle, b: Tabelle): number {
  return a.gueltigAb < b.gueltigAb ? -1 : 1;
}
