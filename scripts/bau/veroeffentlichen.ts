/** Last step of a build: the new site is checked, and takes the place of the one that is served, or nothing changes. */
import { readFile, stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { dateinamen } from '@/scripts/bau/dateien';
import { zuGross } from '@/scripts/bau/grenzen';
import { nebeneinander } from '@/scripts/bau/nebeneinander';
import { ALT, NEU, OUT } from '@/scripts/bau/ordner';
import { type Soll, soll } from '@/scripts/bau/soll';
import { type Tausch, tausche } from '@/scripts/bau/tausch';
import { type Bestand, fehlendes, seitenfehler } from '@/scripts/bau/vollstaendig';

/**
 * Publishes the site in `neu` if it has everything and is not too large, and says how many pages it has; else says in German
 * what is wrong and touches nothing. Throws errors of the system.
 */
export async function veroeffentliche(orte: Tausch, erwartet: Soll): Promise<number | readonly string[]> {
  const namen = await dateinamen(orte.neu);
  const groessen = namen.map(
    async (name) => [name, (await stat(new URL(adresse(name), orte.neu))).size] as const,
  );
  const bestand: Bestand = new Map(await Promise.all(groessen));
  const seiten = namen.filter((name) => name.endsWith('.html'));
  const fehler = [...fehlendes(erwartet, bestand), ...zuGross(bestand)];
  await nebeneinander(seiten, async (datei) => {
    const html = await readFile(new URL(adresse(datei), orte.neu), 'utf8');
    const falsch = seitenfehler(datei, html, erwartet, bestand);
    if (falsch !== null) fehler.push(falsch);
  });
  if (fehler.length > 0) return fehler;
  tausche(orte);
  return seiten.length;
}

const adresse = (name: string) => encodeURI(`./${name}`);

/** As many messages are printed; thousands of pages may have the same fault. */
const HOECHSTENS = 20;

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const ergebnis = await veroeffentliche({ ziel: OUT, neu: NEU, alt: ALT }, await soll());
  if (typeof ergebnis === 'number') console.log(`Geprüft und veröffentlicht: ${ergebnis} Seiten.`);
  else {
    for (const fehler of ergebnis.slice(0, HOECHSTENS)) console.error(fehler);
    console.error(`\nDie neue Seite ist nicht in Ordnung: ${ergebnis.length} Fehler. Sie liegt in out.neu/.`);
    process.exitCode = 1;
  }
}
