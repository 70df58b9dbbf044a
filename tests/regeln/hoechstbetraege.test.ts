import { describe, expect, it } from 'vitest';
import type { Bezug, Wert } from '@/lib/regeln';
import { anfrage, EINFACH, grenze, heizung, jePerson, tabelle } from './hilfe';
import { hoechstbetraege } from './mit-tabelle';

describe('Höchstbeträge', () => {
  it('je Grenze der Betrag, auch je m² der Wohnung, mit Gebiet, Frische und Rechenweg', () => {
    const { grund, betraege } = hoechstbetraege(anfrage({ wohnflaeche: 4705 }), EINFACH);
    expect(grund).toBeNull();
    expect(betraege.map(({ rechenweg, ...rest }) => [rest, rechenweg.map((s) => s.schritt)])).toEqual([
      [
        {
          bezug: 'bruttokaltmiete',
          wirkung: 'massgeblich',
          herkunft: 'traeger',
          gebiet: 'Prüfkreis',
          frische: 'aktuell',
          betrag: '500.00',
          jeM2: '10.62',
          spanne: null,
          grund: null,
        },
        ['tabellenwert'],
      ],
      [expect.objectContaining({ bezug: 'heizkosten', betrag: '100.00', jeM2: null }), ['tabellenwert']],
      [
        expect.objectContaining({ bezug: 'wohnflaeche', wirkung: 'hinweis', betrag: '50.00', jeM2: null }),
        ['tabellenwert'],
      ],
    ]);
  });

  it.each<[Bezug, string | null]>([
    ['nettokaltmiete', '10.00'],
    ['bruttokaltmiete', '10.00'],
    ['bruttowarmmiete', '10.00'],
    ['betriebskosten', null],
    ['heizkosten', null],
    ['heizenergie', null],
    ['wohnflaeche', null],
    ['nettokaltmiete_je_m2', null],
    ['bruttokaltmiete_je_m2', null],
  ])('%s je m² der Wohnung: %s', (bezug, jeM2) => {
    const t = tabelle([grenze(bezug, jePerson([50_000]))]);
    expect(hoechstbetraege(anfrage({ wohnflaeche: 5000 }), t).betraege[0]?.jeM2).toBe(jeM2);
    expect(hoechstbetraege(anfrage({ wohnflaeche: null }), t).betraege[0]?.jeM2).toBeNull();
  });

  it('fehlt eine Angabe, steht die Spanne da, mit dem Grund und ohne Rechenweg', () => {
    const wert: Wert = {
      art: 'je_auswahl',
      frage: 'energietraeger',
      werte: { erdgas: jePerson([9000]), holz: jePerson([7000]) },
    };
    const t = tabelle([grenze('heizkosten', wert)]);
    expect(hoechstbetraege(anfrage(), t).betraege).toEqual([
      {
        bezug: 'heizkosten',
        wirkung: 'massgeblich',
        herkunft: 'traeger',
        gebiet: 'Prüfkreis',
        frische: 'aktuell',
        betrag: null,
        jeM2: null,
        spanne: ['70.00', '90.00'],
        grund: 'energietraeger_fehlt',
        rechenweg: [],
      },
    ]);
    const gas = anfrage({ heizung: heizung({ energietraeger: 'erdgas' }) });
    expect(hoechstbetraege(gas, t).betraege[0]).toMatchObject({ betrag: '90.00', spanne: null });
  });

  it.each([
    ['ohne Tag', { stichtag: null }, EINFACH, 'stichtag_fehlt'],
    ['ohne Ort', { ort: null }, EINFACH, 'ort_unbekannt'],
    ['an einem fremden Ort', { ort: '11000000' }, EINFACH, 'ort_unbekannt'],
    ['ohne Tabelle', {}, null, 'kein_richtwert_hinterlegt'],
    ['vor der Tabelle', { stichtag: '2025-12-31' }, EINFACH, 'kein_richtwert_hinterlegt'],
    ['ohne Personenzahl', { personen: null }, EINFACH, 'personenzahl_fehlt'],
    ['mit anderen im Haushalt', { alleLeistungsberechtigt: false }, EINFACH, 'haushalt_nicht_gemeinsam'],
    [
      'ohne zu wissen, wer im Haushalt lebt',
      { alleLeistungsberechtigt: null },
      EINFACH,
      'haushalt_ungeklaert',
    ],
  ] as const)('%s wird nichts genannt, nur der Grund', (_fall, teile, t, grund) => {
    expect(hoechstbetraege(anfrage(teile), t)).toEqual({ grund, betraege: [] });
  });
});
