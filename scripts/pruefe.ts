import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { doppelteSchluessel } from '@/lib/eingabe/doppelte-schluessel';
import { type Anfrage, leseAnfrage } from '@/lib/regeln';
import { Auskunft } from '@/lib/tabellen/auskunft';
import { DATEN, type Daten, ladeDaten } from '@/lib/tabellen/lade';
import { alsZeile, Datenfehler } from '@/lib/tabellen/meldung';
import { anfragefehlerText } from '@/lib/texte/anfragefehler';
import { fragefehlerText } from '@/lib/texte/fragefehler';
import { heutigerTag } from './heute';

/**
 * `npm run --silent pruefe -- [--daten DIR] [FILE]`: one Anfrage as JSON, or many as JSON Lines, from a file or from
 * standard input (none or `-`); one Ergebnis a line, in the same order.
 * Exit 0: every Anfrage got an Ergebnis. 1: the data folder is not usable. 2: an Anfrage or the call is malformed.
 */
function main(argumente: string[]): number {
  const aufruf = leseAufruf(argumente);
  if (typeof aufruf === 'string') return ende(2, aufruf);
  let text: string;
  try {
    // Some Windows tools put a byte order mark first, which JSON does not allow.
    text = readFileSync(aufruf.datei === '-' ? 0 : aufruf.datei, 'utf8').replace(/^\uFEFF/, '');
  } catch {
    return ende(2, `Die Datei ${aufruf.datei} fehlt oder ist nicht lesbar. Prüfen Sie den Pfad.`);
  }
  const daten = lade(aufruf.daten);
  if (typeof daten === 'string') return ende(1, daten);
  const auskunft = new Auskunft(daten);
  const heute = heutigerTag();
  const fehler: string[] = [];
  const ausgabe: string[] = [];
  for (const { nummer, inhalt } of anfragenAus(text)) {
    const gelesen = lies(inhalt, nummer);
    if (Array.isArray(gelesen)) {
      fehler.push(...gelesen);
      continue;
    }
    const anfrage = gelesen.stichtag === null ? { ...gelesen, stichtag: heute } : gelesen;
    const unpassend = auskunft.fehlerIn(anfrage);
    if (unpassend.length === 0) ausgabe.push(JSON.stringify(auskunft.beantworte(anfrage)));
    for (const grund of unpassend) fehler.push(`Zeile ${nummer}: ${fragefehlerText(grund)}`);
  }
  if (ausgabe.length > 0) process.stdout.write(`${ausgabe.join('\n')}\n`);
  if (ausgabe.length === 0 && fehler.length === 0) {
    fehler.push(
      'Es kam keine Anfrage an. Schreiben Sie eine Anfrage als JSON in die Datei oder auf die Eingabe.',
    );
  }
  return fehler.length === 0 ? 0 : ende(2, fehler.join('\n'));
}

function leseAufruf(argumente: string[]): { datei: string; daten: string } | string {
  try {
    const { values, positionals } = parseArgs({
      args: argumente,
      options: { daten: { type: 'string', default: DATEN } },
      allowPositionals: true,
    });
    if (positionals.length > 1) return 'Nennen Sie höchstens eine Datei.';
    return { datei: positionals[0] ?? '-', daten: resolve(values.daten) };
  } catch {
    return 'Aufruf: npm run --silent pruefe -- [--daten ORDNER] [DATEI]';
  }
}

function lade(ordner: string): Daten | string {
  try {
    const daten = ladeDaten(ordner, heutigerTag());
    if (daten.meldungen.length > 0) return daten.meldungen.map(alsZeile).join('\n');
    if (daten.traeger.length === 0)
      return `Im Ordner ${ordner} steht keine Tabelle. Erwartet wird traeger/<schlüssel>-<name>/.`;
    return daten;
  } catch (fehler) {
    if (fehler instanceof Datenfehler) return fehler.message;
    throw fehler;
  }
}

/** A text that is one JSON value is one Anfrage, however many lines it has; otherwise each line is one. */
function anfragenAus(text: string): { nummer: number; inhalt: string }[] {
  if (istJson(text)) return [{ nummer: 1, inhalt: text }];
  return text
    .split(/\r?\n/)
    .map((inhalt, i) => ({ nummer: i + 1, inhalt }))
    .filter(({ inhalt }) => inhalt.trim() !== '');
}

/** The Anfrage in a text that begins in line `nummer`, or everything that is wrong with it, each with its line. */
function lies(inhalt: string, nummer: number): Anfrage | string[] {
  const wo = `Zeile ${nummer}: `;
  if (!istJson(inhalt))
    return [`${wo}Das ist kein vollständiges JSON. Prüfen Sie Klammern, Kommas und Anführungszeichen.`];
  const doppelte = doppelteSchluessel(inhalt);
  if (doppelte.length > 0) {
    return doppelte.map(
      ({ feld, zeile }) =>
        `Zeile ${nummer + zeile - 1}: Feld „${feld.slice(0, 60)}“: Dieses Feld steht zweimal in der Anfrage. Löschen Sie eine der beiden Angaben.`,
    );
  }
  const gelesen = leseAnfrage(JSON.parse(inhalt));
  return gelesen.ok ? gelesen.anfrage : gelesen.fehler.map((fehler) => wo + anfragefehlerText(fehler));
}

function istJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function ende(code: number, text: string): number {
  process.stderr.write(`${text}\n`);
  return code;
}

process.exitCode = main(process.argv.slice(2));
