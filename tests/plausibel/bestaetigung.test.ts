import { describe, expect, it } from 'vitest';
import { type Auffaellig, auffaellig } from '@/lib/tabellen/plausibel/auffaellig';
import { istBestaetigt } from '@/lib/tabellen/plausibel/bestaetigung';
import { nach } from './hilfe';

const FALLEND = auffaellig('fallend', [], '', '4 und 5 Personen: fallender Wert (829,00 und 800,00)', {
  personen: [4, 5],
  werte: ['829,00', '800,00'],
});
const SPRUNG = auffaellig('sprung', [], '', '2 Personen: Sprung bis 18 Prozent', {
  personen: [2],
  prozent: 18,
});
const WEITERE = auffaellig('sprung', [], '', 'Weitere: Sprung bis 18 Prozent', { prozent: 18 });

function bestaetigt(fund: Auffaellig, text: string): boolean {
  return istBestaetigt(fund, [text]);
}

describe('Bestätigen', () => {
  it.each([
    '4 und 5 Personen: fallender Wert (829,00 und 800,00), so gedruckt',
    '4 und 5 Personen: fallender Wert, so gedruckt (Anlage 1)',
    '4 und 5 Personen: fallender Wert 829.00 und 800.00, so gedruckt',
    '1 und 2 sowie 4 und 5 Personen: fallender Wert, so gedruckt',
    '1 und 2 Personen: gleicher Wert, 4 und 5 Personen: fallender Wert, so gedruckt',
    'Für 5 Personen kleiner als für 4 Personen, so im Beschluss',
    '3 bis 5 Personen: fallende Werte, so gedruckt',
    '4 und 5 Personen, 6 und 7 Personen: fallender Wert, so gedruckt',
    '1 Person und 4 und 5 Personen: fallender Wert, so gedruckt',
    '5 Personen: niedriger, im Dokument geprüft',
  ])('„%s“ bestätigt den fallenden Wert', (text) => expect(bestaetigt(FALLEND, text)).toBe(true));

  it.each([
    ['ohne Grund', '4 und 5 Personen: fallender Wert (829,00 und 800,00)'],
    ['mit stehen gelassenem Platzhalter', '4 und 5 Personen: fallender Wert (829,00 und 800,00), GRUND'],
    ['andere Personenzahl', '1 und 2 Personen: fallender Wert, so gedruckt'],
    ['nur die kleinere Zahl', '4 Personen: fallender Wert, so gedruckt'],
    ['andere Sache', '4 und 5 Personen: gleicher Wert, so gedruckt'],
    [
      'Sache bei anderer Personenzahl',
      '1 und 2 Personen: fallender Wert, 4 und 5 Personen: gleicher Wert, so gedruckt',
    ],
    ['andere Beträge', '4 und 5 Personen: fallender Wert (829,00 und 80,00), so gedruckt'],
    ['aufgezählt, aber ohne Grund', '4 und 5 Personen, 6 und 7 Personen: fallender Wert'],
    ['ohne Personenzahl', 'fallender Wert, so gedruckt'],
    ['nichts', ''],
  ])('%s: bestätigt nichts', (_fall, text) => expect(bestaetigt(FALLEND, text)).toBe(false));

  it('ein Sprung ist bis zur genannten Größe bestätigt', () => {
    expect(bestaetigt(SPRUNG, '2 Personen: Sprung bis 18 Prozent, neue Erhebung')).toBe(true);
    expect(bestaetigt(SPRUNG, '2 Personen: Sprung bis 20 %, neue Erhebung')).toBe(true);
    expect(bestaetigt(SPRUNG, '2 Personen: Sprung bis 17 Prozent, neue Erhebung')).toBe(false);
    expect(bestaetigt(SPRUNG, '2 Personen: Sprung, neue Erhebung')).toBe(false);
    expect(bestaetigt(SPRUNG, '3 Personen: Sprung bis 18 Prozent, neue Erhebung')).toBe(false);
    expect(bestaetigt(SPRUNG, 'alle Werte: Sprung bis 18 Prozent, neue Erhebung')).toBe(true);
    expect(bestaetigt(WEITERE, 'alle Werte: Sprung bis 18 Prozent, neue Erhebung')).toBe(true);
    expect(bestaetigt(WEITERE, '2 Personen: Sprung bis 18 Prozent, neue Erhebung')).toBe(false);
  });

  it('was nur zu ändern ist, lässt sich nicht bestätigen', () => {
    expect(bestaetigt(auffaellig('tag', [], '', null), 'Tag geprüft, stimmt so')).toBe(false);
  });
});

describe('Bestätigen an seiner Stelle', () => {
  const FALL: [string, string] = ['4: 740.00', '4: 630.00'];
  const SATZ = '"3 und 4 Personen: fallender Wert (640,00 und 630,00), so gedruckt"';

  it('beim Gebiet, bei der Grenze, oder als eine von mehreren Zeilen', () => {
    expect(nach(FALL, ['weitere: 90.00', `weitere: 90.00\n        bestaetigt: ${SATZ}`])).toEqual([]);
    expect(nach(FALL, ['wirkung: massgeblich', `wirkung: massgeblich\n    bestaetigt: ${SATZ}`])).toEqual([]);
    const liste = `weitere: 90.00\n        bestaetigt:\n          - Einwohnerzahl geprüft\n          - ${SATZ}`;
    expect(nach(FALL, ['weitere: 90.00', liste])).toEqual([]);
  });

  it('nicht beim Nachbargebiet und nicht am Kopf der Tabelle', () => {
    expect(nach(FALL, ['weitere: 85.00', `weitere: 85.00\n        bestaetigt: ${SATZ}`])).toHaveLength(1);
    expect(nach(FALL, ['grenzen:', `bestaetigt: ${SATZ}\ngrenzen:`])).toHaveLength(1);
  });

  it('die vorgeschlagene Zeile bestätigt, sobald ein Grund darin steht', () => {
    const aenderungen: [string, string][][] = [
      [FALL],
      [['2: 540.00', '2: 450.00']],
      [['1: 450.00', '1: 0.00']],
      [['          3: 640.00\n', '']],
      [['weitere: 90.00', 'weitere: 900.00']],
      [['1: 450.00', '1: 300.00']],
      [['1: 450.00', '1: 2000.00']],
      [['["99001002", "99001003"]', '["99001002"]']],
      [['vom: 2025-12-01', 'vom: 2026-06-02']],
      [['      2: 60\n', '      2: 50\n']],
    ];
    for (const aenderung of aenderungen) {
      const vorher = nach(...aenderung);
      expect(vorher.length).toBeGreaterThan(0);
      const orte: Record<string, string[]> = { Gebiet: [], Grenze: [], links: [] };
      for (const warnung of vorher) {
        const [, wo = '', satz = ''] = /(Gebiet|Grenze|links): bestaetigt: (".*")$/.exec(warnung) ?? [];
        orte[wo]?.push(`- ${satz.replace('GRUND', 'im Dokument so gedruckt')}`);
      }
      const block = (ein: string, zeilen: string[]) =>
        zeilen.length === 0 ? '' : `${ein}bestaetigt:\n${zeilen.map((z) => `${ein}  ${z}\n`).join('')}`;
      const flaeche = aenderung[0]?.[0].includes('2: 60') ?? false;
      const nachher = nach(
        ...aenderung,
        ['      - name: Prüfstadt\n', `      - name: Prüfstadt\n${block('        ', orte.Gebiet ?? [])}`],
        flaeche
          ? ['    wirkung: hinweis\n', `    wirkung: hinweis\n${block('    ', orte.Grenze ?? [])}`]
          : ['    wirkung: massgeblich\n', `    wirkung: massgeblich\n${block('    ', orte.Grenze ?? [])}`],
        ['grenzen:\n', `${block('', orte.links ?? [])}grenzen:\n`],
      );
      expect(nachher).toEqual([]);
    }
  });
});
