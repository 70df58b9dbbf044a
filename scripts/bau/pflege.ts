/**
 * Writes public/pflege/tabellen/: for each authority its table files as they are, with the part of the national data
 * that checking them needs. The form at /pflege fetches one when somebody opens a table. For an authority without a
 * table it fetches the national data of a Land and the templates instead.
 */
import { writeFile } from 'node:fs/promises';
import { landpakete, pflegepakete, vorlagen } from '@/app/pflege/pakete';
import { erzeugeOrdner } from '@/scripts/bau/erzeugen';

const pakete = pflegepakete();
await erzeugeOrdner('public/pflege/tabellen', async (ordner) => {
  const schreibe = (name: string, inhalt: unknown) =>
    writeFile(new URL(`${name}.json`, ordner), JSON.stringify(inhalt));
  for (const paket of pakete) await schreibe(paket.traeger.ags, paket);
  for (const [land, ausschnitt] of landpakete()) await schreibe(`land-${land}`, ausschnitt);
  await schreibe('vorlagen', vorlagen());
});
console.log(`Tabellen zum Pflegen: ${pakete.length} Träger.`);
