/** Words and examples that no cell shows: a slip in them moves every value, or lets every value pass. */
import { describe, expect, it } from 'vitest';
import { ersetze } from '@/tests/tabellen/hilfe';
import { nach, RUHIG, warnungen, zeile } from './hilfe';

const kurz = (alle: readonly string[]) => alle.map((w) => w.split(' Wenn ja')[0]);

describe('Wörter der Regel', () => {
  const vorn = RUHIG.slice(0, RUHIG.indexOf('    gebiete:'));
  const hinten = RUHIG.slice(RUHIG.indexOf('  - bezug: wohnflaeche'));
  const wogg = (worte: Partial<Record<'fassung' | 'klimakomponente' | 'faktor' | 'runden', string>>) => {
    const alle = {
      fassung: '2025-01-01',
      klimakomponente: 'nein',
      faktor: '1.10',
      runden: 'nicht',
      ...worte,
    };
    const zeilen = Object.entries(alle).map(([name, wert]) => `      ${name}: ${wert}\n`);
    const text = `${vorn}    wogg:\n${zeilen.join('')}${hinten}`;
    return kurz(warnungen({ '2026-01-01.yaml': text }).map(zeile));
  };

  it.each([
    [{ faktor: '1.01' }, '18 [regel] Üblich ist der Faktor 1.10 (10 Prozent mehr). Nennt das Dokument 1,01?'],
    [
      { fassung: '2022-01-01' },
      '16 [regel] Am ersten Tag galt die Fassung vom 2025-01-01. Nennt das Dokument die vom 2022-01-01?',
    ],
    [
      { klimakomponente: 'ja' },
      '17 [regel] Die meisten Träger zählen die Klimakomponente nicht mit. Nennt das Dokument sie?',
    ],
    [
      { runden: 'euro_auf' },
      '19 [regel] Die meisten Träger runden Wohngeldwerte nicht. Sind die Beträge im Dokument so gerundet?',
    ],
  ])('%o', (worte, satz) => {
    expect(wogg(worte)).toEqual([satz]);
    expect(wogg({})).toEqual([]);
  });

  it('keine Miete entscheidet', () => {
    expect(
      kurz(nach(['wirkung: massgeblich\n    gebiete', 'wirkung: nichtpruefungsgrenze\n    gebiete'])),
    ).toEqual([
      '14 [wirkung] Keine Miete dieser Tabelle ist „massgeblich“, also entscheidet keine. Sagt das Dokument, dass darüber nur genauer geprüft wird?',
    ]);
  });

  it('eine Wirkung, die sich neben der Tabelle davor ändert', () => {
    const neu = ersetze('gueltig_ab: 2026-01-01', 'gueltig_ab: 2026-07-01', RUHIG)
      .replace('1: 450.00', '1: 455.00')
      .replace('1: 420.00', '1: 425.00')
      .replace('wirkung: massgeblich\n    gebiete:', 'wirkung: nichtpruefungsgrenze\n    gebiete:');
    expect(kurz(warnungen({ '2026-01-01.yaml': RUHIG, '2026-07-01.yaml': neu }).map(zeile))).toEqual([
      '14 [wirkung] In der Tabelle davor stand hier „massgeblich“, jetzt „nichtpruefungsgrenze“. Sagt das Dokument es so?',
    ]);
  });
});

describe('eine Ziffer, die weder fällt noch verdoppelt', () => {
  it('passt nicht zu der Kurve der Höchstbeträge nach dem Wohngeldgesetz', () => {
    expect(kurz(nach(['1: 450.00', '1: 530.00']))).toEqual([
      '19 [stufe] 530,00 für 1 Person passt nicht zu 540,00 für 2 Personen. Ist eine Ziffer falsch?',
    ]);
    expect(nach(['1: 450.00', '1: 455.00'])).toEqual([]);
  });
});

describe('Beispiele, die nichts prüfen', () => {
  const ohneBetrag = RUHIG.replace(/ {6}kriterium: .*\n {6}richtwert: .*\n/, '');

  it('keines nennt einen Betrag', () => {
    expect(kurz(warnungen({ '2026-01-01.yaml': ohneBetrag }).map(zeile))).toEqual([
      expect.stringMatching(
        /^\d+ \[beispiele\] Kein Beispiel nennt einen „richtwert“ oder eine „differenz“\./,
      ),
    ]);
  });

  it('zwei fragen dasselbe', () => {
    expect(kurz(nach(['      personen: 19\n', '      personen: 20\n']))).toEqual([
      expect.stringMatching(/^\d+ \[beispiele\] Dieses Beispiel fragt dasselbe wie „ohne Miete“\./),
    ]);
  });
});
