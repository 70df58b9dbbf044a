import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { FORMEN } from '@/lib/pflege/neu/anleitungen';
import { type Auftrag, type Entwurf, entwirf } from '@/lib/pflege/neu/entwurf';
import { findeKreise, kreise } from '@/lib/pflege/neu/kreise';
import { QUELLENFELDER } from '@/lib/pflege/neu/quellenangaben';
import { type Bund, ladeBund } from '@/lib/tabellen/bund';
import { DATEN, ladeTraeger } from '@/lib/tabellen/lade';
import { alsZeile, Datenfehler } from '@/lib/tabellen/meldung';
import { type Befehl, ende, type Io, optionen } from './io';
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
export const main: Befehl = async (argumente, io) => {
  try {
    return await lege(argumente, io);
  } catch (fehler) {
    const abgebrochen = fehler instanceof Error && fehler.name === 'ExitPromptError';
    if (!abgebrochen && !(fehler instanceof Datenfehler)) throw fehler;
    return ende(io, 1, abgebrochen ? 'Nichts angelegt.' : fehler.message);
  }
};

async function lege(argumente: readonly string[], io: Io): Promise<number> {
  const wunsch = leseOptionen(argumente);
  if (wunsch === null) return ende(io, 2, AUFRUF);
  const daten = resolve(wunsch.daten ?? DATEN);
  const bund = ladeBund(existsSync(join(daten, 'bund')) ? daten : DATEN);
  const fragend = argumente.length === 0 && io.fragend;
  const auftrag = fragend ? await erfragt(daten, bund, io) : ausOptionen(wunsch, bund, io);
  if (typeof auftrag === 'string') return ende(io, 2, auftrag);
  const entwurf = entwirf(auftrag, daten, bund);
  if (!('dateien' in entwurf)) return ende(io, 1, entwurf.join('\n'));
  io.aus(`${verstanden(entwurf)}\n`);
  if (fragend && !(await fragen.frageOk())) return ende(io, 1, 'Nichts angelegt.');
  schreibe(entwurf, daten);
  return weiter(entwurf, daten, bund, io);
}

type Optionen = Readonly<Partial<Record<(typeof OPTIONEN)[number], string>>>;
const OPTIONEN = ['traeger', 'ab', 'form', 'aus', 'bezug', 'daten', ...QUELLENFELDER] as const;

function leseOptionen(argumente: readonly string[]): Optionen | null {
  const options = Object.fromEntries(OPTIONEN.map((name) => [name, { type: 'string' as const }]));
  return (optionen(argumente, { options })?.values ?? null) as Optionen | null;
}

async function erfragt(daten: string, bund: Bund, io: Io): Promise<Auftrag> {
  const heute = io.heute();
  const ags = await fragen.frageTraeger(kreise(bund));
  const ab = await fragen.frageTag();
  const probe = entwirf({ ags, ab, heute, quelle: {}, form: 'bruttokaltmiete' }, daten, bund);
  const erste = 'dateien' in probe && probe.gegen === null;
  const form = erste ? await fragen.frageForm() : undefined;
  return { ags, ab, heute, form, liste: await fragen.frageListe(), quelle: await fragen.frageQuelle(heute) };
}

/** The order as options say it, or a German message. */
function ausOptionen(wunsch: Optionen, bund: Bund, io: Io): Auftrag | string {
  const { traeger, ab, form, aus, bezug } = wunsch;
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
    if (aus !== undefined) liste = aus === '-' ? io.ein() : readFileSync(aus, 'utf8');
  } catch {
    return `Die Datei ${aus} fehlt oder ist nicht lesbar. Prüfen Sie den Pfad.`;
  }
  const quelle = Object.fromEntries(
    QUELLENFELDER.flatMap((feld) => {
      const wert = wunsch[feld];
      if (wert === undefined) return [];
      return [[feld, feld === 'vom' || feld === 'eingesehen' ? (fragen.alsTag(wert) ?? wert) : wert]];
    }),
  );
  return { ags: kreis.ags, ab: tag, heute: io.heute(), form, bezug, liste, quelle };
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

function weiter({ dateien }: Entwurf, daten: string, bund: Bund, io: Io): number {
  const namen = dateien.map(({ pfad }) => relative(process.cwd(), join(daten, pfad)));
  io.aus(`\nAngelegt: ${namen.join(' und ')}\n`);
  const ordner = dirname(join(daten, dateien[0]?.pfad ?? ''));
  const offen = ladeTraeger(ordner, bund, io.heute()).meldungen.filter((m) => namen.includes(m.datei));
  if (offen.length > 0) {
    io.aus(`\nNoch offen (${offen.length}):\n`);
    for (const meldung of offen.slice(0, ZEIGE)) io.aus(`  ${alsZeile(meldung)}\n`);
    if (offen.length > ZEIGE) io.aus(`  und ${offen.length - ZEIGE} weitere\n`);
  }
  const tabelle = namen.at(-1) ?? '';
  io.aus(`
So geht es weiter:
  1. Öffnen Sie die Datei. Tragen Sie ein, was offen ist, und vergleichen Sie jeden Wert.
  2. npm run tabellen:beispiele -- ${tabelle}   (Beispiele folgen den Werten)
  3. npm run tabellen:pruefen -- ${tabelle}
`);
  return 0;
}
