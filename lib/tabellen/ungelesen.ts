import { existsSync, lstatSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { wirdGelesen } from './gelesen';
import { amAnfang, type Meldung } from './meldung';

/** Files of programs that write no plain text. */
const KEIN_TEXT = /\.(docx?|odt|rtf|pdf|xlsx?|ods|pages|numbers|zip)$/i;

/**
 * Files below a data folder that nobody reads, each with the name it may be meant to have: passed over, it would look as
 * if all were well. What lies in the folder of an authority, `ungeleseneBeim` says.
 */
export function ungeleseneIn(daten: string): Meldung[] {
  return dateienIn(daten)
    .filter((pfad) => !/^traeger\/[^/]+\//.test(pfad) && !wirdGelesen(pfad))
    .map((pfad) => ungeleseneDatei(join(daten, pfad), daten));
}

/** The same in the folder of one authority. */
export function ungeleseneBeim(ordner: string): Meldung[] {
  return (
    dateienIn(ordner)
      // A folder that is called like a table is told as such, once.
      .filter((pfad) => !wirdGelesen(`traeger/x/${pfad}`) && !/\.yaml\//.test(pfad))
      .map((pfad) => meldung(join(ordner, pfad), ordner))
  );
}

/** The same beside the data folder, where somebody who types a path on a platform puts a table. */
export function ungeleseneNeben(daten: string): Meldung[] {
  const neben = dirname(daten);
  const tabellen = readdirSync(neben).filter((name) => TAG.test(name));
  const ordner = dateienIn(join(neben, 'traeger')).map((pfad) => join('traeger', pfad));
  return [...tabellen, ...ordner].map((pfad) => ungeleseneDatei(join(neben, pfad), daten));
}

const TAG = /\d{4}-\d\d-\d\d/;

/** One file that is not read, wherever it lies. `daten` is the data folder. */
export function ungeleseneDatei(pfad: string, daten: string): Meldung {
  const ordner = istOrdner(join(daten, 'traeger')) ? readdirSync(join(daten, 'traeger')) : [];
  const teile = dirname(pfad).split(sep);
  const kreis = /\b(?:ort|gemeinden|ags): \[?"(\d{5})/.exec(anfang(pfad))?.[1];
  const gemeint = ordner.find((name) => teile.includes(name) || name.startsWith(`${kreis}-`));
  return meldung(pfad, gemeint === undefined ? null : join(daten, 'traeger', gemeint));
}

/** `heimat`: the folder of the authority that the file belongs to; null if nothing hints at one. */
function meldung(pfad: string, heimat: string | null): Meldung {
  const soll = heimat === null ? null : sollname(pfad);
  const ziel = heimat === null || soll === null ? null : join(heimat, soll);
  const text = `Diese Datei wird nicht gelesen. ${abhilfe(pfad, ziel)}`;
  return amAnfang(relative(process.cwd(), pfad), text);
}

function abhilfe(pfad: string, ziel: string | null): string {
  if (ziel === null)
    return 'Eine Tabelle heißt data/traeger/SCHLÜSSEL-NAME/JJJJ-MM-TT.yaml. Gehört diese Datei nicht zum Projekt, löschen Sie sie.';
  const hier = dirname(ziel) === dirname(pfad);
  const name = hier ? basename(ziel) : relative(process.cwd(), ziel);
  if (existsSync(ziel) && !gleicheDatei(ziel, pfad))
    return `Es gibt schon ${name}. Gilt diese, dann löschen Sie hier die zweite.`;
  if (KEIN_TEXT.test(pfad))
    return `Eine Tabelle ist eine reine Textdatei: Schreiben Sie die Werte in ${name} und löschen Sie diese.`;
  if (hier) return `Heißt sie ${name}? Dann benennen Sie sie um.`;
  return `Gehört sie nach ${name}? Dann verschieben Sie sie dorthin.`;
}

/** On some systems `TRAEGER.YAML` is found under `traeger.yaml`. */
function gleicheDatei(a: string, b: string): boolean {
  return statSync(a).ino === statSync(b).ino;
}

/** The name that a file would have as a table or as the head of an authority; null if nothing hints at one. */
function sollname(pfad: string): string | null {
  if (/^traeger(\.|$)/i.test(basename(pfad))) return 'traeger.yaml';
  const tag =
    TAG.exec(basename(pfad))?.[0] ?? /^gueltig_ab: *["']?(\d{4}-\d\d-\d\d)/m.exec(anfang(pfad))?.[1];
  return tag === undefined ? null : `${tag}.yaml`;
}

function anfang(pfad: string): string {
  // A link could lead anywhere, and a pipe has no end.
  return KEIN_TEXT.test(pfad) || !lstatSync(pfad).isFile() ? '' : readFileSync(pfad, 'utf8').slice(0, 20_000);
}

/** All files below a folder, by their path from there. */
function dateienIn(ordner: string): string[] {
  if (!istOrdner(ordner)) return [];
  return readdirSync(ordner, { recursive: true, withFileTypes: true })
    .filter((eintrag) => !eintrag.isDirectory())
    .map((eintrag) => relative(ordner, join(eintrag.parentPath, eintrag.name)).split(sep).join('/'))
    .sort();
}

function istOrdner(pfad: string): boolean {
  return statSync(pfad, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
