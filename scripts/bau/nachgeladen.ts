/**
 * Writes what pages fetch only when somebody asks for it:
 * - public/suche/: the list of all places in pieces, so that one search loads a few kB (lib/orte/scherben.ts).
 * - public/tabellen/: for each Kreis whose Gemeinden have different limits one file with its whole tables, for who asks
 *   where else in the Kreis a flat would fit.
 * - public/pflege/tabellen/: for each authority its table files as they are, with the part of the national data that
 *   checking them needs. For an authority without a table: the national data of a Land, and the templates.
 */
import { writeFile } from 'node:fs/promises';
import { alles, traegerVon } from '@/app/daten';
import { heute } from '@/app/heute';
import { landpakete, pflegepakete, vorlagen } from '@/app/pflege/pakete';
import { inScherben } from '@/lib/orte/scherben';
import { suchliste } from '@/lib/orte/suchliste';
import { umgebungsdatei } from '@/lib/orte/umgebung';
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
const orte = suchliste(verzeichnis);
const scherben = await schreibe('public/suche', inScherben(orte));
console.log(`Ortssuche: ${orte.length} Orte in ${scherben} Dateien.`);

const umgebungen = verzeichnis.kreise.flatMap((kreis) => {
  const datei = umgebungsdatei(kreis, traegerVon(kreis.ags)?.tabellen ?? [], heute());
  return datei === null ? [] : [[kreis.ags, datei] as const];
});
console.log(`Richtwerte zum Umsehen: ${await schreibe('public/tabellen', umgebungen)} Kreise.`);

const pakete = pflegepakete();
await schreibe('public/pflege/tabellen', [
  ...pakete.map((paket) => [paket.traeger.ags, paket] as const),
  ...[...landpakete()].map(([land, ausschnitt]) => [`land-${land}`, ausschnitt] as const),
  ['vorlagen', vorlagen()],
]);
console.log(`Tabellen zum Pflegen: ${pakete.length} Träger.`);
