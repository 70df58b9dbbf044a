/** The JSON Schema in the editor and the checker agree: on slips in real files, and on everything that is right. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { liesText } from '@/lib/tabellen/datei';
import { tabelleInDatei } from '@/lib/tabellen/schema/tabelle';
import { traegerInDatei } from '@/lib/tabellen/schema/traeger';
import { KLASSEN } from '@/scripts/messen/versehen/klassen';
import { Zeilen } from '@/scripts/messen/versehen/zeilen';
import { Zufall } from '@/scripts/messen/versehen/zufall';
import { TABELLEN } from '@/tests/docs/hilfe';
import { ECHTE } from '@/tests/versehen/datei';
import { editorFindet } from './editor';

const JE_KLASSE = 4;

/** What an editor's schema cannot see, and the checker refuses when the file is handed in. */
const NUR_DIE_PRUEFUNG: Readonly<Record<string, string>> = {
  Tausenderpunkt: '1.100 ist für den Editor schon die Zahl 1,1',
  'eine Stelle nach dem Punkt': '612.5 ist dieselbe Zahl wie 612.50',
  'drei Stellen nach dem Punkt': 'Brüche von Cent sind an einer Zahl nicht sicher zu erkennen',
  'Punkt am Ende': '612. ist dieselbe Zahl wie 612',
  Exponent: '6e2 ist dieselbe Zahl wie 600',
  'andere Zahlensysteme': '0x1F4 ist dieselbe Zahl wie 500',
  Anker: 'der Editor löst Verweise auf, bevor das Schema sie sieht',
  Kennzeichen: '!!float ist erlaubtes YAML',
  'Tag, den es nicht gibt': 'ein Muster kennt keine Kalender',
  'unsichtbares Zeichen am Anfang': 'in einer Bemerkung sieht es der Editor nicht an',
};

/** True if the checker has something to say about this text alone, without the files and places around it. */
function prueferFindet(text: string): boolean {
  return liesText(text, 'datei', tabelleInDatei, 'fehler').meldungen.length > 0;
}

const FAELLE = KLASSEN.flatMap((klasse, i) => {
  const zufall = new Zufall(i + 1);
  const texte: string[] = [];
  for (let versuch = 0; versuch < 200 && texte.length < JE_KLASSE; versuch++) {
    const datei = zufall.aus(ECHTE);
    const versehen = klasse.mache(new Zeilen(datei.text), zufall);
    if (versehen && versehen.text !== datei.text) texte.push(versehen.text);
  }
  return texte.map((text) => ({ klasse: klasse.name, text }));
});

describe('Schema und Prüfung', { timeout: 120_000 }, () => {
  const urteile = FAELLE.map(({ klasse, text }) => ({
    klasse,
    pruefer: prueferFindet(text),
    editor: editorFindet(text),
  }));

  it('vergleichen sich an mehr als 200 veränderten Dateien', () => {
    expect(urteile.length).toBeGreaterThan(200);
    expect(urteile.filter(({ pruefer, editor }) => pruefer && editor.length > 0).length).toBeGreaterThan(150);
  });

  it('nichts, was die Prüfung annimmt, lehnt das Schema ab', () => {
    expect(urteile.filter(({ pruefer, editor }) => !pruefer && editor.length > 0)).toEqual([]);
  });

  it('nur diese Arten von Versehen sieht das Schema nicht', () => {
    const verpasst = urteile.filter(({ pruefer, editor }) => pruefer && editor.length === 0);
    expect([...new Set(verpasst.map(({ klasse }) => klasse))].sort()).toEqual(
      Object.keys(NUR_DIE_PRUEFUNG).sort(),
    );
  });

  it('alle echten Dateien und alle Beispiele der Anleitungen sind auch für das Schema richtig', () => {
    for (const { text } of [...ECHTE, ...TABELLEN]) expect(editorFindet(text)).toEqual([]);
    for (const ordner of readdirSync('data/traeger')) {
      const text = readFileSync(join('data/traeger', ordner, 'traeger.yaml'), 'utf8');
      expect(editorFindet(text, 'traeger')).toEqual([]);
      expect(liesText(text, 'datei', traegerInDatei, 'fehler').meldungen).toEqual([]);
    }
    const formen = readdirSync('tests/tabellen/formen').map((n) =>
      readFileSync(`tests/tabellen/formen/${n}`, 'utf8'),
    );
    for (const text of formen) expect(editorFindet(text)).toEqual([]);
  });
});
