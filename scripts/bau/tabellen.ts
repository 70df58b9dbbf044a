/**
 * Writes public/tabellen/: for each Kreis whose Gemeinden have different limits one file with its whole tables. A page
 * fetches it only when somebody asks where else in the Kreis a flat would fit.
 */
import { writeFile } from 'node:fs/promises';
import { alles, traegerVon } from '@/app/daten';
import { heute } from '@/app/heute';
import { umgebungsdatei } from '@/lib/orte/umgebung';
import { erzeugeOrdner } from '@/scripts/bau/erzeugen';

let dateien = 0;
await erzeugeOrdner('public/tabellen', async (ordner) => {
  for (const kreis of alles().verzeichnis.kreise) {
    const datei = umgebungsdatei(kreis, traegerVon(kreis.ags)?.tabellen ?? [], heute());
    if (datei === null) continue;
    await writeFile(new URL(`${kreis.ags}.json`, ordner), JSON.stringify(datei));
    dateien += 1;
  }
});
console.log(`Richtwerte zum Umsehen: ${dateien} Kreise.`);
