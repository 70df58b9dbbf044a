import { existsSync, renameSync, rmSync } from 'node:fs';

/** A folder that readers use, a finished one to take its place, and where the old one waits until it is deleted. */
export interface Tausch {
  readonly ziel: URL;
  readonly neu: URL;
  readonly alt: URL;
}

/**
 * Puts the finished folder in the place of the one in use. Both renames follow each other directly, for a folder cannot
 * take the place of a full one in a single step, short of a symbolic link, and `out/` must stay a folder: a link copied to
 * a webspace or packed as an artifact would be an empty site. So for some microseconds there is no folder. A process
 * killed exactly then leaves the old one as `alt`, which `rette` brings back.
 * @throws Error of the system, after the old folder is back in its place.
 */
export function tausche({ ziel, neu, alt }: Tausch): void {
  rette({ ziel, alt });
  rmSync(alt, { recursive: true, force: true });
  const gabEsSchon = existsSync(ziel);
  if (gabEsSchon) renameSync(ziel, alt);
  try {
    renameSync(neu, ziel);
  } catch (fehler) {
    if (gabEsSchon) renameSync(alt, ziel);
    throw fehler;
  }
  rmSync(alt, { recursive: true, force: true });
}

/** Brings back the old folder if a swap was killed between its two renames. True if there was something to do. */
export function rette({ ziel, alt }: Omit<Tausch, 'neu'>): boolean {
  if (existsSync(ziel) || !existsSync(alt)) return false;
  renameSync(alt, ziel);
  return true;
}
