import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { type Bund, ladeBund } from '@/lib/tabellen/bund';
import { DATEN, ladeTraeger } from '@/lib/tabellen/lade';
import { alsZeile } from '@/lib/tabellen/meldung';

/** A small valid table; the tests change it as text, the way a person would. */
export const TABELLE = `format: 1
gueltig_ab: 2026-01-01
zuletzt_bestaetigt: 2026-06-01
lizenz: unbekannt
quelle:
  stelle: Prüfkreis
  dokument: Prüftabelle
  fundstelle: S. 1
  eingesehen: 2026-06-01
  beleg: original
grenzen:
  - bezug: bruttokaltmiete
    wirkung: massgeblich
    gebiete:
      - name: Prüfstadt
        gemeinden:
          - "99001001"
        je_person:
          1: 450.00
          2: 540.00
          weitere: 90
      - name: Nebenort
        gemeinden:
          - "99001002"
        je_person:
          1: 400.00
beispiele:
  - name: ein Euro darunter
    herkunft: gerechnet
    anfrage:
      ort: "99001001"
      personen: 1
      nettokaltmiete: 400.00
      betriebskosten: 49.00
    erwartet:
      urteil: miete_im_rahmen
      differenz: -1.00
  - name: genau gleich
    herkunft: gerechnet
    anfrage:
      ort: "99001001"
      personen: 2
      nettokaltmiete: 440,00
      betriebskosten: 100
    erwartet:
      urteil: miete_im_rahmen
      richtwert: 540.00
  - name: ein Cent darüber
    herkunft: gerechnet
    anfrage:
      ort: "99001002"
      personen: 1
      nettokaltmiete: 400.01
      betriebskosten: 0
    erwartet:
      urteil: ueber_richtwert
      differenz: 0.01
`;

export const TRAEGER = `format: 1
ags: "99001"
name: Prüfkreis
jobcenter:
  - name: Jobcenter Prüfkreis
    art: gE
`;

/** National law as it is, with three places that exist only here: levels III, III and I. */
export const BUND: Bund = {
  ...ladeBund(DATEN),
  gemeinden: new Map(
    [
      ['99001001', 'Prüfstadt, Stadt'],
      ['99001002', 'Nebenort'],
      ['99001003', 'Außendorf'],
      ['99002001', 'Fremddorf'],
    ].map(([ags = '', name = '']) => [ags, { ags, name, kreis: 'Kreis', einwohner: null }]),
  ),
  mietenstufen: [
    {
      gueltigAb: '2023-01-01',
      stufen: new Map([
        ['99001001', 'III'],
        ['99001002', 'III'],
        ['99001003', 'I'],
      ]),
    },
  ],
};

/** A temporary folder with these files; it is gone after the tests (tests/ablage.ts). */
export function ordnerMit(dateien: Readonly<Record<string, string>>): string {
  const ordner = mkdtempSync(join(tmpdir(), 'tabellen-'));
  for (const [name, text] of Object.entries(dateien)) {
    mkdirSync(dirname(join(ordner, name)), { recursive: true });
    writeFileSync(join(ordner, name), text);
  }
  return ordner;
}

/** What a folder of one authority says: the compiled tables, and the messages with file names only. */
export function pruefeOrdner(dateien: Readonly<Record<string, string>>, name = '99001-pruefkreis') {
  const alle = { 'traeger.yaml': TRAEGER, ...dateien };
  const pfade = Object.entries(alle).map(([datei, text]) => [`${name}/${datei}`, text]);
  const ordner = join(ordnerMit(Object.fromEntries(pfade)), name);
  const { tabellen, meldungen } = ladeTraeger(ordner, BUND);
  const vorn = `${relative(process.cwd(), ordner)}/`;
  return { tabellen, meldungen: meldungen.map((m) => alsZeile(m).replace(vorn, '')) };
}

/** The messages for one table text in the file of the first version. */
export function meldungenZu(text: string): string[] {
  return pruefeOrdner({ '2026-01-01.yaml': text }).meldungen;
}

/** Changes the one place where `alt` stands. */
export function ersetze(alt: string, neu: string, text: string = TABELLE): string {
  const teile = text.split(alt);
  if (teile.length !== 2) throw new Error(`„${alt}“ steht ${teile.length - 1}-mal im Text`);
  return teile.join(neu);
}

/**
 * Takes the marks » out of a text: each is the place where a message is expected.
 * Returns the text and the places as the messages begin, in order: `2026-01-01.yaml:19:14: `.
 */
export function ohneMarken(text: string): { text: string; stellen: string[] } {
  const teile = text.split('»');
  let davor = '';
  const stellen = teile.slice(0, -1).map((teil) => {
    davor += teil;
    const zeilen = davor.split('\n');
    return `2026-01-01.yaml:${zeilen.length}:${(zeilen.at(-1)?.length ?? 0) + 1}: `;
  });
  return { text: teile.join(''), stellen };
}
