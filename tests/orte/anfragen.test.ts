/**
 * What people type, and what is right by the register (anfragen.csv): `direkt` leads on at once, `frage` asks and has all
 * its places among the first, `keiner` finds nothing. Nobody is ever led to another place.
 */
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { ADRESSEN, ladeAdressen } from '@/lib/orte/lade';
import { ladeBund } from '@/lib/tabellen/bund';
import { zeilenAus } from '@/lib/tabellen/csv';
import { DATEN } from '@/lib/tabellen/lade';
import { heutige } from '@/lib/tabellen/nachfolge';
import { imBrowser, SCHERBEN, VERZEICHNIS } from './hilfe';

/** So far people read a list. */
const VORN = 6;

const BUND = ladeBund(DATEN);
const ANFRAGEN = zeilenAus('tests/orte/anfragen.csv').map(
  ([anfrage = '', antwort = '', schluessel = '']) => ({
    anfrage,
    antwort,
    schluessel: schluessel.split(' ').filter(Boolean),
  }),
);
const KREISE = new Map([...ladeAdressen(ADRESSEN.kreise)].map(([adresse, ags]) => [`kreis/${adresse}`, ags]));
const GEMEINDEN = new Map([...VERZEICHNIS.nachAgs.values()].map(({ adresse, ags }) => [adresse, ags]));
const FRUEHERE = new Map(VERZEICHNIS.fruehereOrte.map(({ adresse, ags }) => [adresse, ags]));

/** Keys of what an address stands for. */
const schluesselVon = (adresse: string) =>
  KREISE.get(adresse) ?? GEMEINDEN.get(adresse) ?? FRUEHERE.get(adresse) ?? adresse;

const kB = (datei: string) =>
  SCHERBEN.has(datei) ? gzipSync(JSON.stringify(SCHERBEN.get(datei)), { level: 6 }).length / 1000 : 0;

const ERGEBNISSE = ANFRAGEN.map(({ anfrage, antwort, schluessel }) => {
  const { fund, dateien } = imBrowser(anfrage);
  const funde = fund.orte.map(({ adresse }) => schluesselVon(adresse));
  const gesprungen = fund.art === 'sicher';
  const vorn = schluessel.every((ags) => funde.slice(0, VORN).includes(ags));
  return {
    anfrage,
    gefunden: `${fund.art} ${fund.orte.slice(0, VORN).map((ort) => (ort.teil ? `${ort.teil} in ${ort.adresse}` : ort.adresse))}`,
    still: gesprungen && (antwort !== 'direkt' || !schluessel.includes(funde[0] ?? '')),
    richtig:
      antwort === 'keiner' ? funde.length === 0 : vorn && (antwort === 'direkt' ? gesprungen : !gesprungen),
    mitFrage: antwort !== 'keiner' && vorn,
    kB: dateien.reduce((summe, datei) => summe + kB(datei), 0),
  };
});

describe('200 und mehr Anfragen an die Ortssuche', () => {
  it('die richtigen Antworten stehen im Register', () => {
    expect(ANFRAGEN.length).toBeGreaterThanOrEqual(200);
    expect(new Set(ANFRAGEN.map(({ anfrage }) => anfrage)).size).toBe(ANFRAGEN.length);
    for (const { anfrage, antwort, schluessel } of ANFRAGEN) {
      expect(['direkt', 'frage', 'keiner'], anfrage).toContain(antwort);
      expect(schluessel.length > 0, anfrage).toBe(antwort !== 'keiner');
      for (const ags of schluessel)
        expect(
          ags.length === 5 ? [...KREISE.values()].includes(ags) : heutige(ags, BUND).length > 0,
          ags,
        ).toBe(true);
    }
  });

  it('keine führt ungefragt in einen anderen Ort', () => {
    expect(ERGEBNISSE.filter(({ still }) => still)).toEqual([]);
  });

  it('mindestens 95 von 100 sind richtig, sofort oder mit einer Frage', () => {
    const falsch = ERGEBNISSE.filter(({ richtig, mitFrage }) => !richtig && !mitFrage);
    const zahl = ERGEBNISSE.length - falsch.length;
    console.log(`Ortssuche: ${zahl} von ${ERGEBNISSE.length} Anfragen richtig.`);
    expect(falsch.map(({ anfrage, gefunden }) => `${anfrage}: ${gefunden}`)).toEqual([]);
  });

  it('was sofort weiterführen soll, fragt nicht', () => {
    const anders = ERGEBNISSE.filter(({ richtig }) => !richtig);
    expect(anders.map(({ anfrage, gefunden }) => `${anfrage}: ${gefunden}`)).toEqual([]);
  });

  it('keine lädt mehr als 12 kB', () => {
    expect(ERGEBNISSE.filter(({ kB: gewicht }) => gewicht > 12)).toEqual([]);
  });
});
