import { createHash } from 'node:crypto';
import { copyFile, mkdir, readFile, rm } from 'node:fs/promises';
import { basename } from 'node:path';
import { dateien } from '@/scripts/bau/dateien';

/** Address in the sources -> address on the site. */
export type Schriften = ReadonlyMap<string, string>;

const ORDNER = '_next/static/schrift/';

/** Which address each font below `ordner`/schrift/ gets, named by what is in it. */
export async function schriftadressen(ordner: URL): Promise<Schriften> {
  const pfade = await dateien(new URL('schrift/', ordner), '.woff2');
  const namen = pfade.map(async (pfad) => {
    const hash = createHash('sha256').update(await readFile(pfad));
    const neu = `${basename(pfad, '.woff2')}-${hash.digest('hex').slice(0, 10)}.woff2`;
    return [`/schrift/${basename(pfad)}`, `/${ORDNER}${neu}`] as const;
  });
  return new Map(await Promise.all(namen));
}

/**
 * Puts the fonts of a new site where browsers keep files for ever: asked for anew on each page they cost a round trip. The licence
 * stays where pages name it.
 */
export async function schriftenUmbenennen(seite: URL): Promise<Schriften> {
  const schriften = await schriftadressen(seite);
  await mkdir(new URL(ORDNER, seite), { recursive: true });
  for (const [alt, neu] of schriften) {
    await copyFile(new URL(`.${alt}`, seite), new URL(`.${neu}`, seite));
    await rm(new URL(`.${alt}`, seite));
  }
  return schriften;
}

/** A page or a style sheet with the new addresses. */
export function mitSchriften(text: string, schriften: Schriften): string {
  return [...schriften].reduce((neu, [alt, adresse]) => neu.replaceAll(alt, adresse), text);
}
