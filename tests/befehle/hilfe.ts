import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { vi } from 'vitest';
import type { Ergebnis } from '@/lib/regeln';
import { heutigerTag } from '@/scripts/heute';
import type { Befehl, Io } from '@/scripts/io';
import { main } from '@/scripts/pruefe/befehl';
import type { Fehler } from '@/scripts/pruefe/fehlerzeile';
import { oeffne } from '@/scripts/pruefe/prozess';
import type { Umgebung } from '@/scripts/pruefe/umgebung';

// Each call starts a process of its own; on a busy machine several of them take longer than the usual five seconds.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

export interface Lauf {
  readonly code: number | null;
  readonly ausgabe: string;
  readonly fehler: string;
}

/** A line that `pruefe` answers. */
export type Antwort = { readonly zeile: number } & (
  | (Ergebnis & { readonly anfrage: { ort: string | null; stichtag: string; personen: number | null } })
  | { readonly fehler: readonly Fehler[] }
);

export interface Pruefung extends Lauf {
  /** Every answer, in order. */
  readonly antworten: readonly Antwort[];
  /** Those with a result. */
  readonly ergebnisse: readonly Extract<Antwort, Ergebnis>[];
}

// The first call in a worker reads the YAML files, the others what that one kept.
const ordner = mkdtempSync(join(tmpdir(), 'vorrat-'));
const VORRAT = join(ordner, 'tabellen.json');

/** Runs `pruefe` in this process; the input may come in pieces, as a stream cuts it. */
export async function pruefe(
  argumente: readonly string[] = [],
  eingabe: string | Iterable<string | Uint8Array> = '',
  anders: Partial<Umgebung> = {},
): Promise<Pruefung> {
  let ausgabe = '';
  let fehler = '';
  const code = await main(argumente, {
    ein: stuecke(typeof eingabe === 'string' ? [eingabe] : eingabe),
    aus: (text) => {
      ausgabe += text;
    },
    fehler: (text) => {
      fehler += text;
    },
    heute: heutigerTag,
    oeffne,
    vorrat: VORRAT,
    ...anders,
  });
  const antworten = ausgabe
    .split('\n')
    .slice(0, -1)
    .map((zeile) => JSON.parse(zeile) as Antwort);
  const ergebnisse = antworten.filter((antwort) => 'urteil' in antwort);
  return { code, ausgabe, fehler, antworten, ergebnisse };
}

async function* stuecke(eingabe: Iterable<string | Uint8Array>): AsyncGenerator<string | Uint8Array> {
  yield* eingabe;
}

/** Runs a command in this process, with a text on its standard input; `anders` is what its world has of its own. */
export async function laufe(
  befehl: Befehl,
  argumente: readonly string[] = [],
  eingabe = '',
  anders: Partial<Io> = {},
): Promise<Lauf> {
  let ausgabe = '';
  let fehler = '';
  const code = await befehl(argumente, {
    ein: () => eingabe,
    fragend: false,
    aus: (text) => {
      ausgabe += text;
    },
    fehler: (text) => {
      fehler += text;
    },
    heute: heutigerTag,
    ordner: process.cwd(),
    umgebung: {},
    ...anders,
  });
  return { code, ausgabe, fehler };
}

/** Runs a command through npm, as people type it. */
export function laufeNpm(
  befehl: string,
  argumente: readonly string[] = [],
  input = '',
  umgebung: Readonly<Record<string, string>> = {},
): Lauf {
  const lauf = spawnSync('npm', ['run', '--silent', befehl, '--', ...argumente], {
    input,
    encoding: 'utf8',
    maxBuffer: 100_000_000,
    env: { ...process.env, ...umgebung },
  });
  return { code: lauf.status, ausgabe: lauf.stdout, fehler: lauf.stderr };
}

/** Hildesheim, level III, one person: the case whose limit is printed as 522.72. */
export const HILDESHEIM = {
  ort: '03254021',
  stichtag: '2026-12-01',
  personen: 1,
  alleLeistungsberechtigt: true,
  nettokaltmiete: '350',
  betriebskosten: '120',
  heizkosten: '70',
  wohnflaeche: '48',
};

/** Hannover, two persons, 600.00 without heating. */
export const HANNOVER = {
  ort: '03241001',
  stichtag: '2026-12-01',
  personen: 2,
  alleLeistungsberechtigt: true,
  nettokaltmiete: '480',
  betriebskosten: '120',
};
