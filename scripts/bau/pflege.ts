/**
 * Writes public/pflege/tabellen/: for each authority its table files as they are, with the part of the national data
 * that checking them needs. The form at /pflege fetches one when somebody opens a table.
 */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { pflegepakete } from '@/app/pflege/pakete';

const ziel = new URL('../../public/pflege/tabellen/', import.meta.url);
await rm(ziel, { recursive: true, force: true });
await mkdir(ziel, { recursive: true });
const pakete = pflegepakete();
for (const paket of pakete) {
  await writeFile(new URL(`${paket.traeger.ags}.json`, ziel), JSON.stringify(paket));
}
console.log(`Tabellen zum Pflegen: ${pakete.length} Träger.`);
