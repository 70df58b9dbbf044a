import { describe, expect, it } from 'vitest';
import { ladeDaten } from '@/lib/tabellen/lade';
import { alsZeile } from '@/lib/tabellen/meldung';
import { ersetze, meldungenZu, ordnerMit, pruefeOrdner, TABELLE, TRAEGER } from './hilfe';

const STELLE = /^2026-01-01\.yaml:\d+:\d+: \P{Lu}*\p{Lu}.{20,}\.?/u;

/** At least one message, each with its place and of readable length; never a table. */
function meldungen(text: string, hoechstens = 200): string[] {
  const ergebnis = pruefeOrdner({ '2026-01-01.yaml': text });
  expect(ergebnis.tabellen).toEqual([]);
  expect(ergebnis.meldungen.length).toBeGreaterThan(0);
  expect(ergebnis.meldungen.length).toBeLessThanOrEqual(hoechstens);
  for (const meldung of ergebnis.meldungen.slice(0, 200)) {
    expect(meldung).toMatch(STELLE);
    expect(meldung.length).toBeLessThan(2500);
  }
  return ergebnis.meldungen;
}

/** A variant inside a variant, and so on: valid in every single line. */
function verschachtelt(tiefe: number): string {
  const zeilen = Array.from({ length: tiefe }, (_, i) => {
    const ein = ' '.repeat(4 + i * 3);
    return `${ein}je_variante:\n${ein} aufzug:\n${ein}  ja:\n`;
  });
  const wert = `${' '.repeat(4 + tiefe * 3 + 2)}betrag: 1.00\n`;
  return ersetze(
    'beispiele:\n',
    `  - bezug: nettokaltmiete\n    wirkung: hinweis\n${zeilen.join('')}${wert}beispiele:\n`,
  );
}

describe('Feindliche Dateien', { timeout: 60_000 }, () => {
  it('fünf Megabyte sind zu groß für eine Tabelle', () => {
    const [satz] = meldungen(`${TABELLE}anmerkungen:\n${`  - ${'x'.repeat(76)}\n`.repeat(62_000)}`);
    expect(satz).toMatch(
      /^2026-01-01\.yaml:1:1: Diese Datei ist zu groß für eine Tabelle \(\d{7} Zeichen\)\./,
    );
    expect(meldungenZu(`${TABELLE}anmerkungen:\n${`  - ${'x'.repeat(76)}\n`.repeat(2000)}`)).toEqual([]);
  });

  it('zehntausend unbekannte Einträge werden alle gemeldet, jeder an seiner Zeile', () => {
    const viele = Array.from({ length: 10_000 }, (_, i) => `k${i}: 1\n`).join('');
    const alle = meldungen(TABELLE + viele, 10_000);
    expect(alle).toHaveLength(10_000);
    expect(alle.at(-1)).toMatch(/:10057:1: Den Eintrag „k9999“ kennen wir hier nicht\./);
  });

  it('Verweise auf Verweise auf Verweise werden gemeldet, nie ausgeschrieben', () => {
    const namen = [...'abcdefghij'];
    const zeilen = namen.map((name, i) => {
      const inhalt = i === 0 ? 'x' : `*${namen[i - 1]}`;
      return `${name}: &${name} [${Array(10).fill(inhalt).join(', ')}]\n`;
    });
    const alle = meldungen(zeilen.join(''));
    expect(alle.filter((m) => m.includes('Verweise mit * und & sind nicht erlaubt.'))).toHaveLength(100);
  });

  it.each([
    [
      'Bytes ohne Sinn',
      Buffer.from(Array.from({ length: 50_000 }, (_, i) => (i * 7919) % 256)).toString('latin1'),
    ],
    ['ein Bild', `\u0089PNG\r\n\u001a\n${'\u0000\u0001\u0002ÿ'.repeat(5000)}`],
    ['UTF-16', [...TABELLE].join('\u0000')],
    ['ein Nullzeichen im Wert', ersetze('lizenz: unbekannt', 'lizenz: unbe\u0000kannt')],
    ['ein halbes Zeichen', ersetze('lizenz: unbekannt', 'lizenz: \ud800')],
    ['ein Absatz HTML', '<!doctype html><html><body>404: nicht gefunden</body></html>'],
    ['JSON', JSON.stringify({ format: 1, grenzen: [{ bezug: 'bruttokaltmiete' }] })],
  ])('%s ist keine Tabelle', (_fall, text) => {
    meldungen(text);
  });

  it('Verschachteltes bis in jede Tiefe, als Liste, als Einrückung und als Variante', () => {
    for (const tiefe of [100, 1000, 5000, 100_000])
      meldungen(`grenzen: ${'['.repeat(tiefe)}${']'.repeat(tiefe)}\n`);
    for (const tiefe of [100, 900, 1200]) {
      meldungen(Array.from({ length: tiefe }, (_, i) => `${' '.repeat(i)}a:\n`).join(''));
    }
    for (const tiefe of [20, 100, 250, 330]) {
      const alle = meldungen(verschachtelt(tiefe));
      expect(alle.some((m) => m.includes('Hier ist zu tief eingerückt.'))).toBe(true);
    }
    expect(meldungenZu(verschachtelt(4))).toEqual([]);
  });

  it('ein Wert, der nicht endet, steht nicht in der Meldung', () => {
    const langerBetrag = meldungen(ersetze('1: 450.00', `1: "${'9'.repeat(100_000)}"`));
    expect(langerBetrag[0]).toContain('Dieser Wert ist zu lang (100000 Zeichen).');
    meldungen(ersetze('1: 450.00', `1: ${'1.'.repeat(100_000)}x`));
    meldungen(ersetze('lizenz: unbekannt', `${'x'.repeat(2000)}: 1\nlizenz: unbekannt`));
  });

  it('dieselbe Gemeinde zehntausendmal wird in Sekunden gemeldet', () => {
    const alle = meldungen(
      ersetze('          - "99001001"\n', '          - "99001001"\n'.repeat(10_000)),
      10_000,
    );
    expect(alle).toHaveLength(9999);
  });
});

describe('Feindliche Ordner', () => {
  it.each([
    ['ohne die Liste der Gemeinden', { 'bund/heizspiegel/x.txt': '' }, /gemeinden\.csv:1:1: Die Liste fehlt/],
    [
      'mit einer zerrissenen Liste',
      { 'bund/gemeinden/gemeinden.csv': 'ags;name;zusatz;kreis\n99001001;"Prüf\nstadt;;K' },
      /gemeinden\.csv:\d+:1: Die Liste fehlt oder ist keine Tabelle mit Semikolon\./,
    ],
  ])('%s: ein Satz mit Stelle statt eines Absturzes', (_fall, dateien, satz) => {
    expect(() => ladeDaten(ordnerMit(dateien))).toThrow(satz);
  });

  it('„traeger“ als Datei und Dateien neben den Ordnern stören nicht, und sie werden genannt', () => {
    const daten = ladeDaten(ordnerMit({ traeger: 'x' }));
    expect(daten.traeger).toEqual([]);
    expect(daten.meldungen.map(({ text }) => text)).toEqual([
      expect.stringMatching(/^Diese Datei wird nicht gelesen\./),
    ]);
    expect(ladeDaten(ordnerMit({ 'traeger/LIESMICH.md': 'x' })).meldungen).toHaveLength(1);
  });

  it('zwei Ordner für einen Träger: keiner verdeckt den anderen still', () => {
    const kreis = TRAEGER.replace('99001', '01051');
    const ordner = ordnerMit({
      'traeger/01051-a/traeger.yaml': kreis,
      'traeger/01051-b/traeger.yaml': kreis,
      'traeger/01053-c/traeger.yaml': TRAEGER.replace('99001', '01053'),
    });
    expect(ladeDaten(ordner).meldungen.map(alsZeile)).toEqual([
      expect.stringMatching(
        /01051-b\/traeger\.yaml:1:1: Für den Träger 01051 gibt es schon den Ordner 01051-a\./,
      ),
    ]);
  });

  it('ein Ordner, der wie eine Tabelle heißt, wird gemeldet', () => {
    const { meldungen: alle } = pruefeOrdner({ '2026-01-01.yaml/x': 'x' });
    expect(alle).toEqual([
      expect.stringMatching(/^2026-01-01\.yaml:1:1: Die Datei fehlt oder ist nicht lesbar\./),
    ]);
  });
});
