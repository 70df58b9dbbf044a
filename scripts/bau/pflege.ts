/**
 * Writes public/pflege/tabellen/: for each authority its table files as they are, with the part of the national data
 * that checking them needs. The form at /pflege fetches one when somebody opens a table. For an authority without a
 * table it fetches the national data of a Land and the templates instead.
 */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { landpakete, pflegepakete, vorlagen } from '@/app/pflege/pakete';

const ziel = new URL('../../public/pflege/tabellen/', import.meta.url);
await rm(ziel, { recursive: true, force: true });
await mkdir(ziel, { recursive: true });
const pakete = pflegepakete();
for (const paket of pakete) {
  await writeFile(new URL(`${paket.traeger.ags}.json`, ziel), JSON.stringify(paket));
}
for (const [land, ausschnitt] of landpakete()) {
  await writeFile(new URL(`land-${land}.json`, ziel), JSON.stringify(ausschnitt));
}
await writeFile(new URL('vorlagen.json', ziel), JSON.stringify(vorlagen()));
console.log(`Tabellen zum Pflegen: ${pakete.length} Träger.`);
