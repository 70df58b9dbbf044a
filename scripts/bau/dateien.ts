import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** All files below a folder whose name ends with `endung`, as sorted absolute paths. Throws if the folder is missing. */
export async function dateien(ordner: URL, endung: string): Promise<string[]> {
  const wurzel = fileURLToPath(ordner);
  const eintraege = await readdir(wurzel, { recursive: true, withFileTypes: true });
  return eintraege
    .filter((eintrag) => eintrag.isFile() && eintrag.name.endsWith(endung))
    .map((eintrag) => join(eintrag.parentPath, eintrag.name))
    .sort();
}

/** All files below a folder as they are addressed: from the folder, with slashes. Throws if the folder is missing. */
export async function dateinamen(ordner: URL): Promise<string[]> {
  const wurzel = fileURLToPath(ordner);
  return (await dateien(ordner, '')).map((pfad) => relative(wurzel, pfad).replaceAll(sep, '/'));
}
