/**
 * Prints the pages of all places, of names that several places share, and of other spellings. They are thousands and differ in a
 * few lines: React renders their content in a few milliseconds into a frame that Next has built once - app/vorlage for the plain
 * ones, the page of one place (app/[ort]) for those with a calculator. Through Next each would cost ten times that and five files.
 */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { alles, gebauteOrte, rechnerorte, traegerVon } from '@/app/daten';
import { heute } from '@/app/heute';
import { kreisblatt } from '@/app/kreisblatt';
import { andereSchreibweisen } from '@/lib/orte/schreibweisen';
import { istFrueher } from '@/lib/orte/verzeichnis';
import { Kurznamen } from '@/scripts/bau/kurznamen';
import { NEU } from '@/scripts/bau/ordner';
import { auffang, auswahl, frueher, frueherKreis, rechner } from '@/scripts/bau/ortsdruck';
import { umwegseite } from '@/scripts/bau/umwege';
import { bedrucke, type Druck, EINFACH, HAUPTTEIL, type Rahmen, rahmenAus } from '@/scripts/bau/vorlage';

const { verzeichnis } = alles();
const mitRechner = new Set(rechnerorte());
const gebautAm = heute();
const namen = new Kurznamen();

async function drucke(adresse: string, rahmen: Rahmen, druck: Druck): Promise<void> {
  await schreibe(adresse, bedrucke(rahmen, { ...druck, inhalt: namen.inSeite(druck.inhalt) }));
}

async function schreibe(adresse: string, html: string): Promise<void> {
  const ordner = new URL(`${adresse.split('/').map(encodeURIComponent).join('/')}/`, NEU);
  await mkdir(ordner, { recursive: true });
  await writeFile(new URL('index.html', ordner), html);
}

async function lies(adresse: string, inhalt: RegExp): Promise<Rahmen> {
  return rahmenAus(await readFile(new URL(`${adresse}/index.html`, NEU), 'utf8'), inhalt);
}

const einfach = await lies('vorlage', EINFACH);
await rm(new URL('vorlage/', NEU), { recursive: true });
const [muster] = gebauteOrte();
if (muster && mitRechner.size > 0) {
  const frage = await lies(muster.adresse, HAUPTTEIL);
  for (const kreis of verzeichnis.kreise) {
    const tabellen = traegerVon(kreis.ags)?.tabellen;
    const orte = kreis.gemeinden.filter((ort) => mitRechner.has(ort));
    if (!tabellen || orte.length === 0) continue;
    const blatt = kreisblatt(kreis, tabellen, gebautAm);
    for (const ort of orte) await drucke(ort.adresse, frage, rechner(ort, blatt, gebautAm));
  }
}

let einfache = 0;
for (const [adresse, ziel] of verzeichnis.nachAdresse) {
  if ('ags' in ziel && mitRechner.has(ziel)) continue;
  const druck = 'ags' in ziel ? (istFrueher(ziel) ? frueher(ziel) : auffang(ziel, gebautAm)) : auswahl(ziel);
  await drucke(adresse, einfach, druck);
  einfache += 1;
}

for (const kreis of verzeichnis.fruehereKreise)
  await drucke(`kreis/${kreis.adresse}`, einfach, frueherKreis(kreis));

const schreibweisen = andereSchreibweisen(verzeichnis);
for (const [schreibweise, adresse] of schreibweisen) await schreibe(schreibweise, umwegseite(adresse));
console.log(
  `Orte mit Rechner: ${mitRechner.size}. Orte ohne Tabelle und Auswahlseiten: ${einfache}. ` +
    `Andere Schreibweisen: ${schreibweisen.size}.`,
);
