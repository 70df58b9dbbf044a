/**
 * `npm run bench`: how fast the rules are, in processor time of one core. Against other engines on one table, on every
 * table in force, for the verdict alone; and that nothing stays in memory. Exit 1 if a promise is not kept.
 */
import { type Tabelle, vorbereite } from '@/lib/regeln';
import { ladeDaten } from '@/lib/tabellen/lade';
import { alsText, type Bericht } from './bericht';
import { type Fall, faelleFuer, STARTWERT } from './faelle';
import { type Messung, messe } from './messen';
import { alleRichtig } from './richtig';
import { messeSpeicher } from './speicher';
import { messeTabellen } from './tabellen';
import { gepruefteCent, nackteCent } from './teilnehmer/ganze-cent';
import { jsonLogicEngine } from './teilnehmer/json-logic-engine';
import { jsonRulesEngine } from './teilnehmer/json-rules-engine';
import { publicodes, publicodesOhneTabelle } from './teilnehmer/publicodes';
import { nurUrteil, wir } from './teilnehmer/wir';
import { type Werte, zusagen } from './zusagen';

const TABELLE = '03241/2026-07-01';
const PLAN = { runden: 11, aufwaermenMs: 400, rundeMs: 100 };
const VORLAUF = { runden: 3, aufwaermenMs: 200, rundeMs: 50 };

const { traeger } = ladeDaten();
const tabelle = gesucht(traeger.flatMap((t) => t.tabellen));
const faelle = faelleFuer(tabelle);
const werk = vorbereite(tabelle);

const { messungen, vorlauf } = await vergleich(tabelle, faelle);
const tabellen = messeTabellen(traeger);
const speicher = messeSpeicher(werk, faelle);
const eigene = rate('Mietpreisrechner');
const bericht: Bericht = {
  tabelle: TABELLE,
  faelle: faelle.length,
  startwert: STARTWERT,
  runden: PLAN.runden,
  eigene,
  messungen,
  vorlauf,
  tabellen,
  speicher,
};
console.log(alsText(bericht));
const werte: Werte = {
  eigene,
  urteil: rate('nur das Urteil'),
  publicodes: eigene / rate('publicodes'),
  jsonRulesEngine: eigene / rate('json-rules-engine'),
  tabellenMedian: tabellen.raten.median,
  mehrMb: speicher.mehrMb,
};
for (const { satz, gehalten } of zusagen(werte)) {
  console.log(`Zusage: ${satz} – ${gehalten ? 'gehalten' : 'NICHT gehalten'}`);
  if (!gehalten) process.exitCode = 1;
}
/** All engines in turn. publicodes first: V8 may leave a function in slow code for good if long other work follows. */
async function vergleich(
  t: Tabelle,
  alle: readonly Fall[],
): Promise<{ messungen: Messung[]; vorlauf: Messung[] }> {
  const proben: Messung[][] = [];
  for (const kodierungen of [publicodes, jsonRulesEngine, jsonLogicEngine]) {
    const auswahl = kodierungen(t, alle);
    await alleRichtig(auswahl, alle);
    proben.push(await messe(auswahl, alle.length, VORLAUF));
  }
  const beste = proben.map((probe) => schnellste(probe).teilnehmer).reverse();
  const ohneTabelle = publicodesOhneTabelle(t, alle);
  const selbst = [wir(werk, alle), nurUrteil(werk, alle), gepruefteCent(t, alle), nackteCent(t, alle)];
  await alleRichtig([ohneTabelle, ...selbst], alle);
  return {
    messungen: await messe([...selbst, ...beste, ohneTabelle], alle.length, PLAN),
    vorlauf: proben.flat(),
  };
}

function gesucht(alle: readonly Tabelle[]): Tabelle {
  const gefunden = alle.find((t) => t.id === TABELLE);
  if (gefunden === undefined) throw new Error(`Die Tabelle ${TABELLE} fehlt`);
  return gefunden;
}

function schnellste(probe: readonly Messung[]): Messung {
  return probe.reduce((a, b) => (b.median > a.median ? b : a));
}

function rate(name: string): number {
  const messung = messungen.find((m) => m.teilnehmer.name === name);
  if (messung === undefined) throw new Error(`${name}: nicht gemessen`);
  return messung.median;
}
