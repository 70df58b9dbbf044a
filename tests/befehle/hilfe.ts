import { spawnSync } from 'node:child_process';
import { vi } from 'vitest';
import type { Ergebnis } from '@/lib/regeln';

// Each call starts a process of its own; on a busy machine several of them take longer than the usual five seconds.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

export interface Lauf {
  readonly code: number | null;
  readonly ergebnisse: readonly Ergebnis[];
  readonly ausgabe: string;
  readonly fehler: string;
}

/** Runs a command of the project the way its npm script does, with a text on standard input. */
export function laufe(befehl: string, argumente: readonly string[] = [], eingabe = ''): Lauf {
  return ausgang(process.execPath, ['--import', 'tsx', `scripts/${befehl}.ts`, ...argumente], eingabe);
}

/** The same in another folder, which holds the project or a part of it. */
export function laufeIn(
  ordner: string,
  befehl: string,
  argumente: readonly string[] = [],
  eingabe = '',
): Lauf {
  const script = ['--import', 'tsx', `scripts/${befehl}.ts`, ...argumente];
  return ausgang(process.execPath, script, eingabe, ordner);
}

/** The same through npm, as people type it. */
export function laufeNpm(befehl: string, argumente: readonly string[] = [], eingabe = ''): Lauf {
  return ausgang('npm', ['run', '--silent', befehl, '--', ...argumente], eingabe);
}

function ausgang(programm: string, argumente: readonly string[], input: string, cwd = process.cwd()): Lauf {
  const lauf = spawnSync(programm, argumente, { input, cwd, encoding: 'utf8', maxBuffer: 100_000_000 });
  const zeilen = lauf.stdout.split('\n').filter((zeile) => zeile.startsWith('{'));
  return {
    code: lauf.status,
    ergebnisse: zeilen.map((zeile) => JSON.parse(zeile) as Ergebnis),
    ausgabe: lauf.stdout,
    fehler: lauf.stderr,
  };
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
