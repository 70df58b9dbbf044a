/**
 * Prints the plain pages of the places without a table, of those that are no more, of names that several places share, and
 * of other spellings.
 * They are thousands, carry no script, and differ in a few lines: React renders their content in a millisecond into
 * the frame that Next has built once (app/vorlage). Through Next itself each would cost ten times that and five files.
 */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { renderToStaticMarkup } from 'react-dom/server';
import { Auffangseite } from '@/app/[ort]/auffangseite';
import { Auswahlseite } from '@/app/[ort]/auswahlseite';
import { FruehererKreisseite, Frueherseite } from '@/app/[ort]/frueherseite';
import { alles, rechnerorte, stellenFuer, traegerVon } from '@/app/daten';
import { heute } from '@/app/heute';
import { andereSchreibweisen } from '@/lib/orte/schreibweisen';
import { type FruehererOrt, type Gemeindeort, istFrueher } from '@/lib/orte/verzeichnis';
import { type Auffangfassung, auffangfassungen } from '@/lib/tabellen/auffang-fassungen';
import { vorlaeufigAb } from '@/lib/tabellen/bund-vorlaeufig';
import { NEU } from '@/scripts/bau/ordner';
import { umwegseite } from '@/scripts/bau/umwege';
import { bedrucke } from '@/scripts/bau/vorlage';

const GROESSEN = [1, 2, 3, 4, 5, 6, 7, 8];
const { daten, verzeichnis } = alles();
const rahmen = await readFile(new URL('vorlage/index.html', NEU), 'utf8');
await rm(new URL('vorlage/', NEU), { recursive: true });

async function schreibe(adresse: string, html: string): Promise<void> {
  const ordner = new URL(`${adresse.split('/').map(encodeURIComponent).join('/')}/`, NEU);
  await mkdir(ordner, { recursive: true });
  await writeFile(new URL('index.html', ordner), html);
}

function auffang(ort: Gemeindeort): string {
  const fassungen: Auffangfassung[] = auffangfassungen(daten.bund, ort.ags, heute(), GROESSEN);
  const gleichnamige = verzeichnis.gleichnamige(ort);
  const letzte = traegerVon(ort.kreis.ags)?.tabellen.at(-1) ?? null;
  const tage = { gebautAm: heute(), vorlaeufigAb: vorlaeufigAb(daten.bund) };
  const seite = { ort, jobcenter: stellenFuer(ort), fassungen, gleichnamige, letzte, ...tage };
  return bedrucke(rahmen, {
    titel: `Keine Richtwerte – Mietpreisrechner ${ort.name}`,
    inhalt: renderToStaticMarkup(<Auffangseite {...seite} />),
  });
}

function frueher(ort: FruehererOrt): string {
  return bedrucke(rahmen, {
    titel: `${ort.name} – Mietpreisrechner`,
    inhalt: renderToStaticMarkup(<Frueherseite ort={ort} />),
  });
}

function ortsseite(ort: Gemeindeort): string {
  return istFrueher(ort) ? frueher(ort) : auffang(ort);
}

const mitRechner = new Set(rechnerorte());
let einfache = 0;
for (const [adresse, ziel] of verzeichnis.nachAdresse) {
  if ('ags' in ziel && mitRechner.has(ziel)) continue;
  const html =
    'ags' in ziel
      ? ortsseite(ziel)
      : bedrucke(rahmen, {
          titel: `Welcher Ort? – Mietpreisrechner ${ziel[0]?.name}`,
          inhalt: renderToStaticMarkup(<Auswahlseite orte={ziel} />),
        });
  await schreibe(adresse, html);
  einfache += 1;
}

for (const kreis of verzeichnis.fruehereKreise) {
  const inhalt = renderToStaticMarkup(<FruehererKreisseite kreis={kreis} />);
  await schreibe(
    `kreis/${kreis.adresse}`,
    bedrucke(rahmen, { titel: `${kreis.name} – Mietpreisrechner`, inhalt }),
  );
}

const schreibweisen = andereSchreibweisen(verzeichnis);
for (const [schreibweise, adresse] of schreibweisen) await schreibe(schreibweise, umwegseite(adresse));
console.log(`Orte ohne Tabelle und Auswahlseiten: ${einfache}. Andere Schreibweisen: ${schreibweisen.size}.`);
