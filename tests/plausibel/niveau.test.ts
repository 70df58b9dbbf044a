/** The level of a whole row: a wrong word for what is compared changes no cell. */
import { describe, expect, it } from 'vitest';
import { ersetze } from '@/tests/tabellen/hilfe';
import { nach, RUHIG, warnungen, zeile } from './hilfe';

const kurz = (alle: readonly string[]) => alle.map((w) => w.split(' Wenn ja')[0]);
const BEZUG = 'bezug: bruttokaltmiete';

describe('was verglichen wird', () => {
  it('Betriebskosten, so hoch wie eine Miete', () => {
    expect(kurz(nach([BEZUG, 'bezug: betriebskosten']))).toEqual([
      expect.stringMatching(
        /^13 \[niveau\] Für „Prüfstadt“ ist die Summe der Betriebskosten so hoch wie in keiner anderen Tabelle \(\d+ Prozent des Höchstbetrags beim Wohngeld\)\. Stimmt „bezug“\?$/,
      ),
    ]);
  });

  const mitZweiter = (bezug: string, werte: readonly number[]) => {
    const zeilen = werte.map((wert, i) => `      ${i + 1}: ${wert}.00\n`).join('');
    const grenze = `  - bezug: ${bezug}\n    wirkung: hinweis\n    je_person:\n${zeilen}`;
    const eine = RUHIG.replace(/ {4}gebiete:[\s\S]*?(?= {2}- bezug: wohnflaeche)/, () => {
      const zellen = [450, 540, 640, 740].map((wert, i) => `      ${i + 1}: ${wert}.00\n`).join('');
      return `    je_person:\n${zellen}      weitere: 90.00\n`;
    });
    return kurz(
      warnungen({
        '2026-01-01.yaml': ersetze('  - bezug: wohnflaeche', `${grenze}  - bezug: wohnflaeche`, eine),
      }).map(zeile),
    );
  };

  it('eine Miete ohne Betriebskosten, die nicht kleiner ist als die mit', () => {
    expect(mitZweiter('nettokaltmiete', [360, 430, 510, 590])).toEqual([]);
    expect(mitZweiter('nettokaltmiete', [360, 540, 510, 590])).toContainEqual(
      expect.stringContaining(
        '[niveau] „nettokaltmiete“ (540,00) ist nicht kleiner als „bruttokaltmiete“. Sind zwei Grenzen vertauscht?',
      ),
    );
  });
});

describe('was entscheidet', () => {
  it('dieselbe Miete noch einmal, nur als Hinweis', () => {
    const zweite = `  - bezug: bruttokaltmiete
    wirkung: hinweis
    je_person:
      1: 360.00
      2: 430.00
      3: 510.00
      4: 590.00
  - bezug: wohnflaeche`;
    expect(kurz(nach(['  - bezug: wohnflaeche', zweite]))).toEqual([
      '32 [wirkung] Für „bruttokaltmiete“ gibt es noch eine andere Grenze, diese ist nur ein Hinweis. Stimmt „bezug“?',
    ]);
  });

  it('eine Miete von mehreren ist nur eine Nichtprüfungsgrenze', () => {
    const zweite = `  - bezug: nettokaltmiete
    wirkung: nichtpruefungsgrenze
    je_person:
      1: 360.00
      2: 430.00
      3: 510.00
      4: 590.00
      weitere: 70.00
  - bezug: wohnflaeche`;
    expect(kurz(nach(['  - bezug: wohnflaeche', zweite]))).toEqual([
      '33 [wirkung] Andere Mieten dieser Tabelle sind „massgeblich“, „nettokaltmiete“ nicht. Sagt das Dokument, dass darüber nur genauer geprüft wird?',
    ]);
  });
});
