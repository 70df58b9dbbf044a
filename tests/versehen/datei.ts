import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { type GeladeneTabelle, ladeTraeger } from '@/lib/tabellen/lade';
import { type Warnung, warnungenZu } from '@/lib/tabellen/plausibel';
import { BUND } from '@/tests/docs/hilfe';
import { ordnerMit } from '@/tests/tabellen/hilfe';

/** A real table file with the files beside it. */
export interface EchteDatei {
  readonly ordner: string;
  readonly name: string;
  readonly text: string;
  readonly nachbarn: Readonly<Record<string, string>>;
}

const TRAEGER = 'data/traeger';
export const HEUTE = '2026-11-25';

/** Every table of the repository. */
export const ECHTE: readonly EchteDatei[] = readdirSync(TRAEGER).flatMap((ordner) => {
  const namen = readdirSync(join(TRAEGER, ordner)).filter((name) => name.endsWith('.yaml'));
  const alle = Object.fromEntries(
    namen.map((name) => [name, readFileSync(join(TRAEGER, ordner, name), 'utf8')]),
  );
  return namen
    .filter((name) => name !== 'traeger.yaml')
    .map((name) => ({ ordner, name, text: alle[name] ?? '', nachbarn: alle }));
});

export interface Pruefung {
  readonly fehler: readonly { datei: string; zeile: number; text: string }[];
  readonly warnungen: readonly Warnung[];
  /** The table of the file itself; undefined if it was refused. */
  readonly geladen: GeladeneTabelle | undefined;
}

/** What the checker says about a real folder in which one file has another text. */
export function pruefe({ ordner, name, nachbarn }: EchteDatei, text: string): Pruefung {
  const dateien = Object.entries({ ...nachbarn, [name]: text }).map(([n, t]) => [`${ordner}/${n}`, t]);
  const pfad = join(ordnerMit(Object.fromEntries(dateien)), ordner);
  const { meldungen, dateien: geladene } = ladeTraeger(pfad, BUND, HEUTE);
  const vorn = relative(process.cwd(), pfad);
  return {
    fehler: meldungen.map((m) => ({ ...m, datei: m.datei.slice(vorn.length + 1) })),
    warnungen: warnungenZu(geladene, HEUTE).map((w) => ({ ...w, datei: w.datei.slice(vorn.length + 1) })),
    geladen: geladene.find(({ datei, stimmt }) => stimmt && basename(datei.datei) === name),
  };
}
