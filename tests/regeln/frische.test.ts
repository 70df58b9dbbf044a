import { describe, expect, it } from 'vitest';
import { alsDezimal, frischeAm, plusMonate } from '@/lib/regeln';
import { anfrage, EINFACH, grenze, jePerson, kriterium, tabelle } from './hilfe';
import { hoechstbetraege, pruefe } from './mit-tabelle';

const OFFEN = { gueltigBis: null, zuletztBestaetigt: '2024-03-15' };

describe('Frische einer offenen Tabelle', () => {
  it.each([
    ['miete', '2024-03-15', 'aktuell'],
    ['miete', '2025-03-15', 'aktuell'],
    ['miete', '2025-03-16', 'aelter'],
    ['miete', '2026-03-15', 'aelter'],
    ['miete', '2026-03-16', 'veraltet'],
    ['heizung', '2025-03-15', 'aktuell'],
    ['heizung', '2025-03-16', 'aelter'],
    ['heizung', '2025-09-15', 'aelter'],
    ['heizung', '2025-09-16', 'veraltet'],
  ] as const)('%s am %s: %s', (art, tag, soll) => {
    expect(frischeAm(OFFEN, tag, art)).toBe(soll);
  });

  it('die Frist endet am letzten Tag eines kürzeren Monats', () => {
    const schalttag = { gueltigBis: null, zuletztBestaetigt: '2024-02-29' };
    expect(frischeAm(schalttag, '2025-02-28')).toBe('aktuell');
    expect(frischeAm(schalttag, '2025-03-01')).toBe('aelter');
    expect(frischeAm({ ...schalttag, zuletztBestaetigt: '2024-08-31' }, '2026-02-28', 'heizung')).toBe(
      'aelter',
    );
    expect(frischeAm({ ...schalttag, zuletztBestaetigt: '2024-08-31' }, '2026-03-01', 'heizung')).toBe(
      'veraltet',
    );
  });
});

it.each([
  ['2026-01-31', 1, '2026-02-28'],
  ['2024-01-31', 1, '2024-02-29'],
  ['2026-08-31', 18, '2028-02-29'],
  ['2026-12-01', 12, '2027-12-01'],
  ['2026-11-30', 1, '2026-12-30'],
  ['2026-12-31', 1, '2027-01-31'],
  ['2026-05-05', 0, '2026-05-05'],
])('%s plus %i Monate ist der %s', (tag, monate, soll) => {
  expect(plusMonate(tag, monate)).toBe(soll);
});

describe('Frische einer Tabelle mit letztem Tag', () => {
  const zu = { gueltigBis: '2020-12-31', zuletztBestaetigt: '2015-01-01' };

  it('sie bleibt bis dahin, was sie war, wie lange auch niemand nachgesehen hat', () => {
    expect(frischeAm(zu, '2020-12-31')).toBe('aktuell');
    expect(frischeAm(zu, '2020-12-31', 'heizung')).toBe('aktuell');
    expect(frischeAm(zu, '2021-01-01')).toBe('veraltet');
  });

  it('ihr Urteil gilt an jedem ihrer Tage', () => {
    const alt = {
      ...EINFACH,
      gueltigAb: '2010-01-01',
      gueltigBis: '2020-12-31',
      zuletztBestaetigt: '2010-01-01',
    };
    const ergebnis = pruefe(anfrage({ stichtag: '2020-12-31' }), alt);
    expect(ergebnis).toMatchObject({ urteil: 'im_rahmen', tabelle: { frische: 'aktuell' } });
  });
});

describe('Was eine veraltete Tabelle noch sagt', () => {
  const t = tabelle(EINFACH.grenzen, { zuletztBestaetigt: '2026-01-01' });
  const am = (stichtag: string, teile = {}) => pruefe(anfrage({ stichtag, ...teile }), t);

  it('kein Urteil, auch nicht „darüber“, aber den letzten bekannten Richtwert', () => {
    for (const nettokaltmiete of [1, 99_999]) {
      const ergebnis = am('2028-01-02', { nettokaltmiete });
      expect(ergebnis).toMatchObject({
        urteil: 'nicht_pruefbar',
        gruende: ['tabelle_veraltet'],
        tabelle: { frische: 'veraltet' },
      });
      expect(kriterium(ergebnis, 'bruttokaltmiete')).toMatchObject({
        status: 'nicht_pruefbar',
        richtwert: '500.00',
        istwert: alsDezimal(nettokaltmiete + 5000),
        differenz: null,
        passtWenn: null,
      });
      expect(ergebnis.eigenanteil).toBeNull();
    }
  });

  it('bis zum letzten Tag der Frist gilt das Urteil, mit der Frische daneben', () => {
    expect(am('2027-01-01')).toMatchObject({ urteil: 'im_rahmen', tabelle: { frische: 'aktuell' } });
    expect(am('2027-07-01')).toMatchObject({ urteil: 'im_rahmen', tabelle: { frische: 'aelter' } });
  });

  it('die Heizung veraltet früher als die Miete', () => {
    const ergebnis = am('2027-07-02');
    expect(ergebnis).toMatchObject({ urteil: 'miete_im_rahmen', gruende: ['tabelle_veraltet'] });
    expect(kriterium(ergebnis, 'bruttokaltmiete').status).toBe('im_rahmen');
    expect(kriterium(ergebnis, 'heizkosten')).toMatchObject({
      status: 'nicht_pruefbar',
      richtwert: '100.00',
    });
    expect(am('2027-07-02', { nettokaltmiete: 50_001 }).urteil).toBe('ueber_richtwert');
    const ohneHeizung = tabelle([grenze('bruttokaltmiete', jePerson([50_000]))]);
    expect(pruefe(anfrage({ stichtag: '2028-01-01' }), ohneHeizung).urteil).toBe('miete_im_rahmen');
  });

  it.each([
    ['2027-01-01', ['aktuell', 'aktuell', 'aktuell']],
    ['2027-01-02', ['aelter', 'aelter', 'aelter']],
    ['2027-07-01', ['aelter', 'aelter', 'aelter']],
    ['2027-07-02', ['aelter', 'veraltet', 'aelter']],
    ['2028-01-01', ['aelter', 'veraltet', 'aelter']],
    ['2028-01-02', ['veraltet', 'veraltet', 'veraltet']],
  ])('die Umkehrung nennt am %s den letzten Betrag und wie frisch er ist: %s', (stichtag, frische) => {
    const { grund, betraege } = hoechstbetraege(anfrage({ stichtag }), t);
    expect(grund).toBeNull();
    expect(betraege.map((b) => b.betrag)).toEqual(['500.00', '100.00', '50.00']);
    expect(betraege.map((b) => b.frische)).toEqual(frische);
    expect(betraege.map((b) => b.grund)).toEqual(
      frische.map((f) => (f === 'veraltet' ? 'tabelle_veraltet' : null)),
    );
  });

  it('fehlt in der Umkehrung der Wert selbst, steht dieser Grund da und die Frische daneben', () => {
    const ohneWert = tabelle([grenze('bruttokaltmiete', { art: 'unbekannt', grund: '?' })]);
    const { betraege } = hoechstbetraege(anfrage({ stichtag: '2028-01-02' }), ohneWert);
    expect(betraege[0]).toMatchObject({
      betrag: null,
      spanne: null,
      frische: 'veraltet',
      grund: 'richtwert_nicht_bekannt',
    });
  });
});

describe('Eine Warmmiete enthält die Heizung und veraltet mit ihr', () => {
  const warm = grenze('bruttowarmmiete', jePerson([60_000]));
  const am = (stichtag: string, ...grenzen: Parameters<typeof tabelle>[0]) =>
    pruefe(anfrage({ stichtag }), tabelle(grenzen));

  it('nach 18 Monaten gibt es kein Urteil mehr', () => {
    expect(am('2027-07-01', warm)).toMatchObject({ urteil: 'im_rahmen', tabelle: { frische: 'aelter' } });
    expect(am('2027-07-02', warm)).toMatchObject({
      urteil: 'nicht_pruefbar',
      gruende: ['tabelle_veraltet'],
      tabelle: { frische: 'veraltet' },
    });
    expect(hoechstbetraege(anfrage({ stichtag: '2027-07-02' }), tabelle([warm])).betraege).toMatchObject([
      { betrag: '600.00', frische: 'veraltet', grund: 'tabelle_veraltet' },
    ]);
  });

  it('neben einer Kaltmiete, die noch gilt, gilt auch die Tabelle noch', () => {
    const beide = am('2027-07-02', warm, grenze('bruttokaltmiete', jePerson([50_000])));
    expect(beide).toMatchObject({ urteil: 'nicht_pruefbar', tabelle: { frische: 'aelter' } });
    const nurHeizung = am('2027-07-02', grenze('heizkosten', jePerson([10_000])));
    expect(nurHeizung.tabelle?.frische).toBe('aelter');
    const hinweis = am('2027-07-02', { ...warm, wirkung: 'hinweis' });
    expect(hinweis.tabelle?.frische).toBe('aelter');
  });
});
