import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { FORMEN } from '@/lib/pflege/neu/anleitungen';
import { type Auftrag, type Entwurf, entwirf } from '@/lib/pflege/neu/entwurf';
import { findeKreise, kreise } from '@/lib/pflege/neu/kreise';
import { QUELLENFELDER } from '@/lib/pflege/neu/quellenangaben';
import { type Bund, ladeBund } from '@/lib/tabellen/bund';
import { DATEN, ladeTraeger } from '@/lib/tabellen/lade';
import { alsZeile, Datenfehler } from '@/lib/tabellen/meldung';
import { heutigerTag } from './heute';
import { verstanden } from './neu/anzeige';
import * as fragen from './neu/fragen';

const AUFRUF = `Aufruf: npm run tabellen:neu
oder:   npm run tabellen:neu -- --traeger 03241 --ab 2027-01-01 [--aus DATEI] [--bezug bruttokaltmiete]
            [--form VORLAGE] [--dokument TEXT] [--vom TAG] [--fundstelle TEXT] [--link ADRESSE]
            [--eingesehen TAG] [--beleg original|zweitquelle] [--daten ORDNER]

--aus liest Werte aus einer CSV-Datei mit Semikolon oder aus kopiertem Text; „-“ liest sie von der Eingabe.
Vorlagen für die erste Tabelle: ${Object.keys(FORMEN).join(', ')}`;

/**
 * `npm run tabellen:neu`: writes the next table of an authority, or its first, as a file to be completed. Asks, or
 * takes options. Never overwrites. Exit 0: written. 1: it cannot be written. 2: the call is malformed.
 */
async function main(argumente: string[]): Promise<number> {
  const optionen = leseOptionen(argumente);
  if (optionen === null) return ende(2, AUFRUF);
  const daten = resolve(optionen.daten ?? DATEN);
  const bund = ladeBund(existsSync(join(daten, 'bund')) ? daten : DATEN);
  const fragend = argumente.length === 0 && process.stdin.isTTY === true;
  const auftrag = fragend ? await erfragt(daten, bund) : ausOptionen(optionen, bund);
  if (typeof auftrag === 'string') return ende(2, auftrag);
  const entwurf = entwirf(auftrag, daten, bund);
  if (!('dateien' in entwurf)) return ende(1, entwurf.join('\n'));
  console.log(verstanden(entwurf));
  if (fragend && !(await fragen.frageOk())) return ende(1, 'Nichts angelegt.');
  schreibe(entwurf, daten);
  return weiter(entwurf, daten, bund);
}

type Optionen = Readonly<Partial<Record<(typeof OPTIONEN)[number], string>>>;
const OPTIONEN = ['traeger', 'ab', 'form', 'aus', 'bezug', 'daten', ...QUELLENFELDER] as const;

function leseOptionen(args: string[]): Optionen | null {
  try {
    const options = Object.fromEntries(OPTIONEN.map((name) => [name, { type: 'string' as const }]));
    return parseArgs({ args, options }).values as Optionen;
  } catch {
    return null;
  }
}

async function erfragt(daten: string, bund: Bund): Promise<Auftrag> {
  const heute = heutigerTag();
  const ags = await fragen.frageTraeger(kreise(bund));
  const ab = await fragen.frageTag();
  const probe = entwirf({ ags, ab, heute, quelle: {}, form: 'bruttokaltmiete' }, daten, bund);
  const erste = 'dateien' in probe && probe.gegen === null;
  const form = erste ? await fragen.frageForm() : undefined;
  return { ags, ab, heute, form, liste: await fragen.frageListe(), quelle: await fragen.frageQuelle(heute) };
}

/** The order as options say it, or a German message. */
function ausOptionen(optionen: Optionen, bund: Bund): Auftrag | string {
  const { traeger, ab, form, aus, bezug } = optionen;
  if (traeger === undefined || ab === undefined) return AUFRUF;
  const gefunden = findeKreise(kreise(bund), traeger);
  const [kreis] = gefunden;
  if (kreis === undefined)
    return `„${traeger}“ steht nicht in der Gemeindeliste. Nehmen Sie den Schlüssel mit 5 Ziffern.`;
  if (gefunden.length > 1) {
    return `„${traeger}“ passt auf mehrere. Nehmen Sie den Schlüssel:\n${gefunden.map((k) => `  ${k.ags} ${k.name}`).join('\n')}`;
  }
  const tag = fragen.alsTag(ab);
  if (tag === null) return `„${ab}“ ist kein Datum. Schreiben Sie zum Beispiel: 2027-01-01`;
  if (form !== undefined && !Object.hasOwn(FORMEN, form))
    return `Die Vorlage „${form}“ gibt es nicht.\n\n${AUFRUF}`;
  let liste: string | undefined;
  try {
    liste = aus === undefined ? undefined : readFileSync(aus === '-' ? 0 : aus, 'utf8');
  } catch {
    return `Die Datei ${aus} fehlt oder ist nicht lesbar. Prüfen Sie den Pfad.`;
  }
  const quelle = Object.fromEntries(
    QUELLENFELDER.flatMap((feld) => {
      const wert = optionen[feld];
      if (wert === undefined) return [];
      return [[feld, feld === 'vom' || feld === 'eingesehen' ? (fragen.alsTag(wert) ?? wert) : wert]];
    }),
  );
  return { ags: kreis.ags, ab: tag, heute: heutigerTag(), form, bezug, liste, quelle };
}

function schreibe({ dateien }: Entwurf, daten: string): void {
  for (const { pfad, text } of dateien) {
    const ziel = join(daten, pfad);
    mkdirSync(dirname(ziel), { recursive: true });
    // `wx`: an existing file is never touched, even if it appeared a moment ago.
    writeFileSync(ziel, text, { flag: 'wx' });
  }
}

/** Longest list of open places that is printed; a first table has dozens. */
const ZEIGE = 12;

function weiter({ dateien }: Entwurf, daten: string, bund: Bund): number {
  const namen = dateien.map(({ pfad }) => relative(process.cwd(), join(daten, pfad)));
  console.log(`\nAngelegt: ${namen.join(' und ')}`);
  const ordner = dirname(join(daten, dateien[0]?.pfad ?? ''));
  const offen = ladeTraeger(ordner, bund, heutigerTag()).meldungen.filter((m) => namen.includes(m.datei));
  if (offen.length > 0) {
    console.log(`\nNoch offen (${offen.length}):`);
    for (const meldung of offen.slice(0, ZEIGE)) console.log(`  ${alsZeile(meldung)}`);
    if (offen.length > ZEIGE) console.log(`  und ${offen.length - ZEIGE} weitere`);
  }
  const tabelle = namen.at(-1) ?? '';
  console.log('\nSo geht es weiter:');
  console.log('  1. Öffnen Sie die Datei. Tragen Sie ein, was offen ist, und vergleichen Sie jeden Wert.');
  console.log(`  2. npm run tabellen:beispiele -- ${tabelle}   (Beispiele folgen den Werten)`);
  console.log(`  3. npm run tabellen:pruefen -- ${tabelle}`);
  return 0;
}

function ende(code: number, text: string): number {
  console.error(text);
  return code;
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (fehler) {
  const abgebrochen = fehler instanceof Error && fehler.name === 'ExitPromptError';
  if (!abgebrochen && !(fehler instanceof Datenfehler)) throw fehler;
  process.exitCode = ende(1, abgebrochen ? 'Nichts angelegt.' : String((fehler as Error).message));
}
