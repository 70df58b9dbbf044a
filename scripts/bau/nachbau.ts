/**
 * After `next build`: gives every page its own scripts instead of Next's and its security policy, shortens the names of classes,
 * and removes what a static site does not need.
 */
import { readFile, rm, writeFile } from 'node:fs/promises';
import { basename, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { dateien } from '@/scripts/bau/dateien';
import { buendle } from '@/scripts/bau/inseln';
import { Kurznamen } from '@/scripts/bau/kurznamen';
import { NEU } from '@/scripts/bau/ordner';
import { seiteNachbauen } from '@/scripts/bau/seite';
import { mitStil, stilKuerzen } from '@/scripts/bau/stil';

// The web server answers with 404.html; the same page under an address of its own would be a false "200".
await rm(new URL('404/', NEU), { recursive: true, force: true });
await rm(new URL('_not-found/', NEU), { recursive: true, force: true });

// Payloads for navigation inside the browser. Links here are plain <a>, so nobody ever asks for them.
const payloads = (await dateien(NEU, '.txt')).filter((pfad) =>
  /^(__next\..*|index|404)\.txt$/.test(basename(pfad)),
);
await Promise.all(payloads.map((pfad) => rm(pfad)));

// Next's own scripts: no page asks for them any more.
const rahmenskripte = await dateien(new URL('_next/', NEU), '.js');
await Promise.all(rahmenskripte.map((pfad) => rm(pfad)));

const namen = new Kurznamen();
const inseln = await buendle((text) => namen.inText(text));
const stil = await stilKuerzen(new URL('_next/', NEU), namen);
let ohneSkript = 0;
const seiten = await dateien(NEU, '.html');
for (const pfad of seiten) {
  try {
    const seite = seiteNachbauen(await readFile(pfad, 'utf8'), inseln);
    await writeFile(pfad, mitStil(namen.inSeite(seite.html), stil));
    if (!seite.mitSkript) ohneSkript += 1;
  } catch (fehler) {
    console.error(
      `${relative(fileURLToPath(NEU), pfad)}: ${fehler instanceof Error ? fehler.message : fehler}`,
    );
    process.exit(1);
  }
}
console.log(
  `Seiten: ${seiten.length}, davon ohne Skript: ${ohneSkript}. Entfernte Dateien: ${payloads.length + rahmenskripte.length}.`,
);
