import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type GepruefteDatei, liesText } from '@/lib/tabellen/datei';
import { pruefeFassungen } from '@/lib/tabellen/fassungen';
import { type GeladeneTabelle, ladeTraeger } from '@/lib/tabellen/lade';
import { type Warnung, warnungenZu } from '@/lib/tabellen/plausibel';
import { type TabelleInDatei, tabelleInDatei } from '@/lib/tabellen/schema/tabelle';
import { traegerInDatei } from '@/lib/tabellen/schema/traeger';
import { BUND } from '@/tests/docs/hilfe';
import { ordnerMit } from '@/tests/tabellen/hilfe';
import { dateiteil, vertreter } from '@/tests/vertreter';

/** A real table file with the files beside it. */
export interface EchteDatei {
  readonly ordner: string;
  readonly name: string;
  readonly text: string;
  readonly nachbarn: Readonly<Record<string, string>>;
}

const TRAEGER = 'data/traeger';
export const HEUTE = '2026-11-25';

/** Tables of every shape. */
export const ECHTE: readonly EchteDatei[] = vertreter(alleDateien(), ({ text }) => dateiteil(text));

function alleDateien(): EchteDatei[] {
  return readdirSync(TRAEGER).flatMap((ordner) => {
    const namen = readdirSync(join(TRAEGER, ordner)).filter((name) => name.endsWith('.yaml'));
    const alle = Object.fromEntries(
      namen.map((name) => [name, readFileSync(join(TRAEGER, ordner, name), 'utf8')]),
    );
    return namen
      .filter((name) => name !== 'traeger.yaml')
      .map((name) => ({ ordner, name, text: alle[name] ?? '', nachbarn: alle }));
  });
}

export interface Pruefung {
  readonly fehler: readonly { datei: string; zeile: number; text: string }[];
  readonly warnungen: readonly Warnung[];
  /** The table of the file itself; undefined if it was refused. */
  readonly geladen: GeladeneTabelle | undefined;
}

/** The files as they are, read once; what a slip changes is one of them. */
const gelesene = new Map<string, GepruefteDatei<TabelleInDatei>>();
function unveraendert(ordner: string, name: string, text: string): GepruefteDatei<TabelleInDatei> {
  const stelle = `${ordner}/${name}`;
  const datei = gelesene.get(stelle) ?? liesText(text, name, tabelleInDatei, 'fehler');
  gelesene.set(stelle, datei);
  return datei;
}

/**
 * What the checker says about a real folder in which one file has another text: as `ladeTraeger`, without writing the
 * folder to disk each time. That both say the same, `ganzerOrdner` is there to show.
 */
export function pruefe({ ordner, name, nachbarn }: EchteDatei, text: string): Pruefung {
  const { 'traeger.yaml': kopftext = '', ...tabellen } = nachbarn;
  const traeger = liesText(kopftext, 'traeger.yaml', traegerInDatei, 'fehler').inhalt;
  if (traeger === null) throw new Error(ordner);
  const dateien = Object.keys(tabellen)
    .sort()
    .map((n) =>
      n === name
        ? liesText(text.replace(/^\uFEFF/, ''), n, tabelleInDatei, 'fehler')
        : unveraendert(ordner, n, tabellen[n] ?? ''),
    );
  const { geladen, lesbar, meldungen } = pruefeFassungen(dateien, traeger, BUND, HEUTE);
  return {
    fehler: [...dateien.flatMap((d) => d.meldungen), ...meldungen],
    warnungen: warnungenZu(lesbar, HEUTE),
    geladen: geladen.find(({ datei, stimmt }) => stimmt && datei.datei === name),
  };
}

/** The same through the folder, the way the command goes. */
export function ganzerOrdner(
  { ordner, name, nachbarn }: EchteDatei,
  text: string,
): Omit<Pruefung, 'geladen'> {
  const dateien = Object.entries({ ...nachbarn, [name]: text }).map(([n, t]) => [`${ordner}/${n}`, t]);
  const pfad = join(ordnerMit(Object.fromEntries(dateien)), ordner);
  const { meldungen, lesbar } = ladeTraeger(pfad, BUND, HEUTE);
  const vorn = relative(process.cwd(), pfad);
  return {
    fehler: meldungen.map((m) => ({ ...m, datei: m.datei.slice(vorn.length + 1) })),
    warnungen: warnungenZu(lesbar, HEUTE).map((w) => ({ ...w, datei: w.datei.slice(vorn.length + 1) })),
  };
}
