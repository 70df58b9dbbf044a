/**
 * Writes .erzeugt/kern.css: KERN's style sheet reduced to what the pages use (340 kB -> about 40 kB), and
 * .erzeugt/kern-pflege.css: what only the form for keeping tables needs.
 * Class names must stand complete in app/**\/*.tsx: a name glued together at run time would be cut away,
 * and a misspelt one would silently have no style, so both stop the build.
 */
import { readFile } from 'node:fs/promises';
import { dateien } from '@/scripts/bau/dateien';
import { erzeugeDatei } from '@/scripts/bau/erzeugen';
import { kernReduzieren } from '@/scripts/bau/kern-reduzieren';
import { kernZusatz } from '@/scripts/bau/kern-zusatz';
import { klassenfehler } from '@/scripts/bau/klassen';

const wurzel = new URL('../../', import.meta.url);
const kern = await readFile(new URL('node_modules/@kern-ux/native/dist/kern.min.css', wurzel), 'utf8');

const seiten = await dateien(new URL('app/', wurzel), '.tsx');
const quelltexte = await Promise.all(
  seiten.map(async (pfad) => ({ pfad, text: await readFile(pfad, 'utf8') })),
);
const fehler = klassenfehler(quelltexte, kern);
if (fehler.length > 0) {
  console.error(fehler.join('\n'));
  process.exit(1);
}

const eigenes = await Promise.all(
  (await dateien(new URL('app/', wurzel), '.css')).map(async (pfad) => ({
    pfad,
    text: await readFile(pfad, 'utf8'),
  })),
);
const alle = [...quelltexte, ...eigenes];
// The form for keeping tables needs fields that no other page has, and all others would carry their rules.
const ohnePflege = alle.filter(({ pfad }) => !pfad.includes('/app/pflege/'));
const css = await kernReduzieren(
  kern,
  ohnePflege.map(({ text }) => text),
);
const ganz = await kernReduzieren(
  kern,
  alle.map(({ text }) => text),
);
await erzeugeDatei('kern.css', css);
await erzeugeDatei('kern-pflege.css', kernZusatz(ganz, css));
console.log(`KERN-CSS: ${(kern.length / 1000).toFixed(0)} kB -> ${(css.length / 1000).toFixed(1)} kB`);
