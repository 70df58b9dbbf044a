/** Writes public/suche/: the list of all places in pieces, so that one search loads a few kB (lib/orte/scherben.ts). */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { ladeVerzeichnis } from '@/lib/orte/lade';
import { inScherben } from '@/lib/orte/scherben';

const ziel = new URL('../../public/suche/', import.meta.url);
const orte = [...ladeVerzeichnis().nachAgs.values()].map(({ name, adresse, plz, kreis }) => ({
  name,
  adresse,
  plz,
  kreis: kreis.bezeichnung,
}));
await rm(ziel, { recursive: true, force: true });
await mkdir(ziel, { recursive: true });
const scherben = inScherben(orte);
for (const [datei, scherbe] of scherben)
  await writeFile(new URL(`${datei}.json`, ziel), JSON.stringify(scherbe));
console.log(`Ortssuche: ${orte.length} Orte in ${scherben.size} Dateien.`);
