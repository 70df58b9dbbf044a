import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { type Bericht, zusammenfassung } from '@/lib/berichte/ausgabe/bericht';
import { alsGithub } from '@/lib/berichte/ausgabe/github';
import { alsGitlab } from '@/lib/berichte/ausgabe/gitlab';
import { alsText } from '@/lib/berichte/ausgabe/text';
import { istTag } from '@/lib/regeln';
import { ladeBund } from '@/lib/tabellen/bund';
import { entziffert } from '@/lib/tabellen/kodierung';
import { DATEN, ladeDaten, ladeTraeger } from '@/lib/tabellen/lade';
import { andersGesetzt, geordnet } from '@/lib/tabellen/layout';
import { amAnfang, Datenfehler, type Meldung } from '@/lib/tabellen/meldung';
import { warnungenZu } from '@/lib/tabellen/plausibel';
import { ladeUmgebung } from '@/lib/tabellen/umgebung';
import { ungeleseneDatei } from '@/lib/tabellen/ungelesen';
import { type Befehl, ende, type Io, optionen } from './io';

const AUFRUF =
  'Aufruf: npm run tabellen:pruefen -- [--format text|github|gitlab] [--streng] [--ordnen] [--tag JJJJ-MM-TT] [--neu DATEI]… [DATEI]…';

interface Wunsch {
  readonly dateien: readonly string[];
  readonly neu: ReadonlySet<string>;
  readonly format: string;
  readonly streng: boolean;
  readonly ordnen: boolean;
  readonly tag: string;
}

/**
 * `npm run tabellen:pruefen [-- FILE…]`: checks all tables, or the named files within their authority's folder.
 * Errors and unconfirmed warnings are printed with their place and remedy; `--format` makes annotations of them.
 * `--ordnen` first lays the files out as all data files are; a file that is laid out differently is only mentioned.
 * `--neu` names files that were just added, `--tag` the day that counts as today.
 * Exit 0: no errors. 1: errors, or with `--streng` unconfirmed warnings, except that a table grew old: a change must
 * not be held up because time went by. 2: a malformed call.
 */
export const main: Befehl = (argumente, io) => {
  const wunsch = leseAufruf(argumente, io);
  if (wunsch === null) return ende(io, 2, AUFRUF);
  if (wunsch.ordnen) for (const datei of dateienAus(wunsch)) ordne(datei);
  const bericht = { ...pruefe(wunsch), hinweise: dateienAus(wunsch).flatMap(anordnung) };
  schreibe(bericht, wunsch.format, io);
  if (bericht.fehler.length > 0) return 1;
  if (bericht.geprueft === 0)
    return ende(io, 1, `Im Ordner ${DATEN} steht keine Tabelle. Erwartet wird traeger/<schlüssel>-<name>/.`);
  return wunsch.streng && bericht.warnungen.some(({ art }) => art !== 'veraltet') ? 1 : 0;
};

function leseAufruf(argumente: readonly string[], io: Io): Wunsch | null {
  const gelesen = optionen(argumente, {
    options: {
      format: { type: 'string', default: 'text' },
      streng: { type: 'boolean', default: false },
      ordnen: { type: 'boolean', default: false },
      tag: { type: 'string', default: io.heute() },
      neu: { type: 'string', multiple: true, default: [] },
    },
    allowPositionals: true,
  });
  if (!gelesen) return null;
  const { values, positionals: dateien } = gelesen;
  if (!['text', 'github', 'gitlab'].includes(values.format) || !istTag(values.tag)) return null;
  return { ...values, dateien, neu: new Set(values.neu.map((datei) => resolve(datei))) };
}

function pruefe({ dateien, neu, tag }: Wunsch): Bericht {
  const istNeu = (datei: string) => neu.has(resolve(datei));
  try {
    if (dateien.length > 0) return einzelne(dateien, tag, istNeu);
    const daten = ladeDaten(undefined, tag);
    const umgebung = ladeUmgebung(DATEN);
    return {
      fehler: daten.meldungen,
      warnungen: daten.lesbar.flatMap((t) => warnungenZu(t, tag, istNeu, umgebung)),
      geprueft: daten.traeger.reduce((summe, t) => summe + t.tabellen.length, 0),
    };
  } catch (fehler) {
    if (!(fehler instanceof Datenfehler)) throw fehler;
    return { fehler: fehler.meldungen, warnungen: [], geprueft: 0 };
  }
}

/** Findings of the named files only; each is read together with its folder, because versions depend on each other. */
function einzelne(dateien: readonly string[], tag: string, istNeu: (datei: string) => boolean): Bericht {
  const bund = ladeBund(DATEN, tag);
  const umgebung = ladeUmgebung(DATEN);
  const da = dateien.filter((datei) => existsSync(datei) && datei.endsWith('.yaml'));
  const fehlt = dateien.filter((datei) => !da.includes(datei)).map(keineTabelle);
  const ordner = [...new Set(da.map((datei) => dirname(resolve(datei))))].map((o) =>
    ladeTraeger(o, bund, tag),
  );
  const gemeint = new Set(da.map((datei) => resolve(datei)));
  const betrifft = (m: Meldung) => gemeint.has(resolve(m.datei)) || m.datei.endsWith('traeger.yaml');
  return {
    fehler: [...fehlt, ...ordner.flatMap((o) => o.meldungen).filter(betrifft)],
    warnungen: ordner.flatMap((o) => warnungenZu(o.lesbar, tag, istNeu, umgebung)).filter(betrifft),
    geprueft: dateien.length,
  };
}

/** The named files, or all of the authorities. */
function dateienAus({ dateien }: Wunsch): string[] {
  if (dateien.length > 0) return dateien.filter((datei) => inhalt(datei) !== null);
  const ordner = join(DATEN, 'traeger');
  if (!existsSync(ordner)) return [];
  const namen = readdirSync(ordner, { recursive: true, encoding: 'utf8' });
  return namen.filter((name) => name.endsWith('.yaml')).map((name) => join(ordner, name));
}

function ordne(datei: string): void {
  const gelesen = entziffert(readFileSync(datei));
  if ('fehler' in gelesen) return;
  const { text } = gelesen;
  if (geordnet(text) !== text) writeFileSync(datei, geordnet(text));
}

function anordnung(datei: string): Meldung[] {
  return [andersGesetzt(relative(process.cwd(), datei), readFileSync(datei, 'utf8'))].filter(
    (m) => m !== null,
  );
}

function keineTabelle(datei: string): Meldung {
  const istDatei = statSync(datei, { throwIfNoEntry: false })?.isFile() ?? false;
  // Only what may be meant as a table is told its place: nobody should delete the licence.
  const gemeint = /\d{4}-\d\d-\d\d|traeger/.test(datei) || resolve(datei).startsWith(join(DATEN, '/'));
  if (istDatei && gemeint) return ungeleseneDatei(resolve(datei), DATEN);
  const text = 'Die Datei fehlt oder ist keine Tabelle (.yaml). Prüfen Sie Pfad und Schreibweise.';
  return amAnfang(datei, text);
}

function schreibe(bericht: Bericht, format: string, io: Io): void {
  const schluss = zusammenfassung(bericht);
  if (format === 'gitlab') {
    io.aus(`${JSON.stringify(alsGitlab(bericht), null, 2)}\n`);
    io.fehler(`${schluss}\n`);
  } else if (format === 'github') {
    for (const zeile of [...alsGithub(bericht), schluss]) io.aus(`${zeile}\n`);
  } else {
    for (const meldung of bericht.fehler) io.fehler(`${alsText(meldung, inhalt(meldung.datei))}\n`);
    for (const warnung of bericht.warnungen)
      io.aus(`${alsText(warnung, inhalt(warnung.datei), 'Warnung: ')}\n`);
    for (const hinweis of bericht.hinweise ?? [])
      io.aus(`${alsText(hinweis, inhalt(hinweis.datei), 'Hinweis: ')}\n`);
    if (bericht.fehler.length > 0) io.fehler(`\n${schluss}\n`);
    else if (bericht.geprueft > 0) io.aus(`${schluss}\n`);
  }
}

function inhalt(datei: string): string | null {
  const lesbar = /\.ya?ml$/.test(datei) && statSync(datei, { throwIfNoEntry: false })?.isFile();
  return lesbar ? readFileSync(datei, 'utf8') : null;
}
