import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Tabelle } from '@/lib/regeln';
import { ladeDaten } from '@/lib/tabellen/lade';
import { alsJson, alsText, type Bericht } from './bericht';
import { faelleFuer, STARTWERT } from './faelle';
import { type Messung, messe } from './messen';
import { alleRichtig } from './richtig';
import { gepruefteCent, nackteCent } from './teilnehmer/ganze-cent';
import { jsonLogicEngine } from './teilnehmer/json-logic-engine';
import { jsonRulesEngine } from './teilnehmer/json-rules-engine';
import { publicodes, publicodesOhneTabelle } from './teilnehmer/publicodes';
import { wir } from './teilnehmer/wir';

/**
 * What the project promises, as a factor: the run fails if it is not kept. Against json-rules-engine it was 4 until sums
 * were kept as exact fractions and every check carried the law's statements of its day; these are worth a quarter.
 */
const ZUSAGEN = { publicodes: 100, 'json-rules-engine': 3 } as const;
const TABELLE = '03241/2026-07-01';
const PLAN = { runden: 11, aufwaermenMs: 400, rundeMs: 100 };
const VORLAUF = { runden: 3, aufwaermenMs: 200, rundeMs: 50 };

const { values: optionen } = parseArgs({ options: { json: { type: 'string' } } });
const tabelle = geladen();
const faelle = faelleFuer(tabelle);

// publicodes first: V8 may leave a function in slow code for good if long other work follows its first calls.
const vorlauf: Messung[][] = [];
for (const kodierungen of [publicodes, jsonRulesEngine, jsonLogicEngine]) {
  const auswahl = kodierungen(tabelle, faelle);
  await alleRichtig(auswahl, faelle);
  vorlauf.push(await messe(auswahl, faelle.length, VORLAUF));
}
const beste = vorlauf.map((messungen) => schnellste(messungen).teilnehmer).reverse();
const ohneTabelle = publicodesOhneTabelle(tabelle, faelle);
const selbst = [wir(tabelle, faelle), gepruefteCent(tabelle, faelle), nackteCent(tabelle, faelle)];
await alleRichtig([ohneTabelle, ...selbst], faelle);
const messungen = await messe([...selbst, ...beste, ohneTabelle], faelle.length, PLAN);

const eigene = rate('Mietpreisrechner');
const bericht: Bericht = {
  tabelle: TABELLE,
  faelle: faelle.length,
  startwert: STARTWERT,
  runden: PLAN.runden,
  eigene,
  messungen,
  vorlauf: vorlauf.flat(),
};
console.log(alsText(bericht));
for (const [name, zusage] of Object.entries(ZUSAGEN)) {
  const gehalten = eigene / rate(name) >= zusage;
  console.log(`Zusage: mindestens ${zusage} : 1 gegen ${name} – ${gehalten ? 'gehalten' : 'NICHT gehalten'}`);
  if (!gehalten) process.exitCode = 1;
}
if (optionen.json !== undefined) {
  writeFileSync(optionen.json, `${JSON.stringify(alsJson(bericht), null, 2)}\n`);
}

function geladen(): Tabelle {
  const alle = ladeDaten().traeger.flatMap((t) => t.tabellen);
  const tabelle = alle.find((t) => t.id === TABELLE);
  if (tabelle === undefined) throw new Error(`Die Tabelle ${TABELLE} fehlt`);
  return tabelle;
}

function schnellste(messungen: readonly Messung[]): Messung {
  return messungen.reduce((a, b) => (b.median > a.median ? b : a));
}

function rate(name: string): number {
  const messung = messungen.find((m) => m.teilnehmer.name === name);
  if (messung === undefined) throw new Error(`${name}: nicht gemessen`);
  return messung.median;
}
