import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
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
