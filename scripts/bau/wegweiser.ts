/** Writes what leads to the pages: robots.txt, sitemap.xml, and umwege.map with the other ways to type an address. */
import { readFile, writeFile } from 'node:fs/promises';
import { basisadresse } from '@/lib/betreiber/basisadresse';
import { NEU } from '@/scripts/bau/ordner';
import { seitenadressen } from '@/scripts/bau/seitenadressen';
import { nichtZuFinden, robots, sitemap } from '@/scripts/bau/suchmaschinen';
import { alsNginxMap, umwege } from '@/scripts/bau/umwege';

const adressen = await seitenadressen();
const basis = basisadresse();
const feste: string[] = [];
for (const adresse of adressen.feste) {
  const html = await readFile(new URL(`./${adresse}${adresse && '/'}index.html`, NEU), 'utf8');
  if (!nichtZuFinden(html)) feste.push(adresse);
}
const zuFinden = [...feste, ...adressen.laender, ...adressen.kreise, ...adressen.orte];
const wege = umwege(adressen);
await writeFile(new URL('robots.txt', NEU), robots(basis));
await writeFile(new URL('sitemap.xml', NEU), sitemap(basis, zuFinden));
await writeFile(new URL('umwege.map', NEU), alsNginxMap(wege));
console.log(`Wegweiser: ${zuFinden.length} Seiten für Suchmaschinen, ${wege.size} Umwege.`);
