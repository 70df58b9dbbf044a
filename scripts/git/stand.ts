import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Runs git in a folder and returns its output; throws with git's own words if it fails. */
export function git(argumente: readonly string[], ordner: string, eingabe?: string): Buffer {
  return execFileSync('git', argumente, {
    cwd: ordner,
    maxBuffer: 1_000_000_000,
    stdio: ['pipe', 'pipe', 'pipe'],
    ...(eingabe === undefined ? {} : { input: eingabe }),
  });
}

/** The full name of a commit, or null if git knows none by this name. */
export function commitVon(name: string, ordner: string): string | null {
  if (name.startsWith('-')) return null;
  try {
    return git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`], ordner)
      .toString()
      .trim();
  } catch {
    return null;
  }
}

/** The commit from which both grew: what came to the one side since is no change of the other. null if unknown. */
export function gemeinsamerVorfahr(a: string, b: string, ordner: string): string | null {
  try {
    return git(['merge-base', a, b], ordner).toString().trim();
  } catch {
    return null;
  }
}

/**
 * Writes the folder `data` of a project as it was at a commit to a temporary folder and returns its path. Only plain files are
 * taken: a symbolic link in a stranger's proposal could lead to anything on this machine.
 */
export function datenBei(commit: string, projekt: string): string {
  const ordner = mkdtempSync(join(tmpdir(), 'daten-'));
  const baum = git(['ls-tree', '-r', '-z', commit, '--', 'data'], projekt)
    .toString()
    .split('\0')
    .filter(Boolean);
  const dateien = baum.flatMap((zeile) => {
    const treffer = /^100(?:644|755) blob ([0-9a-f]+)\t(data\/.+)$/s.exec(zeile);
    return treffer ? [{ blob: treffer[1] ?? '', pfad: treffer[2] ?? '' }] : [];
  });
  const inhalt = git(['cat-file', '--batch'], projekt, dateien.map(({ blob }) => `${blob}\n`).join(''));
  let stelle = 0;
  for (const { pfad } of dateien) {
    const zeilenende = inhalt.indexOf('\n', stelle);
    const laenge = Number(inhalt.subarray(stelle, zeilenende).toString().split(' ')[2]);
    const anfang = zeilenende + 1;
    const ziel = join(ordner, pfad);
    mkdirSync(dirname(ziel), { recursive: true });
    writeFileSync(ziel, inhalt.subarray(anfang, anfang + laenge));
    stelle = anfang + laenge + 1;
  }
  mkdirSync(join(ordner, 'data'), { recursive: true });
  return join(ordner, 'data');
}
