import { describe, expect, test } from 'vitest';
import type { Urteil } from '@/lib/regeln';
import { type Urteilstext, urteilText } from '@/lib/texte/urteil';
import { FAELLE } from './faelle';
import { woerter } from './sprache';

function texte(urteil: Urteil): readonly Urteilstext[] {
  const alle = FAELLE.filter(({ ergebnis }) => ergebnis.urteil === urteil).map((fall) =>
    urteilText(fall.ergebnis, fall),
  );
  return [...new Map(alle.map((text) => [JSON.stringify(text), text])).values()];
}

const BETRAG = String.raw`(mindestens )?[\d.]+,\d\d\u00a0€`;

describe.each([
  ['im_rahmen', 'success', /^Die Kosten sind im Rahmen$/],
  ['ueber_richtwert', 'warning', new RegExp(`^Die Miete liegt ${BETRAG} über dem Richtwert$`)],
  ['nur_heizung_ueber', 'warning', new RegExp(`^Die Heizkosten liegen ${BETRAG} über dem Richtwert$`)],
  ['nicht_pruefbar', 'info', /^(Das können wir nicht sicher prüfen|Für .+ fehlt ein aktueller Richtwert)$/],
] as const)('%s', (urteil, ton, titel) => {
  test('hat Ton und Überschrift aus dem Wortlaut', () => {
    expect(texte(urteil).length).toBeGreaterThan(10);
    for (const text of texte(urteil)) {
      expect(text.ton).toBe(ton);
      expect(text.titel).toMatch(titel);
      expect(text.saetze.length).toBeGreaterThan(0);
    }
  });
});

test('zu hoch ist nie ein Fehler: kein Ton „danger“', () => {
  expect(new Set(FAELLE.map((fall) => urteilText(fall.ergebnis, fall).ton))).toEqual(
    new Set(['success', 'warning', 'info']),
  );
});

describe('über dem Richtwert (R-04)', () => {
  test('sagt wie viel, dass es kein Nein ist, dass Gründe zählen, was man selbst zahlt, wen man fragt', () => {
    for (const { titel, saetze } of texte('ueber_richtwert')) {
      const [betrag] = /(?:mindestens )?[\d.]+,\d\d\u00a0€/u.exec(titel) ?? [];
      expect(betrag).toBeDefined();
      const stellen = [
        'Das heißt nicht, dass Sie dort nicht wohnen können.',
        'Das Jobcenter prüft jeden Fall einzeln.',
        `Dann zahlen Sie ${betrag} im Monat selbst.`,
        'Sprechen Sie mit dem Jobcenter',
      ].map((satz) => saetze.join(' ').indexOf(satz));
      expect(stellen).toEqual([...stellen].sort((a, b) => a - b));
      expect(Math.min(...stellen)).toBe(0);
    }
  });

  test('braucht vor den nächsten Schritten höchstens 70 Wörter', () => {
    for (const { titel, saetze } of texte('ueber_richtwert'))
      expect(woerter([titel, ...saetze].join(' ')), saetze.join(' ')).toBeLessThanOrEqual(70);
  });
});

test('genau auf dem Richtwert wird so genannt', () => {
  const genau = FAELLE.filter(({ ergebnis }) =>
    ergebnis.kriterien.some((k) => k.kriterium === 'miete' && k.massgeblich && k.differenz === '0.00'),
  ).filter(({ ergebnis }) => ergebnis.urteil === 'im_rahmen');
  expect(genau.length).toBeGreaterThan(0);
  for (const fall of genau)
    expect(urteilText(fall.ergebnis, fall).saetze).toContain(
      'Sie liegen genau auf dem Richtwert. Das ist noch im Rahmen.',
    );
});

test('wer darüber liegt, erfährt, bis wohin es im Rahmen wäre', () => {
  for (const urteil of ['ueber_richtwert', 'nur_heizung_ueber'] as const)
    for (const { ziel } of texte(urteil))
      expect(ziel).toMatch(/^Bis [\d.]+,\d\d\u00a0€ im Monat .+ im Rahmen\.$/u);
  for (const urteil of ['im_rahmen', 'nicht_pruefbar'] as const)
    for (const { ziel } of texte(urteil)) expect(ziel).toBeNull();
});

describe('nur was entscheidet, spricht für die Miete', () => {
  const [fall] = FAELLE.filter(({ ergebnis }) => ergebnis.urteil === 'im_rahmen');
  const kriterium = fall?.ergebnis.kriterien.find((k) => k.kriterium === 'miete' && k.massgeblich);
  if (!fall || !kriterium) throw new Error('Kein Fall im Rahmen');
  const mit = (urteil: 'im_rahmen' | 'nicht_pruefbar', kriterien: readonly (typeof kriterium)[]) =>
    urteilText({ ...fall.ergebnis, urteil, gruende: [], kriterien }, fall).saetze.join(' ');
  const hinweis = { ...kriterium, massgeblich: false, wirkung: 'hinweis', differenz: '-99.00' } as const;
  const knapp = { ...kriterium, differenz: '-0.01' };

  test('ein Hinweis im Rahmen sagt nicht, dass die Miete im Rahmen ist', () => {
    const offen = { ...kriterium, status: 'nicht_pruefbar', differenz: null } as const;
    expect(mit('nicht_pruefbar', [hinweis, offen])).not.toContain('Die Miete selbst ist im Rahmen');
    expect(mit('nicht_pruefbar', [kriterium, offen])).not.toContain('Die Miete selbst ist im Rahmen');
    expect(mit('nicht_pruefbar', [hinweis])).not.toContain('Die Miete selbst ist im Rahmen');
    expect(mit('nicht_pruefbar', [hinweis, kriterium])).toContain('Die Miete selbst ist im Rahmen');
  });

  test('der Abstand ist der zur nächsten Grenze, die entscheidet', () => {
    const weit = { ...kriterium, differenz: '-50.00' };
    expect(mit('im_rahmen', [hinweis, weit, knapp])).toContain('0,01');
  });
});
