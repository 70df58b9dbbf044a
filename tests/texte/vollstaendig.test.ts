import { describe, expect, test } from 'vitest';
import type { EinfacherHinweis, Ergebnis, Grund, Orientierung, Urteil } from '@/lib/regeln';
import { EINFACHE_HINWEISE } from '@/lib/regeln';
import { BEZUG, STATUS } from '@/lib/texte/begriffe';
import { GRUND } from '@/lib/texte/gruende';
import { hinweisText } from '@/lib/texte/hinweise';
import { orientierungText } from '@/lib/texte/orientierung';
import { schrittText } from '@/lib/texte/rechenweg';
import { urteilText } from '@/lib/texte/urteil';
import { FAELLE } from './faelle';
import { AUFFANG, MUSTER, schritteAus } from './muster';
import { saetze, woerter } from './sprache';

/** A hole in a text shows as one of these; a raw code as a word with an underscore. */
const LOCH = /undefined|null|NaN|\[object|[a-z]_[a-z]|[{}]|\s{2}|\s[.,]/u;

const URTEILE: readonly Urteil[] = [
  'im_rahmen',
  'miete_im_rahmen',
  'ueber_richtwert',
  'nur_heizung_ueber',
  'nicht_pruefbar',
];

const ergebnisse: readonly Ergebnis[] = [...FAELLE.map(({ ergebnis }) => ergebnis), ...AUFFANG, ...MUSTER];
const schritte = schritteAus(ergebnisse);

/** Whole sentences without a hole, none longer than 20 words. */
function istSatz(text: string | null): boolean {
  if (text === null || LOCH.test(text) || !/^[A-ZÄÖÜ0-9].*\.$/u.test(text)) return false;
  return saetze(text).every((satz) => woerter(satz) <= 20);
}

describe('Die Fälle decken ab, was die Regeln sagen können', () => {
  test('alle fünf Urteile', () => {
    expect(new Set(FAELLE.map(({ ergebnis }) => ergebnis.urteil))).toEqual(new Set(URTEILE));
  });

  test('alle Schritte', () => {
    expect([...new Set(schritte.map(({ schritt }) => schritt.schritt))].sort()).toEqual([
      'angabe',
      'angabe_hoechstens',
      'angabe_mindestens',
      'ausgleich',
      'auswahl',
      'faktor',
      'fester_wert',
      'jahresbetrag',
      'kopfteil',
      'preis_mal_angemessene_flaeche',
      'preis_mal_wohnflaeche',
      'spanne',
      'staffel',
      'stufe',
      'tabellenwert',
      'vergleich',
      'weitere_personen',
      'wogg_hoechstbetrag',
      'wogg_klimakomponente',
      'zuschlag',
    ]);
  });

  test('alle Gründe', () => {
    const gruende = new Set<Grund>(ergebnisse.flatMap(gruendeIn));
    expect((Object.keys(GRUND) as Grund[]).filter((grund) => !gruende.has(grund))).toEqual([]);
  });
});

function gruendeIn({ gruende, kriterien, orientierung }: Ergebnis): Grund[] {
  return [...gruende, ...kriterien.flatMap((k) => k.gruende), ...orientierung.flatMap((o) => o.gruende)];
}

describe('Jeder Code hat einen Satz', () => {
  test.each(Object.entries(GRUND))('Grund %s: %s', (_code, text) => {
    expect(text).toMatch(/^[A-ZÄÖÜ].*\.$/u);
    expect(text).not.toMatch(LOCH);
  });

  test('jeder Grund aus einem Urteil ist dabei', () => {
    expect([...new Set(ergebnisse.flatMap(gruendeIn))].filter((grund) => !GRUND[grund])).toEqual([]);
  });

  test.each(EINFACHE_HINWEISE)('Hinweis %s', (code) => {
    const text = hinweisText({ code, rechtsgrundlage: '' }, 'Musterstadt');
    expect(istSatz(text), String(text)).toBe(true);
  });

  test('jeder Hinweis aus jedem Fall ist ein ganzer Satz mit dem Namen und dem Betrag vom Zuschlag', () => {
    // Sentences of a table are data; who enters them is asked to keep them short.
    const hinweise = ergebnisse.flatMap((e) => e.hinweise.filter(({ code }) => code !== 'tabelle_sagt'));
    const texte = new Set(hinweise.map((hinweis) => hinweisText(hinweis, 'Musterstadt')));
    expect([...texte].filter((text) => !istSatz(text))).toEqual([]);
    for (const anfang of ['Härtefall: ', 'Klimabonus: ', 'Rollstuhl: '])
      expect([...texte].some((text) => text?.startsWith(anfang) && /\d,\d\d\u00a0€/u.test(text))).toBe(true);
  });

  test.each(['Land Berlin', 'Vergleichsraum 3, Umland', 'Stadt X', 'Kreis Y, Mietenstufe III'])(
    'das Gebiet „%s“ steht als Name in Anführungszeichen',
    (gebiet) => {
      const codes: readonly EinfacherHinweis[] = [
        'umzug_in_anderen_vergleichsraum',
        'umzug_im_vergleichsraum_ohne_not',
        'umzug_im_vergleichsraum_noetig',
      ];
      for (const code of codes) {
        const text = hinweisText({ code, rechtsgrundlage: '' }, gebiet);
        expect(text).toMatch(new RegExp(` (das|im) Gebiet „${gebiet}“[ ?]`, 'u'));
      }
    },
  );

  test('jeder Schritt aus jedem Fall ist ein ganzer Satz', () => {
    const texte = new Set(
      schritte.map(({ schritt, bezug, herkunft }) => schrittText(schritt, bezug, herkunft)),
    );
    expect(texte.size).toBeGreaterThan(500);
    expect([...texte].filter((text) => !istSatz(text))).toEqual([]);
  });

  test('jede Orientierung ist ein ganzer Satz, mit Wert, mit Spanne und ohne', () => {
    const werte = ergebnisse.flatMap(({ orientierung }) => orientierung);
    expect(new Set(werte.map(({ code }) => code))).toEqual(
      new Set<Orientierung['code']>([
        'heizspiegel_zu_hoch',
        'wogg_ohne_klimakomponente',
        'wogg_mit_klimakomponente',
      ]),
    );
    for (const art of [mitWert, mitSpanne, ohneAlles]) expect(werte.some(art)).toBe(true);
    const texte = new Set(werte.map(orientierungText));
    expect([...texte].filter((text) => !istSatz(text))).toEqual([]);
  });

  test('jeder Status und jeder Bezug hat ein Wort', () => {
    const kriterien = ergebnisse.flatMap((e) => e.kriterien);
    for (const status of new Set(kriterien.map((k) => k.status))) expect(STATUS[status]).toBeTruthy();
    for (const bezug of new Set(kriterien.map((k) => k.bezug))) expect(BEZUG[bezug]).toBeTruthy();
  });

  test('jedes Urteil hat ganze Sätze', () => {
    const texte = new Set(
      FAELLE.flatMap((fall) => {
        const { titel, kasten, saetze, ziel, herkunft } = urteilText(fall.ergebnis, fall);
        return [titel.replace(/(?<!\.)$/u, '.'), ...kasten, ...saetze, ziel ?? [], herkunft ?? []].flat();
      }),
    );
    expect(texte.size).toBeGreaterThan(50);
    expect([...texte].filter((text) => LOCH.test(text) || !/^[A-ZÄÖÜ\d].*\.$/u.test(text))).toEqual([]);
  });
});

const mitWert = ({ wert }: Orientierung) => wert !== null;
const mitSpanne = ({ wert, spanne }: Orientierung) => wert === null && spanne !== null;
const ohneAlles = ({ wert, spanne }: Orientierung) => wert === null && spanne === null;
