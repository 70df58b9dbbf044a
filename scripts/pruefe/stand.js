/** Plain JavaScript, because the command's first step (start.js) runs before anything could be translated. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const WURZEL = fileURLToPath(new URL('../../', import.meta.url));

/** Everything that the command's answers depend on, besides the data. */
const QUELLEN = [
  'lib',
  'scripts/pruefe',
  'scripts/pruefe.ts',
  'scripts/heute.ts',
  'scripts/io.ts',
  'package-lock.json',
];

/**
 * A hash over names, sizes and contents of files and folders below `wurzel`. Times are left out: a copied or restored
 * file may have any. What is missing counts as missing; throws if something is not readable.
 * @param {string} wurzel
 * @param {readonly string[]} teile
 */
export function fingerabdruck(wurzel, teile) {
  const hash = createHash('sha256');
  for (const teil of teile) nimm(hash, wurzel, teil);
  return hash.digest('hex');
}

/** The version of the program, as its files are. */
export function standDerQuellen() {
  return fingerabdruck(WURZEL, QUELLEN);
}

function nimm(hash, wurzel, name) {
  const pfad = `${wurzel}/${name}`;
  const stand = statSync(pfad, { throwIfNoEntry: false });
  if (stand === undefined) {
    hash.update(`${name} fehlt\n`);
    return;
  }
  if (stand.isDirectory()) {
    hash.update(`${name}/\n`);
    for (const kind of readdirSync(pfad).sort()) nimm(hash, wurzel, `${name}/${kind}`);
    return;
  }
  const inhalt = readFileSync(pfad);
  hash.update(`${name} ${inhalt.length}\n`).update(inhalt);
}
