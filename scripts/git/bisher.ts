import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { git } from './stand';

/**
 * A table as it was before somebody changed it: as git last kept it; for a new file the table before it in the same
 * folder. null for the first table of an authority.
 */
export function bisherigerText(pfad: string): string | null {
  return ausGit(pfad) ?? vorgaenger(pfad);
}

function ausGit(pfad: string): string | null {
  try {
    return git(['show', `HEAD:./${basename(pfad)}`], dirname(pfad)).toString();
  } catch {
    // New, or nothing here is kept by git.
    return null;
  }
}

function vorgaenger(pfad: string): string | null {
  const name = readdirSync(dirname(pfad))
    .filter((datei) => /^\d{4}-\d\d-\d\d\.yaml$/.test(datei) && datei < basename(pfad))
    .sort()
    .at(-1);
  return name === undefined ? null : readFileSync(join(dirname(pfad), name), 'utf8');
}
