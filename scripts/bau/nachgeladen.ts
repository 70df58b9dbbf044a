/**
 * Writes what pages fetch:
 * - public/suche/: the list of all places in pieces, so that one search loads a few kB (lib/orte/scherben.ts).
 * - public/tabellen/: for each Kreis with tables one file with all their versions, for the calculators of its places. It is
 *   named by its content, and a page that was printed for it names it (app/kreisblatt.ts).
 * - public/pflege/tabellen/: for each authority its table files as they are, with the part of the national data that
 *   checking them needs. For an authority without a table: the national data of a Land, and the templates.
 */
import { writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { alles, traegerVon } from '@/app/daten';
import { heute } from '@/app/heute';
import { kreisblatt } from '@/app/kreisblatt';
import { landpakete, pflegepakete, vorlagen } from '@/app/pflege/pakete';
import { ladeOrtsteile } from '@/lib/orte/ortsteile';
import { inScherben } from '@/lib/orte/scherben';
import { suchliste } from '@/lib/orte/suchliste';
import { ladeBund } from '@/lib/tabellen/bund';
import { DATEN } from '@/lib/tabellen/lade';
import { erzeugeOrdner } from '@/scripts/bau/erzeugen';

async function schreibe(name: string, inhalte: Iterable<readonly [string, unknown]>): Promise<number> {
  const alle = [...inhalte];
  await erzeugeOrdner(name, async (ordner) => {
    for (const [datei, inhalt] of alle)
      await writeFile(new URL(`${datei}.json`, ordner), JSON.stringify(inhalt));
  });
  return alle.length;
}

const { verzeichnis } = alles();
const einwohner = new Map([...ladeBund(DATEN).gemeinden].map(([ags, g]) => [ags, g.einwohner]));
const orte = suchliste(verzeichnis, einwohner, ladeOrtsteile());
const scherben = await schreibe('public/suche', inScherben(orte));
console.log(`Ortssuche: ${orte.length} Orte in ${scherben} Dateien.`);

const blaetter = verzeichnis.kreise.flatMap((kreis) => {
  const traeger = traegerVon(kreis.ags);
  return traeger === null ? [] : [kreisblatt(kreis, traeger.tabellen, heute())];
});
await erzeugeOrdner('public/tabellen', async (ordner) => {
  for (const { adresse, text } of blaetter) await writeFile(new URL(basename(adresse), ordner), text);
});
console.log(`Tabellen der Kreise: ${blaetter.length} Dateien.`);

const pakete = pflegepakete();
await schreibe('public/pflege/tabellen', [
  ...pakete.map((paket) => [paket.traeger.ags, paket] as const),
  ...[...landpakete()].map(([land, ausschnitt]) => [`land-${land}`, ausschnitt] as const),
  ['vorlagen', vorlagen()],
]);
console.log(`Tabellen zum Pflegen: ${pakete.length} Träger.`);
