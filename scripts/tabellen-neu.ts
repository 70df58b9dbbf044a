import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { FORMEN } from '@/lib/pflege/neu/anleitungen';
import { type Auftrag, type Entwurf, entwirf, moeglicheBezuege, OHNE_FORM } from '@/lib/pflege/neu/entwurf';
import { findeKreise, kreise } from '@/lib/pflege/neu/kreise';
import { QUELLENFELDER } from '@/lib/pflege/neu/quellenangaben';
import { type Bund, ladeBund } from '@/lib/tabellen/bund';
import { DATEN, ladeTraeger } from '@/lib/tabellen/lade';
import { alsZeile, Datenfehler } from '@/lib/tabellen/meldung';
import { type Befehl, ende, type Io, optionen } from './io';
import { verstanden } from './neu/anzeige';
import { alsAufruf } from './neu/aufruf';
import * as fragen from './neu/fragen';
import { holeListe } from './neu/liste';

const AUFRUF = `Aufruf: npm run tabellen:neu
oder:   npm run tabellen:neu -- --traeger 03241 --ab 2027-01-01 [--aus DATEI] [--blatt NAME] [--bezug bruttokaltmiete]
            [--form VORLAGE] [--dokument TEXT] [--vom TAG] [--fundstelle TEXT] [--link ADRESSE]
            [--eingesehen TAG] [--beleg original|zweitquelle] [--daten ORDNER]

--aus liest Werte aus Excel (.xlsx), einer CSV-Datei oder kopiertem Text; „-“ liest sie von der Eingabe.
Vorlagen für die erste Tabelle: ${Object.keys(FORMEN).join(', ')}`;

/** What is known so far, by the names of the options: nothing of it is lost if a later step fails. */
type Optionen = Partial<Record<(typeof OPTIONEN)[number], string>>;
const OPTIONEN = ['traeger', 'ab', 'form', 'aus', 'blatt', 'bezug', 'daten', ...QUELLENFELDER] as const;

/**
 * `npm run tabellen:neu`: writes the next table of an authority, or its first, as a file to be completed. Asks, or
 * takes options. Never overwrites. Exit 0: written. 1: it cannot be written. 2: the call is malformed.
 */
export const main: Befehl = async (argumente, io) => {
  const gefragt: Optionen = {};
  const mitAntworten = (text: string) =>
    Object.keys(gefragt).length === 0
      ? text
      : `${text}\n\nIhre Antworten sind nicht verloren. So geht es ohne Fragen weiter:\n  ${alsAufruf(gefragt)}`;
  try {
    const code = await lege(argumente, gefragt, {
      ...io,
      fehler: (text) => io.fehler(`${mitAntworten(text.trimEnd())}\n`),
    });
    return code;
  } catch (fehler) {
    const abgebrochen = fehler instanceof Error && fehler.name === 'ExitPromptError';
    const text = abgebrochen ? 'Nichts angelegt.' : woran(fehler);
    if (text === null) throw fehler;
    return ende(io, 1, mitAntworten(text));
  }
};

/** Why a step failed, in a sentence; null for a fault of this program. */
function woran(fehler: unknown): string | null {
  if (fehler instanceof Datenfehler) return fehler.message;
  const code = fehler instanceof Error && 'code' in fehler ? String(fehler.code) : '';
  if (code === 'EEXIST') return 'Die Datei gibt es schon. Eine Tabelle wird nie überschrieben.';
  return ['EACCES', 'EPERM', 'EROFS', 'ENOSPC', 'ENOTDIR'].includes(code)
    ? `Der Ordner lässt sich nicht beschreiben (${code}). Nichts angelegt.`
    : null;
}

async function lege(argumente: readonly string[], gefragt: Optionen, io: Io): Promise<number> {
  const wunsch = leseOptionen(argumente);
  if (wunsch === null) return ende(io, 2, AUFRUF);
  const daten = resolve(wunsch.daten ?? DATEN);
  const bund = ladeBund(existsSync(join(daten, 'bund')) ? daten : DATEN);
  const fragend = Object.keys(wunsch).every((name) => name === 'daten') && io.fragend;
  if (fragend) {
    const fehler = await frageAlles(gefragt, daten, bund, io);
    if (fehler !== null) return ende(io, 1, fehler);
  }
  const optionen = fragend ? gefragt : wunsch;
  const gelesen = await ausOptionen(optionen, bund, io);
  if (typeof gelesen === 'string') return ende(io, 2, gelesen);
  const { auftrag, hinweise } = gelesen;
  const entwurf = entwirf(auftrag, daten, bund);
  if (!('dateien' in entwurf))
    return ende(io, 1, entwurf.includes(OHNE_FORM) ? ersteFrage(optionen) : entwurf.join('\n'));
  io.aus(`${verstanden(entwurf, hinweise)}\n`);
  if (fragend && !(await fragen.frageOk())) return ende(io, 1, 'Nichts angelegt.');
  schreibe(entwurf, daten);
  return weiter(entwurf, daten, bund, io);
}

/** The one step that is missing for a first table: to say what its values limit. */
function ersteFrage(optionen: Optionen): string {
  const formen = Object.entries(FORMEN).map(([form, was]) => `  ${form}: ${was}`);
  return [
    OHNE_FORM,
    'Möglich ist:',
    ...formen,
    '',
    'Sind es Mieten mit kalten Betriebskosten? Dann geben Sie ein:',
    `  ${alsAufruf({ ...optionen, form: 'gebiete' })}`,
  ].join('\n');
}

function leseOptionen(argumente: readonly string[]): Optionen | null {
  const options = Object.fromEntries(OPTIONEN.map((name) => [name, { type: 'string' as const }]));
  return (optionen(argumente, { options })?.values ?? null) as Optionen | null;
}

/** Asks one thing after the other. The list is read and checked before the questions about the document. */
async function frageAlles(gefragt: Optionen, daten: string, bund: Bund, io: Io): Promise<string | null> {
  const heute = io.heute();
  if (daten !== resolve(DATEN)) gefragt.daten = daten;
  gefragt.traeger = await fragen.frageTraeger(kreise(bund));
  gefragt.ab = await fragen.frageTag();
  const auftrag = (): Auftrag => ({
    ags: gefragt.traeger ?? '',
    ab: gefragt.ab ?? '',
    heute,
    quelle: {},
    form: gefragt.form ?? 'bruttokaltmiete',
    bezug: gefragt.bezug,
  });
  const probe = entwirf(auftrag(), daten, bund);
  if (!('dateien' in probe)) return probe.join('\n');
  if (probe.gegen === null) gefragt.form = await fragen.frageForm();
  for (;;) {
    const pfad = await fragen.frageListe();
    if (pfad === undefined) break;
    const bezuege = moeglicheBezuege(auftrag(), daten, bund);
    if (bezuege.length > 1 && gefragt.bezug === undefined) gefragt.bezug = await fragen.frageBezug(bezuege);
    const datei = await holeListe(pfad, io.ein, undefined);
    const entwurf =
      typeof datei === 'string' ? [datei] : entwirf({ ...auftrag(), liste: datei.liste }, daten, bund);
    if ('dateien' in entwurf) {
      gefragt.aus = pfad;
      break;
    }
    io.aus(`${entwurf.join('\n')}\n\nÄndern Sie die Liste. Geben Sie die Datei dann noch einmal an.\n`);
  }
  Object.assign(gefragt, await fragen.frageQuelle(heute));
  return null;
}

/** The order as options say it, or a German message. */
async function ausOptionen(
  wunsch: Optionen,
  bund: Bund,
  io: Io,
): Promise<{ readonly auftrag: Auftrag; readonly hinweise: readonly string[] } | string> {
  const { traeger, ab, form, aus, blatt, bezug } = wunsch;
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
  const datei = aus === undefined ? null : await holeListe(fragen.alsPfad(aus), io.ein, blatt);
  if (typeof datei === 'string') return datei;
  const quelle = Object.fromEntries(
    QUELLENFELDER.flatMap((feld) => {
      const wert = wunsch[feld];
      if (wert === undefined) return [];
      return [[feld, feld === 'vom' || feld === 'eingesehen' ? (fragen.alsTag(wert) ?? wert) : wert]];
    }),
  );
  const auftrag = { ags: kreis.ags, ab: tag, heute: io.heute(), form, bezug, liste: datei?.liste, quelle };
  return { auftrag, hinweise: datei?.hinweise ?? [] };
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
