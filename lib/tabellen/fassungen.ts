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
  /** Where it has faults: what stands there is not what was meant. */
  readonly gestoert: readonly Pfad[];
  /** False if only its worked examples fail: then a warning may show which value is wrong. */
  readonly stimmt: boolean;
}

/**
 * Compiles and checks the versions of one authority's table together, given in order of their names: the next one's
 * first day ends the one before. Files that were read with findings only count for the days. `heute`: the day after which
 * nobody can have looked; null where no clock is at hand. Runs in a browser too.
 * `geladen`: those without faults, or with faults in their examples only. `lesbar`: with faults too, for warnings.
 */
export function pruefeFassungen(
  dateien: readonly GepruefteDatei<TabelleInDatei>[],
  traeger: Traeger,
  bund: Bund,
  heute: Tag | null = null,
): { geladen: GeladeneTabelle[]; lesbar: GeladeneTabelle[]; meldungen: Meldung[] } {
  const meldungen: Meldung[] = [];
  const fassungen = dateien.filter(
    ({ datei, inhalt }) => inhalt !== null || istTag(ohneOrdner(datei).replace(/\.yaml$/, '')),
  );
  const enden = endeJeFassung(fassungen.map(zeitraum));
  const lesbar = fassungen.flatMap((datei, i): GeladeneTabelle[] => {
    const { ende, befunde: zeit } = enden[i] ?? { ende: null, befunde: [] };
    const inhalt = datei.inhalt ?? datei.notbehelf?.inhalt ?? null;
    if (inhalt === null) return [];
    const { tabelle, befunde, stellen } = kompiliere(inhalt, traeger, bund, ende);
    const kopf = { datei, inhalt, tabelle, stellen, bund };
    if (datei.inhalt === null) return [{ ...kopf, stimmt: false, gestoert: datei.notbehelf?.gestoert ?? [] }];
    const eigene = [
      ...kuenftigeBlicke(inhalt, heute),
      ...doppelteGrenzen(inhalt, Object.keys(tabelle.gemeinden), bund),
    ];
    const alle = [...dateiname(datei), ...zeit, ...befunde, ...eigene];
    const beispiele = alle.length === 0 ? pruefeBeispiele(inhalt.beispiele, tabelle) : [];
    meldungen.push(...[...alle, ...beispiele].map(datei.orte));
    const stimmt = alle.length === 0 && beispiele.length === 0;
    return [{ ...kopf, stimmt, gestoert: alle.map(({ pfad }) => pfad) }];
  });
  const geladen = lesbar.filter(({ datei, gestoert }) => datei.inhalt !== null && gestoert.length === 0);
  return { geladen, lesbar, meldungen };
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
