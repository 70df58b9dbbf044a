/** Rules for very easy German (BITV 2.0, Anlage 2 Teil 2); the check by people cannot be replaced by this. */
import { describe, expect, it } from 'vitest';
import { pruefeBetreiber } from '@/lib/betreiber/lade';
import type { Betreiber } from '@/lib/betreiber/schema';
import { leichteTeile, titelLeicht } from '@/lib/texte/leicht';
import { PRODUKTIV } from '../betreiber/hilfe';

function aus(text: string): Betreiber {
  const { inhalt } = pruefeBetreiber(text, 'b.yaml');
  if (inhalt === null) throw new Error('unvollständig');
  return inhalt;
}

const DEMO: Betreiber = { betrieb: 'demo', domain: 'mietpreisrechner.example', zweitquellen: 'entscheiden' };
const ECHT = aus(PRODUKTIV);
const GEPRUEFT = aus(
  `${PRODUKTIV}leichte_sprache:\n  geprueft_von: Prüfgruppe Nord\n  geprueft_am: 2026-11-20\n`,
);

const zeilen = [DEMO, ECHT].flatMap((wer) =>
  leichteTeile(wer).flatMap((teil) => [teil.titel, ...teil.zeilen]),
);

const REGELN: readonly (readonly [name: string, verstoss: (zeile: string) => boolean])[] = [
  ['höchstens 10 Wörter', (zeile) => zeile.split(' ').length > 10],
  ['ein Satz in einer Zeile', (zeile) => /[.?!] \S/u.test(zeile)],
  ['kein Konjunktiv', (zeile) => /\b(wäre|hätte|würde|könnte|müsste|dürfte|sollte)/iu.test(zeile)],
  ['keine Verneinung', (zeile) => /\b(nicht|kein\w*|nie|niemand|ohne)\b/iu.test(zeile)],
  ['keine Leideform', (zeile) => /\b(wird|werden|wurde)\b/iu.test(zeile)],
  ['kein Genitiv', (zeile) => /\b(des|wegen|trotz|eines)\b/iu.test(zeile)],
  ['keine Klammern, Zeichen und Prozente', (zeile) => /[()§%&/;„“"–]|Prozent/u.test(zeile)],
  ['keine Abkürzungen', (zeile) => /\b(z\. ?B|usw|bzw|ca|d\. ?h)\b|\bqm\b|m²/u.test(zeile)],
  ['Zahlen als Ziffern', (zeile) => /\b(zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn)\b/iu.test(zeile)],
  [
    'lange Wörter mit Bindestrich',
    (zeile) => zeile.split(/[\s-]/u).some((wort) => wort.length > 16 && !wort.includes('@')),
  ],
];

describe('Einfach erklärt', () => {
  it.each(REGELN)('%s', (_name, verstoss) => {
    expect(zeilen.filter(verstoss)).toEqual([]);
  });

  it('hat Zeilen, und die Regeln finden, was sie finden sollen', () => {
    expect(zeilen.length).toBeGreaterThan(60);
    const schlecht =
      'Es wäre nicht gut. Wegen des Geldes wird (vielleicht) z. B. zwei Mal die Wohnungsgeberbestätigung geprüft';
    for (const [name, verstoss] of REGELN) expect(verstoss(schlecht), name).toBe(true);
  });

  it('sagt ein Ding immer gleich', () => {
    const alles = zeilen.join(' ');
    expect(alles).not.toMatch(/Jobcenter|Mietrechner|Kaltmiete|Mietvertrag|Wohnungsangebot/u);
  });

  it('führt zum richtigen Ende: erst der Brief, dann die Unterschrift', () => {
    for (const ende of ['Alles passt', 'Die Miete passt']) {
      const passt = leichteTeile(DEMO).find(({ titel }) => titel === ende)?.zeilen ?? [];
      expect(passt.slice(-2)).toEqual([
        'Warten Sie auf den Brief vom Job-Center.',
        'Dann unterschreiben Sie den Miet-Vertrag.',
      ]);
    }
  });
});

describe('Leichte Sprache', () => {
  it('heißt die Seite erst, wenn eine Prüfgruppe sie gelesen hat', () => {
    expect([DEMO, ECHT, GEPRUEFT].map(titelLeicht)).toEqual([
      'Einfach erklärt',
      'Einfach erklärt',
      'Leichte Sprache',
    ]);
  });
});
