/** A small, seeded part of `npm run messen:versehen`: kinds that once passed without a word do so no more. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ladeUmgebung } from '@/lib/tabellen/umgebung';
import { ARTEN_VON_VERSEHEN } from '@/scripts/messen/versehen/alle';
import { originale } from '@/scripts/messen/versehen/auswahl';
import { type Zaehlung, zaehle } from '@/scripts/messen/versehen/zaehlung';
import { Zufall } from '@/scripts/messen/versehen/zufall';
import { main } from '@/scripts/messen-versehen';
import { BUND } from '@/tests/docs/hilfe';
import { HEUTE } from './datei';

const SAMEN = 7;
/**
 * What no check can know: a digit that leaves a plausible amount, an address that ends early in its last sign, a limit that
 * neither the table before nor an example needs, areas whose names are no places. The report shows each of them.
 */
const UNWISSBAR = new Set([
  'eine Grenze gelöscht',
  'Namen zweier Gebiete vertauscht',
  'Einer um 1 falsch',
  'Einer um 5 falsch',
  'Cent falsch',
  'Zehner um 1 falsch',
  'Zehner und Einer vertauscht',
  'Link abgeschnitten',
]);
/** `tests/versehen/versehen.test.ts` tries these on more tables. */
const GRUPPEN = [
  'Fehlt',
  'Ziffern',
  'Gebiete',
  'Zeit',
  'Regel',
  'Quelle',
  'Beispiele',
  'Datei',
  'Zeichen',
  'Gleich',
];

const rahmen = { bund: BUND, umgebung: ladeUmgebung('data'), heute: HEUTE };
/** Small ones, with areas: the large ones are for the command. */
const tabellen = originale('data/traeger', 60, new Zufall(SAMEN))
  .filter(({ text }) => text.length < 12_000 && text.includes('    gebiete:'))
  .slice(0, 2);
const gezaehlt = (gruppe: string) =>
  zaehle(
    ARTEN_VON_VERSEHEN.filter((art) => art.gruppe === gruppe),
    tabellen,
    rahmen,
    SAMEN,
  );

describe('Versehen, gezählt', { timeout: 120_000 }, () => {
  it('es sind mindestens 180 Arten, jede mit eigenem Namen', () => {
    const namen = ARTEN_VON_VERSEHEN.map(({ gruppe, name }) => `${gruppe}: ${name}`);
    expect(new Set(namen).size).toBe(namen.length);
    expect(namen.length).toBeGreaterThanOrEqual(180);
  });

  it.each(GRUPPEN)('%s: nichts geht still mit anderem Sinn durch', (gruppe) => {
    const arten = gezaehlt(gruppe);
    const still = arten
      .filter(({ art }) => !UNWISSBAR.has(art))
      .flatMap(({ art, still: orte }) => orte.map((ort) => `${art}: ${ort}`));
    expect(still).toEqual([]);
    expect(arten.reduce((summe, { laeufe }: Zaehlung) => summe + laeufe, 0)).toBeGreaterThan(0);
  });

  it('was dasselbe bedeutet, wird nicht beanstandet', () => {
    for (const { art, laeufe, liegenGelassen } of gezaehlt('Gleich'))
      expect({ art, gleich: liegenGelassen.still_gleich }).toEqual({ art, gleich: laeufe });
  });

  it('der Befehl schreibt, was er zählt', () => {
    let gesagt = '';
    const io = {
      aus: (text: string) => (gesagt += text),
      fehler() {},
      heute: () => HEUTE,
    } as unknown as Parameters<typeof main>[1];
    const datei = `${process.env.TMPDIR ?? '/tmp'}/versehen-${process.pid}.json`;
    expect(main(['--json', datei, '--tabellen', '1', '--art', 'Endung'], io)).toBe(0);
    const bericht = JSON.parse(readFileSync(datei, 'utf8'));
    expect(bericht).toMatchObject({
      arten: 10,
      laeufe: 10,
      liegenGelassen: { abgelehnt: 10, still_anders: 0 },
    });
    expect(gesagt).toContain('10 Arten, 10 Läufe in 1 Tabellen');
    expect(main(['--tabellen', 'viele'], io)).toBe(2);
  });
});
