/**
 * `npm run bench:land`: what the whole country costs. Asks the real command for a flat in every Gemeinde of the list, as JSON
 * Lines, and prints how long that took; the processor time is what counts, a busy machine only makes the other number
 * larger. Then the figures of the last build: time, memory, size, files, the largest file of a Kreis, checking tables.
 */
import { spawnSync } from 'node:child_process';
import { ladeBund } from '@/lib/tabellen/bund';
import { DATEN } from '@/lib/tabellen/lade';
import { alsZeilen, letzteBilanz, zusageGehalten } from '@/scripts/bau/bilanz';

const ZUSAGE_SEKUNDEN = 30;
const FRAGE = {
  stichtag: '2026-12-01',
  personen: 2,
  alleLeistungsberechtigt: true,
  nettokaltmiete: '480',
  betriebskosten: '120',
  heizkosten: '90',
  wohnflaeche: '58',
};

const orte = [...ladeBund(DATEN).gemeinden.keys()];
const eingabe = orte.map((ort) => JSON.stringify({ ort, ...FRAGE })).join('\n');
const beginn = performance.now();
// `times` of the shell is the only number of a finished process that needs no other tool.
const lauf = spawnSync('sh', ['-c', '"$@"; e=$?; times >&2; exit $e', 'sh', ...befehl()], {
  input: eingabe,
  encoding: 'utf8',
  maxBuffer: 1_000_000_000,
});
const vergangen = (performance.now() - beginn) / 1000;
const antworten = lauf.stdout.split('\n').filter((zeile) => zeile.startsWith('{')).length;
const prozessor = rechenzeit(lauf.stderr);
console.log(`${antworten} von ${orte.length} Gemeinden beantwortet.`);
console.log(`Rechenzeit ${prozessor.toFixed(1)} s, vergangen ${vergangen.toFixed(1)} s.`);
const gehalten = lauf.status === 0 && antworten === orte.length && prozessor < ZUSAGE_SEKUNDEN;
console.log(`Zusage: alle unter ${ZUSAGE_SEKUNDEN} s – ${gehalten ? 'gehalten' : 'NICHT gehalten'}`);
if (!gehalten) process.exitCode = 1;

const bilanz = letzteBilanz();
console.log(`\nLetzter Bau:\n${alsZeilen(bilanz).join('\n')}`);
if (!bilanz.every(zusageGehalten)) process.exitCode = 1;

function befehl(): string[] {
  return [process.execPath, 'scripts/pruefe/start.js'];
}

/** User and system seconds of the child: the last two of the four numbers that `times` prints. */
function rechenzeit(ausgabe: string): number {
  const zeiten = [...ausgabe.matchAll(/(\d+)m([\d.]+)s/g)].map(([, min, s]) => Number(min) * 60 + Number(s));
  return zeiten.slice(-2).reduce((a, b) => a + b, 0);
}
