import { istTag, type Tabelle, type Tag, type Wert } from '@/lib/regeln';
import { pruefeBeispiele } from './beispiele';
import type { Bund } from './bund-form';
import type { GepruefteDatei } from './datei-text';
import { doppelteGrenzen } from './doppelte-grenzen';
import { kompiliere } from './kompiliere/tabelle';
import { kuenftigeBlicke } from './kuenftig';
import type { Meldung, Pfad } from './meldung';
import type { TabelleInDatei } from './schema/tabelle';
import type { Traeger } from './schema/traeger';
import { endeJeFassung } from './zeitleiste';

/** A table with its file: what is needed to say something at a place in it. */
export interface GeladeneTabelle {
  readonly datei: GepruefteDatei<TabelleInDatei>;
  readonly inhalt: TabelleInDatei;
  readonly tabelle: Tabelle;
  readonly stellen: ReadonlyMap<Wert, Pfad>;
  /** The national data that it was compiled with. */
  readonly bund: Bund;
  /** False if only its worked examples fail: then a warning may show which value is wrong. */
  readonly stimmt: boolean;
}

/**
 * Compiles and checks the versions of one authority's table together, given in order of their names: the next one's
 * first day ends the one before. Files that were read with findings only count for the days. `heute`: the day after which
 * nobody can have looked; null where no clock is at hand. Runs in a browser too.
 */
export function pruefeFassungen(
  dateien: readonly GepruefteDatei<TabelleInDatei>[],
  traeger: Traeger,
  bund: Bund,
  heute: Tag | null = null,
): { geladen: GeladeneTabelle[]; meldungen: Meldung[] } {
  const meldungen: Meldung[] = [];
  const fassungen = dateien.filter(
    ({ datei, inhalt }) => inhalt !== null || istTag(ohneOrdner(datei).replace(/\.yaml$/, '')),
  );
  const enden = endeJeFassung(fassungen.map(zeitraum));
  const geladen = fassungen.flatMap((datei, i): GeladeneTabelle[] => {
    const { inhalt } = datei;
    if (inhalt === null) return [];
    const { ende, befunde: zeit } = enden[i] ?? { ende: null, befunde: [] };
    const { tabelle, befunde, stellen } = kompiliere(inhalt, traeger, bund, ende);
    const eigene = [
      ...kuenftigeBlicke(inhalt, heute),
      ...doppelteGrenzen(inhalt, Object.keys(tabelle.gemeinden), bund),
    ];
    const alle = [...dateiname(datei), ...zeit, ...befunde, ...eigene];
    const beispiele = alle.length === 0 ? pruefeBeispiele(inhalt.beispiele, tabelle) : [];
    meldungen.push(...[...alle, ...beispiele].map(datei.orte));
    return alle.length === 0
      ? [{ datei, inhalt, tabelle, stellen, bund, stimmt: beispiele.length === 0 }]
      : [];
  });
  return { geladen, meldungen };
}

/** Name of a file without its folders; paths of either kind of system. */
function ohneOrdner(pfad: string): string {
  return pfad.replace(/^.*[\\/]/, '');
}

/** A file that cannot be read still ends the table before it on its first day, which its name says. */
function zeitraum({ datei, inhalt }: GepruefteDatei<TabelleInDatei>) {
  return inhalt ?? { gueltig_ab: ohneOrdner(datei).replace(/\.yaml$/, '') };
}

function dateiname(datei: GepruefteDatei<TabelleInDatei>) {
  const soll = `${datei.inhalt?.gueltig_ab}.yaml`;
  if (ohneOrdner(datei.datei) === soll) return [];
  return [{ pfad: ['gueltig_ab'], text: `Die Datei muss so heißen wie ihr erster Tag: ${soll}` }];
}
