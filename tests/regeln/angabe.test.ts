import { expect, it } from 'vitest';
import type { Bezug } from '@/lib/regeln';
import { anfrage, einKriterium, grenze, heizung, jePerson } from './hilfe';

const angabe = (bezug: Bezug, teile = {}, rest = {}) =>
  einKriterium(grenze(bezug, jePerson([90_000]), rest), anfrage(teile)).rechenweg[0];

it('der erste Schritt nennt die Angabe mit ihren Teilen, Rechtsgrundlage und Herkunft', () => {
  expect(angabe('bruttokaltmiete')).toEqual({
    schritt: 'angabe',
    werte: { nettokaltmiete: '400.00', betriebskosten: '50.00', bruttokaltmiete: '450.00' },
    rechtsgrundlage: '§ 22 Abs. 1 Satz 1 SGB II',
    quelle: 'Wohnungsangebot',
  });
});

it.each<[Bezug, object, object]>([
  [
    'bruttowarmmiete',
    {},
    { nettokaltmiete: '400.00', betriebskosten: '50.00', heizkosten: '80.00', bruttowarmmiete: '530.00' },
  ],
  ['nettokaltmiete', {}, { nettokaltmiete: '400.00' }],
  ['betriebskosten', {}, { betriebskosten: '50.00' }],
  ['heizkosten', {}, { heizkosten: '80.00' }],
  ['wohnflaeche', {}, { wohnflaeche: '45.00' }],
  ['heizenergie', { heizung: heizung({ verbrauch: 1200 }) }, { heizenergie: '12.00' }],
])('%s mit %o: %o', (bezug, teile, werte) => {
  const schritt = angabe(bezug, teile);
  expect([schritt?.schritt, schritt?.werte]).toEqual(['angabe', werte]);
});

const NUR_SUMME = { betriebskosten: null, heizkosten: null, betriebsUndHeizkosten: 9000 };

it.each<[Bezug, object]>([
  [
    'bruttokaltmiete',
    { nettokaltmiete: '400.00', betriebsUndHeizkosten: '90.00', bruttokaltmiete: '490.00' },
  ],
  ['betriebskosten', { betriebsUndHeizkosten: '90.00', betriebskosten: '90.00' }],
  ['heizkosten', { betriebsUndHeizkosten: '90.00', heizkosten: '90.00' }],
])('%s nur als Summe bekannt ist höchstens so viel', (bezug, werte) => {
  expect(angabe(bezug, NUR_SUMME)).toMatchObject({ schritt: 'angabe_hoechstens', werte });
});

it('ohne Betriebskosten ist die Bruttokaltmiete mindestens die Nettokaltmiete', () => {
  expect(angabe('bruttokaltmiete', { nettokaltmiete: 90_001, betriebskosten: null })).toMatchObject({
    schritt: 'angabe_mindestens',
    werte: { nettokaltmiete: '900.01', bruttokaltmiete: '900.01' },
  });
});

it('eine Mindestannahme für Betriebskosten steht mit Preis und Betrag da', () => {
  const schritt = angabe('bruttokaltmiete', { wohnflaeche: 5000 }, { mindestBetriebskosten: 15_000 });
  expect(schritt?.werte).toEqual({
    nettokaltmiete: '400.00',
    betriebskosten: '50.00',
    mindestBetriebskostenJeM2: '1.50',
    mindestBetriebskosten: '75.00',
    bruttokaltmiete: '475.00',
  });
});
