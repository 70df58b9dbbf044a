/**
 * `npm run bench:gleich -- ORDNER`: whether this state of the rules answers as the one in another working copy does.
 * 200,000 random questions to all tables, a tenth of them malformed: reading, result and verdict must be deeply equal.
 */
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { inspect, isDeepStrictEqual } from 'node:util';
import * as neu from '@/lib/regeln';
import { ladeDaten } from '@/lib/tabellen/lade';
import { type Frage, orteVon, zufallsfrage } from './fragen/zufallsfrage';
import { eines, inProzent, type Zufall, zufallAb } from './zufall';

const ANZAHL = 200_000;
const [ordner] = process.argv.slice(2);
if (ordner === undefined) throw new Error('Aufruf: npm run bench:gleich -- ORDNER');
const pfad = join(resolve(ordner), 'lib/regeln/index.ts');
const alt = (await import(pathToFileURL(pfad).href)) as typeof neu;

const zufall = zufallAb(20261201);
const tabellen = ladeDaten().traeger.flatMap((t) =>
  t.tabellen.map((tabelle) => ({
    tabelle,
    orte: orteVon(tabelle),
    alt: alt.vorbereite(tabelle),
    neu: neu.vorbereite(tabelle),
  })),
);
let gelesen = 0;
for (let i = 0; i < ANZAHL; i++) {
  const wo = eines(zufall, tabellen);
  const frage = zufallsfrage(wo.tabelle, wo.orte, zufall, [0, 5, 30, 60][zufall(4)] ?? 0);
  const eingabe = inProzent(zufall, 20) ? verdorben(frage, zufall) : frage;
  const a = alt.leseAnfrage(eingabe);
  const b = neu.leseAnfrage(eingabe);
  vergleiche('leseAnfrage', eingabe, a, b);
  if (!a.ok || !b.ok) continue;
  gelesen++;
  vergleiche('pruefe', eingabe, alt.pruefe(a.anfrage, wo.alt), neu.pruefe(b.anfrage, wo.neu));
  vergleiche('urteile', eingabe, alt.urteile(a.anfrage, wo.alt), neu.urteile(b.anfrage, wo.neu));
  if (i % 10 > 0) continue;
  vergleiche(
    'hoechstbetraege',
    eingabe,
    alt.hoechstbetraege(a.anfrage, wo.alt),
    neu.hoechstbetraege(b.anfrage, wo.neu),
  );
}
console.log(
  `${ANZAHL} Fragen (davon ${ANZAHL - gelesen} fehlerhaft) an ${tabellen.length} Tabellen: gleich.`,
);

function vergleiche(was: string, eingabe: unknown, a: unknown, b: unknown): void {
  if (isDeepStrictEqual(a, b)) return;
  console.error(`${was} weicht ab: ${inspect(eingabe)}`);
  console.error(inspect(a, { depth: null }), inspect(b, { depth: null }));
  process.exit(1);
}

/** A question with one or two fields that mean nothing, or that nobody knows. */
function verdorben(frage: Frage, z: Zufall): unknown {
  if (inProzent(z, 5)) return eines<unknown>(z, [null, 'Text', 7, [frage], undefined, true]);
  const felder = [...Object.keys(frage), 'heizung', 'energietraegerr', 'betriebsUndHeizkosten'];
  const werte: readonly unknown[] = [
    '12,50',
    '-1',
    '1e3',
    '',
    ' ',
    '0',
    '00012.5',
    '0.00',
    '99999999',
    '12.345',
    '10000',
    '9999.99',
    '.5',
    '5.',
    '١٢',
    12,
    -3,
    0,
    21,
    1.5,
    NaN,
    true,
    [],
    ['a', 7],
    ['Rollstuhl'],
    ['unbekanntes_merkmal'],
    {},
    { warmwasser: 'zentral' },
    { energietraeger: 'gas', warmwasser: '' },
    { gebaeudeflaeche: '0.5', verbrauch: 'x', mehr: 1 },
    { aufzug: 'ja', lift: 'ja' },
    '2026-02-30',
    '01.12.2026',
    '2026-12-01',
    '1899-01-01',
    'x'.repeat(101),
    10n,
    Symbol.iterator,
    null,
    undefined,
  ];
  const neueFelder = Array.from({ length: 1 + z(2) }, () => [eines(z, felder), eines(z, werte)]);
  return { ...frage, ...Object.fromEntries(neueFelder) };
}
