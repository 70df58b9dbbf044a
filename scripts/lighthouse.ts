/**
 * Measures the built site (npm run build first) with Lighthouse as a mid-range phone on a slow line: median of five
 * runs a page, served with compression. Fails below 98 for performance and below 100 for everything else.
 *
 *   npm run lighthouse                     # start, costs, a result, tables, a page to read
 *   npm run lighthouse -- /berlin/         # any pages
 *
 * Lighthouse is fetched by npx when it is needed: 185 packages that nobody else of the project should have to install.
 */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { heute } from '@/app/heute';
import { werteAus } from '@/lib/fragen/auswerten';
import { alsFragment, standVon } from '@/lib/fragen/link';
import { ausschnitt } from '@/lib/regeln';
import { ladeDaten } from '@/lib/tabellen/lade';
import { mitServer } from '@/scripts/bilder/gebaute-seite';
import { VOLL } from '@/tests/fragen/hilfe';

const LIGHTHOUSE = 'lighthouse@12.8.2';
const LAEUFE = 5;
const PORT = 4175;

const MINDESTENS = { performance: 98, accessibility: 100, 'best-practices': 100, seo: 100 } as const;
type Bereich = keyof typeof MINDESTENS;
const BEREICHE = Object.keys(MINDESTENS) as Bereich[];

interface Bericht {
  readonly categories: Record<
    Bereich,
    {
      readonly score: number | null;
      readonly auditRefs: readonly { readonly id: string; readonly weight: number }[];
    }
  >;
  readonly audits: Record<
    string,
    { readonly title: string; readonly score: number | null; readonly displayValue?: string }
  >;
  readonly runtimeError?: { readonly message: string };
}

async function messe(adresse: string): Promise<Bericht> {
  const { stdout } = await promisify(execFile)(
    'npx',
    [
      '--yes',
      LIGHTHOUSE,
      adresse,
      '--output=json',
      '--quiet',
      '--form-factor=mobile',
      `--only-categories=${BEREICHE.join(',')}`,
      '--chrome-flags=--headless=new --no-sandbox --disable-gpu --no-first-run --disable-background-networking',
    ],
    {
      env: { ...process.env, CHROME_PATH: process.env.CHROMIUM ?? '/usr/bin/chromium' },
      maxBuffer: 100_000_000,
    },
  );
  const bericht = JSON.parse(stdout) as Bericht;
  if (bericht.runtimeError) throw new Error(`${adresse}: ${bericht.runtimeError.message}`);
  return bericht;
}

const median = (zahlen: readonly number[]) => [...zahlen].sort((a, b) => a - b)[zahlen.length >> 1] ?? 0;

/** Audits that cost points, with what Lighthouse says about them. */
function abzuege({ categories, audits }: Bericht, bereich: Bereich): string[] {
  return categories[bereich].auditRefs
    .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
    .map(({ id }) => `    ${audits[id]?.title} ${audits[id]?.displayValue ?? ''}`);
}

async function seite(pfad: string): Promise<boolean> {
  const berichte: Bericht[] = [];
  for (let lauf = 0; lauf < LAEUFE; lauf += 1) berichte.push(await messe(`http://localhost:${PORT}${pfad}`));
  const werte = BEREICHE.map((bereich) => {
    const punkte = median(
      berichte.map(({ categories }) => Math.round((categories[bereich].score ?? 0) * 100)),
    );
    return { bereich, punkte, reicht: punkte >= MINDESTENS[bereich] };
  });
  console.log(`${pfad}: ${werte.map(({ bereich, punkte }) => `${bereich} ${punkte}`).join(', ')}`);
  for (const { bereich, reicht } of werte) {
    const letzter = berichte.at(-1);
    if (reicht || !letzter) continue;
    console.error(`  ${bereich}: mindestens ${MINDESTENS[bereich]} nötig`);
    console.error(abzuege(letzter, bereich).join('\n'));
  }
  return werte.every(({ reicht }) => reicht);
}

const ANGABEN = {
  ...VOLL,
  kaltmiete: '550',
  betriebskosten: '110',
  heizkosten: '70',
  personen: '2',
  energietraeger: 'erdgas',
  warmwasser: 'zentral',
  stichtag: '',
};

function seiten(): string[] {
  return ['/', '/hannover/', ergebnisseite(), '/richtwerte/', '/leicht/'];
}

/** A result as somebody passes it on: 660,00 € in Hannover for two persons, above the limit. */
function ergebnisseite(): string {
  const ags = '03241001';
  const traeger = ladeDaten().traeger.find((t) => t.traeger.ags === '03241');
  const versionen = (traeger?.tabellen ?? []).map((tabelle) => ausschnitt(tabelle, ags));
  const gelesen = werteAus(ANGABEN, { ags, heute: heute(), versionen });
  if (!gelesen.ok) throw new Error(JSON.stringify(gelesen.fehler));
  return `/hannover/#${alsFragment(ANGABEN, standVon(gelesen.auswertung.ergebnis))}`;
}

await mitServer(PORT, async () => {
  const gewuenscht = process.argv.slice(2);
  for (const pfad of gewuenscht.length > 0 ? gewuenscht : seiten()) {
    if (!(await seite(pfad))) process.exitCode = 1;
  }
});
