/**
 * After `next build`: gives every page its own scripts instead of Next's and its security policy, shortens the names of classes,
 * puts the start page's style into it, and removes what a static site does not need.
 */
import { readFile, rm, writeFile } from 'node:fs/promises';
import { basename, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { dateien } from '@/scripts/bau/dateien';
import { stilEinbetten, stilverweise } from '@/scripts/bau/einbetten';
import { buendle } from '@/scripts/bau/inseln';
import { Kurznamen } from '@/scripts/bau/kurznamen';
import { NEU } from '@/scripts/bau/ordner';
import { mitSchriften, schriftenUmbenennen } from '@/scripts/bau/schriftnamen';
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
const schriften = await schriftenUmbenennen(NEU);
const inseln = await buendle((text) => namen.inText(text));
const stil = await stilKuerzen(new URL('_next/', NEU), namen, schriften);
/** What calculators name. */
let stilDerOrte: readonly string[] = [];
let ohneSkript = 0;
const seiten = await dateien(NEU, '.html');
for (const pfad of seiten) {
  try {
    const seite = seiteNachbauen(await readFile(pfad, 'utf8'), inseln);
    const html = mitSchriften(mitStil(namen.inSeite(seite.html), stil), schriften);
    await writeFile(pfad, html);
    if (html.includes('data-insel="rechner"')) stilDerOrte = stilverweise(html);
    if (!seite.mitSkript) ohneSkript += 1;
  } catch (fehler) {
    console.error(
      `${relative(fileURLToPath(NEU), pfad)}: ${fehler instanceof Error ? fehler.message : fehler}`,
    );
    process.exit(1);
  }
}

// The page that nobody has anything for yet. All others are thousands, and would each carry twice its weight.
const start = new URL('index.html', NEU);
const startseite = await readFile(start, 'utf8');
const lies = (adresse: string) => readFile(new URL(`.${adresse}`, NEU), 'utf8');
const stilDerSeite = await Promise.all(stilverweise(startseite).map(lies));
const { adresse, teile } = inseln.get('ortssuche') ?? { adresse: '', teile: [] };
// React's own part names every element there is, and shows none.
const eigene = [adresse, ...teile].filter((datei) => !basename(datei).startsWith('react-'));
const umgebung = {
  stil: stilDerSeite.join(''),
  skripte: (await Promise.all(eigene.map(lies))).join(' '),
  danach: stilDerOrte,
};
await writeFile(start, await stilEinbetten(startseite, umgebung));

console.log(
  `Seiten: ${seiten.length}, davon ohne Skript: ${ohneSkript}. Entfernte Dateien: ${payloads.length + rahmenskripte.length}.`,
);
