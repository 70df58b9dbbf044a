import { readFileSync } from 'node:fs';
import { type ParseArgsConfig, parseArgs } from 'node:util';
import type { Tag } from '@/lib/regeln';
import { heutigerTag } from './heute';

/** All that a command has of the world around it; the process has one, a test makes its own. */
export interface Io {
  /** The whole of standard input, read when it is wanted. */
  readonly ein: () => string;
  /** Whether a person sits at it and can be asked. */
  readonly fragend: boolean;
  readonly aus: (text: string) => void;
  readonly fehler: (text: string) => void;
  /** Today, where nobody names a day. */
  readonly heute: () => Tag;
  /** The folder of the project: its data, its history. */
  readonly ordner: string;
  readonly umgebung: Readonly<Record<string, string | undefined>>;
}

/** A command: what was written behind its name, and the world. Returns how the process ends. */
export type Befehl = (argumente: readonly string[], io: Io) => number | Promise<number>;

/** The surroundings of a command that runs as a process of its own. */
export function prozess(): Io {
  return {
    ein: () => readFileSync(0, 'utf8'),
    fragend: process.stdin.isTTY === true,
    aus: (text) => process.stdout.write(text),
    fehler: (text) => process.stderr.write(text),
    heute: heutigerTag,
    ordner: process.cwd(),
    umgebung: process.env,
  };
}

/** Ends a command with a message on the error output. */
export function ende({ fehler }: Pick<Io, 'fehler'>, code: number, text: string): number {
  fehler(`${text}\n`);
  return code;
}

/** What was written behind a command's name; null if that is malformed. */
export function optionen<const T extends ParseArgsConfig>(argumente: readonly string[], config: T) {
  try {
    return parseArgs<T & { args: string[] }>({ ...config, args: [...argumente] });
  } catch {
    return null;
  }
}
