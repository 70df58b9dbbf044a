import { describe, expect, it } from 'vitest';
import { type Grenze, pruefe, type Wert } from '@/lib/regeln';
import { vorbereitet } from '@/lib/regeln/vorbereitet';
import { anfrage, gebiet, grenze, jePerson, kriterium, ORT, preisMal, tabelle, zuschlag } from './hilfe';

const FEST: Wert = { art: 'fest', wert: 50_000 };
const AUFZUG: Wert = { art: 'je_auswahl', frage: 'aufzug', werte: { ja: FEST, nein: jePerson([40_000]) } };
const summe = (...teile: Grenze[]): Grenze => ({ ...grenze('bruttokaltmiete', FEST), gebiete: [], teile });
const nurHaushalt = (g: Grenze, rest = {}) =>
  vorbereitet(tabelle([g], rest)).posten.flatMap((p) => ('nummer' in p ? [p.nurHaushalt] : []))[0];

describe('Was von Ort und Personen allein abhängt, wird einmal gesucht', () => {
  it.each<[string, Wert, boolean]>([
    ['gedruckte Zellen', jePerson([1]), true],
    ['ein fester Betrag', FEST, true],
    ['ein unbekannter Wert', { art: 'unbekannt', grund: '?' }, true],
    ['Zellen mit anderer Regel danach', jePerson([1], { danach: { ab: 2, wert: FEST } }), false],
    ['ein Preis je m²', preisMal(1), false],
    ['ein Zweig', AUFZUG, false],
    ['eine Fassung nach Tag', { art: 'nach_tag', fassungen: [{ ab: '2026-01-01', wert: FEST }] }, false],
  ])('%s: %o', (_fall, wert, soll) => {
    const g = grenze('bruttokaltmiete', wert);
    expect(nurHaushalt(g)).toBe(soll);
    expect(nurHaushalt(summe(grenze('nettokaltmiete', wert)))).toBe(soll);
    expect(nurHaushalt(summe(grenze('nettokaltmiete', FEST), grenze('betriebskosten', wert)))).toBe(soll);
    const zwei = grenze('bruttokaltmiete', FEST, { gebiete: [gebiet(FEST), gebiet(wert)] });
    expect(nurHaushalt(zwei)).toBe(soll);
    expect(nurHaushalt(g, { zuschlaege: [zuschlag()] })).toBe(false);
  });

  it('der gefundene Schritt ist beim zweiten Mal derselbe, für jeden Haushalt ein anderer', () => {
    const t = tabelle([grenze('bruttokaltmiete', jePerson([50_000, 60_000]))]);
    const schritt = (personen: number, nettokaltmiete = 1) =>
      kriterium(pruefe(anfrage({ personen, nettokaltmiete }), t), 'bruttokaltmiete').rechenweg[1];
    expect(schritt(1, 2)).toBe(schritt(1));
    expect(schritt(2, 3)).toBe(schritt(2));
    expect(schritt(2)).not.toBe(schritt(1));
    expect(vorbereitet(t)).toBe(vorbereitet(t));
  });

  it('Teile einer Gemeinde werden nie verwechselt, auch nicht mit der Frage ohne Teil', () => {
    const wert = (cent: number) => jePerson([cent]);
    const teil = (name: string, cent: number) => gebiet(wert(cent), { name, gemeinden: [ORT], teil: name });
    const t = tabelle([
      grenze('bruttokaltmiete', wert(1), { gebiete: [teil('Kern', 50_000), teil('Rand', 45_000)] }),
    ]);
    const richtwert = (name: string | null) =>
      kriterium(pruefe(anfrage({ gebiet: name }), t), 'bruttokaltmiete').richtwert;
    for (const _nochmal of [1, 2]) {
      expect(richtwert('Kern')).toBe('500.00');
      expect(richtwert('Rand')).toBe('450.00');
      expect(richtwert(null)).toBeNull();
    }
  });

  it('was an der Wohnung hängt, folgt jeder Frage neu', () => {
    const t = tabelle([grenze('bruttokaltmiete', AUFZUG)]);
    const richtwert = (aufzug: string) =>
      kriterium(pruefe(anfrage({ variante: { aufzug } }), t), 'bruttokaltmiete').richtwert;
    expect(['ja', 'nein', 'ja'].map(richtwert)).toEqual(['500.00', '400.00', '500.00']);
  });
});

it('eine Tabelle gilt vom ersten bis zum letzten Tag', () => {
  const t = tabelle([grenze('bruttokaltmiete', FEST)], { gueltigBis: '2026-03-31' });
  const am = (stichtag: string) => pruefe(anfrage({ stichtag }), t).urteil;
  expect(['2025-12-31', '2026-01-01', '2026-03-31', '2026-04-01'].map(am)).toEqual([
    'nicht_pruefbar',
    'im_rahmen',
    'im_rahmen',
    'nicht_pruefbar',
  ]);
});

it('der erste Schritt nennt die Angabe mit ihren Teilen, Rechtsgrundlage und Herkunft', () => {
  const angabe = (bezug: Grenze['bezug'], teile = {}) =>
    kriterium(pruefe(anfrage(teile), tabelle([grenze(bezug, FEST)])), bezug).rechenweg[0];
  expect(angabe('bruttokaltmiete')).toEqual({
    schritt: 'angabe',
    werte: { nettokaltmiete: '400.00', betriebskosten: '50.00', bruttokaltmiete: '450.00' },
    rechtsgrundlage: '§ 22 Abs. 1 Satz 1 SGB II',
    quelle: 'Wohnungsangebot',
  });
  expect(angabe('bruttowarmmiete')?.werte).toEqual({
    nettokaltmiete: '400.00',
    betriebskosten: '50.00',
    heizkosten: '80.00',
    bruttowarmmiete: '530.00',
  });
  const nurSumme = { betriebskosten: null, heizkosten: null, betriebsUndHeizkosten: 9000 };
  expect(angabe('bruttokaltmiete', nurSumme)).toMatchObject({
    schritt: 'angabe_hoechstens',
    werte: { nettokaltmiete: '400.00', betriebsUndHeizkosten: '90.00', bruttokaltmiete: '490.00' },
  });
  expect(angabe('bruttokaltmiete', { nettokaltmiete: 60_000, betriebskosten: null })).toMatchObject({
    schritt: 'angabe_mindestens',
    werte: { nettokaltmiete: '600.00', bruttokaltmiete: '600.00' },
  });
});
