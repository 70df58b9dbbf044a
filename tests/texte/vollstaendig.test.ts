import { describe, expect, test } from 'vitest';
import type { Grund, Urteil } from '@/lib/regeln';
import { hinweiseFuer } from '@/lib/regeln';
import { BEZUG, STATUS } from '@/lib/texte/begriffe';
import { GRUND } from '@/lib/texte/gruende';
import { hinweisText } from '@/lib/texte/hinweise';
import { schrittText } from '@/lib/texte/rechenweg';
import { urteilText } from '@/lib/texte/urteil';
import { FAELLE, PRODUKTSCHRITTE } from './faelle';

/** A hole in a text shows as one of these; a raw code as a word with an underscore. */
const LOCH = /undefined|null|NaN|\[object|[a-z]_[a-z]|[{}]|\s{2}|\s[.,]/u;

const URTEILE: readonly Urteil[] = ['im_rahmen', 'ueber_richtwert', 'nur_heizung_ueber', 'nicht_pruefbar'];

const schritte = [
  ...FAELLE.flatMap(({ ergebnis }) =>
    ergebnis.kriterien.flatMap((k) => k.rechenweg.map((schritt) => ({ schritt, bezug: k.bezug }))),
  ),
  ...PRODUKTSCHRITTE.map((schritt) => ({ schritt, bezug: 'bruttokaltmiete' as const })),
];

describe('Die Fälle decken ab, was die Regeln sagen können', () => {
  test('alle vier Urteile', () => {
    expect(new Set(FAELLE.map(({ ergebnis }) => ergebnis.urteil))).toEqual(new Set(URTEILE));
  });

  test('alle Schritte', () => {
    expect([...new Set(schritte.map(({ schritt }) => schritt.schritt))].sort()).toEqual([
      'angabe',
      'angabe_hoechstens',
      'angabe_mindestens',
      'energietraeger',
      'faktor',
      'gebaeudeklasse',
      'guenstigste_gebaeudeklasse',
      'preis_mal_flaeche',
      'tabellenwert',
      'vergleich',
      'weitere_personen',
      'wogg_hoechstbetrag',
      'wogg_klimakomponente',
    ]);
  });
});

describe('Jeder Code hat einen Satz', () => {
  test.each(Object.entries(GRUND))('Grund %s: %s', (_code, text) => {
    expect(text).toMatch(/^[A-ZÄÖÜ].*\.$/u);
    expect(text).not.toMatch(LOCH);
  });

  test('jeder Grund aus einem Urteil ist dabei', () => {
    const gruende = new Set<Grund>(
      FAELLE.flatMap(({ ergebnis: e }) => [...e.gruende, ...e.kriterien.flatMap((k) => k.gruende)]),
    );
    expect(gruende.size).toBeGreaterThan(10);
    expect([...gruende].filter((grund) => !GRUND[grund])).toEqual([]);
  });

  test.each(URTEILE.flatMap((urteil) => ['2026-06-30', '2026-07-01'].map((tag) => [urteil, tag] as const)))(
    'Hinweise bei %s am %s',
    (urteil, tag) => {
      const hinweise = hinweiseFuer(urteil, tag);
      expect(hinweise.length).toBeGreaterThan(3);
      for (const { code } of hinweise) {
        const text = hinweisText(code, 'Musterstadt');
        expect(text, code).toMatch(/^[A-ZÄÖÜ].*\.$/u);
        expect(text, code).not.toMatch(LOCH);
      }
    },
  );

  test('ein unbekannter Hinweis wird nicht als Code gezeigt', () => {
    expect(hinweisText('gibt_es_nicht', 'Musterstadt')).toBeNull();
  });

  test('jeder Schritt aus jedem Fall ist ein ganzer Satz', () => {
    const saetze = new Set(schritte.map(({ schritt, bezug }) => schrittText(schritt, bezug)));
    expect(saetze.size).toBeGreaterThan(100);
    expect([...saetze].filter((satz) => LOCH.test(satz) || !/^[A-ZÄÖÜ0-9].*\.$/u.test(satz))).toEqual([]);
  });

  test('jeder Status und jeder Bezug hat ein Wort', () => {
    for (const { ergebnis } of FAELLE) {
      for (const k of ergebnis.kriterien) {
        expect(STATUS[k.status]).toBeTruthy();
        expect(BEZUG[k.bezug]).toBeTruthy();
      }
    }
  });

  test('jedes Urteil hat ganze Sätze', () => {
    const texte = new Set(
      FAELLE.flatMap((fall) => {
        const { titel, saetze, ziel } = urteilText(fall.ergebnis, fall);
        return [`${titel}.`, ...saetze, ...(ziel === null ? [] : [ziel])];
      }),
    );
    expect(texte.size).toBeGreaterThan(50);
    expect([...texte].filter((text) => LOCH.test(text) || !/^[A-ZÄÖÜ].*\.$/u.test(text))).toEqual([]);
  });
});
