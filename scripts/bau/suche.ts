/** Writes public/suche/: the list of all places in pieces, so that one search loads a few kB (lib/orte/scherben.ts). */
import { writeFile } from 'node:fs/promises';
import { ladeVerzeichnis } from '@/lib/orte/lade';
import { inScherben } from '@/lib/orte/scherben';
import { erzeugeOrdner } from '@/scripts/bau/erzeugen';

const orte = [...ladeVerzeichnis().nachAgs.values()].map(({ name, adresse, plz, kreis }) => ({
  name,
  adresse,
  plz,
  kreis: kreis.bezeichnung,
}));
const scherben = inScherben(orte);
await erzeugeOrdner('public/suche', async (ordner) => {
  for (const [datei, scherbe] of scherben)
    await writeFile(new URL(`${datei}.json`, ordner), JSON.stringify(scherbe));
});
console.log(`Ortssuche: ${orte.length} Orte in ${scherben.size} Dateien.`);
