import { describe, expect, it } from 'vitest';
import { frischeAm, hoechstbetraege, plusMonate, pruefe } from '@/lib/regeln';
import { anfrage, EINFACH, grenze, jePerson, kriterium, tabelle } from './hilfe';

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
        istwert: null,
        differenz: null,
      });
    }
  });

  it('bis zum letzten Tag der Frist gilt das Urteil, mit der Frische daneben', () => {
    expect(am('2027-01-01')).toMatchObject({ urteil: 'im_rahmen', tabelle: { frische: 'aktuell' } });
    expect(am('2027-07-01')).toMatchObject({ urteil: 'im_rahmen', tabelle: { frische: 'aelter' } });
  });

  it('die Heizung veraltet früher als die Miete', () => {
    const ergebnis = am('2027-07-02');
    expect(ergebnis).toMatchObject({ urteil: 'nicht_pruefbar', gruende: ['tabelle_veraltet'] });
    expect(kriterium(ergebnis, 'bruttokaltmiete').status).toBe('im_rahmen');
    expect(kriterium(ergebnis, 'heizkosten')).toMatchObject({
      status: 'nicht_pruefbar',
      richtwert: '100.00',
    });
    expect(am('2027-07-02', { nettokaltmiete: 50_001 }).urteil).toBe('ueber_richtwert');
    const ohneHeizung = tabelle([grenze('bruttokaltmiete', jePerson([50_000]))]);
    expect(pruefe(anfrage({ stichtag: '2028-01-01' }), ohneHeizung).urteil).toBe('im_rahmen');
  });

  it('die Umkehrung nennt den Betrag mit derselben Tabelle', () => {
    const { betraege } = hoechstbetraege(anfrage({ stichtag: '2028-01-02' }), t);
    expect(betraege[0]).toMatchObject({ betrag: '500.00', grund: null });
  });
});
