import { readdirSync, statSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import type { Tabelle, Tag } from '@/lib/regeln';
import { type Bund, ladeBund } from './bund';
import { liesDatei } from './datei';
import { type GeladeneTabelle, pruefeFassungen } from './fassungen';
import { kuenftigeBlicke } from './kuenftig';
import { amAnfang, type Meldung } from './meldung';
import { DATEN } from './ordner';
import { tabelleInDatei } from './schema/tabelle';
import { type Traeger, traegerInDatei } from './schema/traeger';
import { ungeleseneBeim, ungeleseneIn, ungeleseneNeben } from './ungelesen';

export type { GeladeneTabelle } from './fassungen';
export { DATEN } from './ordner';

/** An authority with all versions of its table, in order of their first days. */
export interface TraegerMitTabellen {
  readonly traeger: Traeger;
  readonly tabellen: readonly Tabelle[];
  /** Doubts and particulars that a table's file notes, by the table's id. */
  readonly anmerkungen: ReadonlyMap<string, readonly string[]>;
}

export interface Daten {
  readonly bund: Bund;
  readonly traeger: readonly TraegerMitTabellen[];
  /** Everything wrong with the files; a file with a finding is left out of `traeger`. */
  readonly meldungen: readonly Meldung[];
}

/** Data with the files behind them, authority by authority. */
export interface DatenMitDateien extends Daten {
  readonly dateien: readonly (readonly GeladeneTabelle[])[];
  /** Those with faults too, as far as they can be read: for warnings. */
  readonly lesbar: readonly (readonly GeladeneTabelle[])[];
}

/**
 * Reads, checks and compiles a data folder: `traeger/` with one folder an authority, `bund/` and `laender/` with what
 * all share. A folder without its own `bund` uses the repository's. `heute` is the caller's day: a file that says
 * somebody looked after it has an error; without it that is not checked. Throws a Datenfehler for broken national data.
 */
export function ladeDaten(ordner: string = DATEN, heute: Tag | null = null): DatenMitDateien {
  const bund = ladeBund(istOrdner(join(ordner, 'bund')) ? ordner : DATEN, heute);
  const pfade = traegerOrdner(ordner);
  const ergebnisse = pfade.map((pfad) => ladeTraeger(pfad, bund, heute));
  return {
    bund,
    traeger: ergebnisse.flatMap((e) =>
      e.traeger === null ? [] : [{ traeger: e.traeger, tabellen: e.tabellen, anmerkungen: e.anmerkungen }],
    ),
    meldungen: [
      ...ergebnisse.flatMap((e) => e.meldungen),
      ...doppelte(pfade),
      ...ungeleseneIn(ordner),
      ...(ordner === DATEN ? ungeleseneNeben(ordner) : []),
    ],
    dateien: ergebnisse.map((e) => e.dateien),
    lesbar: ergebnisse.map((e) => e.lesbar),
  };
}

function traegerOrdner(ordner: string): string[] {
  const pfad = join(ordner, 'traeger');
  if (!istOrdner(pfad)) return [];
  return readdirSync(pfad)
    .sort()
    .map((name) => join(pfad, name))
    .filter(istOrdner);
}

/** Two folders of one authority would hide each other's tables. */
function doppelte(pfade: readonly string[]): Meldung[] {
  return pfade.flatMap((pfad, i) => {
    const ags = basename(pfad).split('-')[0] ?? '';
    const erster = pfade.findIndex((p) => basename(p).startsWith(`${ags}-`));
    if (erster === i || erster === -1) return [];
    const text = `Für den Träger ${ags} gibt es schon den Ordner ${basename(pfade[erster] ?? '')}. Legen Sie alle Tabellen in einen Ordner.`;
    return [amAnfang(relative(process.cwd(), join(pfad, 'traeger.yaml')), text)];
  });
}

function istOrdner(pfad: string): boolean {
  return statSync(pfad, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** Reads one authority's folder: traeger.yaml and every table beside it. `heute` as in ladeDaten. */
export function ladeTraeger(
  ordner: string,
  bund: Bund,
  heute: Tag | null = null,
): Omit<TraegerMitTabellen, 'traeger'> & {
  traeger: Traeger | null;
  meldungen: Meldung[];
  dateien: GeladeneTabelle[];
  /** Those with faults too, as far as they can be read: for warnings. */
  lesbar: GeladeneTabelle[];
} {
  const kopf = liesDatei(join(ordner, 'traeger.yaml'), traegerInDatei, 'fehler');
  const namen = readdirSync(ordner).filter((name) => name.endsWith('.yaml') && name !== 'traeger.yaml');
  const dateien = namen.sort().map((name) => liesDatei(join(ordner, name), tabelleInDatei, 'fehler'));
  const meldungen = [
    ...kopf.meldungen,
    ...kuenftigeBlicke(kopf.inhalt, heute).map(kopf.orte),
    ...dateien.flatMap((d) => d.meldungen),
    ...ungeleseneBeim(ordner),
  ];
  const traeger = kopf.inhalt;
  if (traeger === null)
    return { traeger, tabellen: [], anmerkungen: new Map(), meldungen, dateien: [], lesbar: [] };
  if (!basename(ordner).startsWith(`${traeger.ags}-`)) {
    const text = `Der Ordner muss mit dem Schlüssel des Trägers beginnen: ${traeger.ags}-name`;
    meldungen.push(kopf.orte({ pfad: ['ags'], text }));
  }
  if (traeger.ohne_tabelle && dateien.length > 0) {
    const text = 'Hier liegt jetzt eine Tabelle. Löschen Sie den Eintrag „ohne_tabelle“.';
    meldungen.push(kopf.orte({ pfad: ['ohne_tabelle'], text }));
  }
  const { geladen, lesbar, meldungen: funde } = pruefeFassungen(dateien, traeger, bund, heute);
  meldungen.push(...funde);
  const tabellen = geladen.filter(({ stimmt }) => stimmt).map(({ tabelle }) => tabelle);
  const anmerkungen = new Map(geladen.map(({ tabelle, inhalt }) => [tabelle.id, inhalt.anmerkungen ?? []]));
  return { traeger, tabellen, anmerkungen, meldungen, dateien: geladen, lesbar };
}
