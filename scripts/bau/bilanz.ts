/**
 * Last step of a build: what it cost and what came out, against what is promised. `npm run bench:land` prints the same
 * again. Times and memory depend on the machine, so they are only said; size and files are held before the site is
 * published (grenzen.ts).
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { dateien } from '@/scripts/bau/dateien';
import { gewicht } from '@/scripts/bau/gewicht';
import { HOECHSTENS, umfang } from '@/scripts/bau/grenzen';
import { OUT } from '@/scripts/bau/ordner';

const DATEI = new URL('../../.erzeugt/bilanz.json', import.meta.url);

/** One figure, in the unit of its name, and what is promised. */
export interface Posten {
  readonly name: string;
  readonly wert: number;
  readonly hoechstens?: number;
}

export type Bilanz = readonly Posten[];

/** A line for each figure; one that breaks its promise says so. */
export function alsZeilen(bilanz: Bilanz): string[] {
  return bilanz.map((posten) => {
    const { name, wert, hoechstens } = posten;
    const zusage = hoechstens === undefined ? '' : ` (Zusage: höchstens ${zahl(hoechstens)})`;
    return `${name}: ${zahl(wert)}${zusage}${zusageGehalten(posten) ? '' : ' – NICHT gehalten'}`;
  });
}

export function zusageGehalten({ wert, hoechstens }: Posten): boolean {
  return hoechstens === undefined || wert <= hoechstens;
}

/** The figures of the last build. Throws if there was none. */
export function letzteBilanz(): Bilanz {
  return JSON.parse(readFileSync(DATEI, 'utf8')) as Bilanz;
}

/** What a finished site weighs. */
async function vomErgebnis(): Promise<Bilanz> {
  const alle = await dateien(OUT, '');
  const bestand = new Map(
    await Promise.all(alle.map(async (pfad) => [pfad, (await stat(pfad)).size] as const)),
  );
  const { dateien: anzahl, bytes } = umfang(bestand);
  const tabellen = alle.filter(
    (pfad) => /\/tabellen\/\d{5}-\w+\.json$/.test(pfad) && !pfad.includes('/pflege/'),
  );
  const gepackt = tabellen.map((pfad) => gzipSync(readFileSync(pfad), { level: 6 }).length);
  const seiten = alle.filter((pfad) => pfad.endsWith('.html'));
  const rechner = seiten.filter((pfad) => readFileSync(pfad).includes('data-insel="rechner"'));
  return [
    { name: 'Größe in MB', wert: bytes / 1e6, hoechstens: HOECHSTENS.bytes / 1e6 },
    { name: 'Dateien', wert: anzahl, hoechstens: HOECHSTENS.dateien },
    { name: 'Seiten mit Rechner', wert: rechner.length },
    {
      name: 'Größte Tabellendatei eines Kreises in kB, gzip',
      wert: Math.max(0, ...gepackt) / 1000,
      hoechstens: 8,
    },
  ];
}

/** What build.sh measured, from its environment: seconds, and the list of memory. */
function vomBau(): Bilanz {
  const sekunden = (name: string) => Number(process.env[name]) / 1e6;
  const liste = readFileSync(process.env.SPEICHERLISTE ?? '', 'utf8')
    .trim()
    .split('\n')
    .map(Number);
  return [
    { name: 'Prüfung aller Tabellen in s', wert: sekunden('PRUEFUNG_ALLE'), hoechstens: 10 },
    { name: 'Prüfung einer Tabelle in s', wert: sekunden('PRUEFUNG_EINE'), hoechstens: 1.5 },
    { name: 'Größter Prozess in MB', wert: Math.max(...liste) / 1000, hoechstens: 2000 },
    { name: 'Bau in s', wert: sekunden('BAU'), hoechstens: 300 },
  ];
}

function zahl(wert: number): string {
  return wert.toLocaleString('de-DE', { maximumFractionDigits: 1 });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { html, js, css, schrift } = await gewicht('index.html');
  console.log(
    `Startseite (gzip, kB): HTML ${zahl(html)}, JavaScript ${zahl(js)}, CSS ${zahl(css)}, Schrift ${zahl(schrift)}`,
  );
  const bilanz = [...(await vomErgebnis()), ...vomBau()];
  writeFileSync(DATEI, JSON.stringify(bilanz));
  for (const zeile of alsZeilen(bilanz)) console.log(zeile);
}
