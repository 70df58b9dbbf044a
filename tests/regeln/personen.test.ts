import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alsDezimal, type Schritt } from '@/lib/regeln';
import { anfrage, einKriterium, grenze, HEIZUNG, jePerson, tabelle } from './hilfe';
import { pruefe } from './mit-tabelle';

const g = (...teile: Parameters<typeof jePerson>) => grenze('bruttokaltmiete', jePerson(...teile));
const fuer = (personen: number, ...teile: Parameters<typeof jePerson>) =>
  einKriterium(g(...teile), anfrage({ personen }));

describe('Richtwert nach Personenzahl', () => {
  it('nimmt für jede gedruckte Größe genau ihre Zelle, auch wenn Werte fallen', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 200_000 }), { minLength: 1, maxLength: 20 }),
        (zellen) => {
          zellen.forEach((zelle, i) => {
            expect(fuer(i + 1, zellen).richtwert).toBe(alsDezimal(zelle));
          });
        },
      ),
    );
  });

  it('zählt jede weitere Person zur größten gedruckten Größe dazu', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 200_000 }),
        fc.integer({ min: 0, max: 20_000 }),
        fc.integer({ min: 2, max: 20 }),
        (letzte, weitere, personen) => {
          const k = fuer(personen, [letzte], { weitere });
          expect(k.richtwert).toBe(alsDezimal(letzte + (personen - 1) * weitere));
          const schritt = k.rechenweg.find((s) => s.schritt === 'weitere_personen');
          expect(schritt?.werte).toEqual({
            ausgangswert: alsDezimal(letzte),
            anzahl: String(personen - 1),
            jeWeiterePerson: alsDezimal(weitere),
            richtwert: k.richtwert,
          });
        },
      ),
    );
  });

  it('geht auf der letzten gedruckten Größe ohne Zuschlag aus', () => {
    const k = fuer(2, [100, 200], { weitere: 50 });
    expect(k.richtwert).toBe('2.00');
    expect(k.rechenweg.map((s) => s.schritt)).not.toContain('weitere_personen');
  });

  it('rechnet von einem berechneten Ausgangswert mit dessen Weg weiter', () => {
    const werte = { ausgangswert: '4.00', faktor: '1.25', ergebnis: '5', richtwert: '5.00' };
    const weg: Schritt[] = [{ schritt: 'faktor', werte, rechtsgrundlage: '§', quelle: 'Quelle' }];
    const k = fuer(3, [{ wert: 500, weg }], { weitere: 100 });
    expect(k.richtwert).toBe('7.00');
    expect(k.rechenweg.map((s) => s.schritt)).toEqual(['angabe', 'faktor', 'weitere_personen', 'vergleich']);
  });

  it.each([
    ['mehr Personen als die Tabelle kennt', 3, [100, 200], {}, 'personenzahl_nicht_in_tabelle'],
    ['eine leere Zelle zwischen gedruckten', 2, [100, null, 300], {}, 'richtwert_nicht_bekannt'],
    [
      'eine leere letzte Zelle vor „weitere“',
      3,
      [100, null],
      { weitere: 50 },
      'personenzahl_nicht_in_tabelle',
    ],
    ['gar keine Zelle', 1, [], { weitere: 50 }, 'personenzahl_nicht_in_tabelle'],
    [
      'die erste Größe der Einzelfallprüfung',
      6,
      [100, 200],
      { weitere: 50, einzelfallAb: 6 },
      'einzelfall_ab_personenzahl',
    ],
    ['eine Größe darüber', 20, [100, 200], { einzelfallAb: 6 }, 'einzelfall_ab_personenzahl'],
  ] as const)('sagt bei %s, dass es nicht prüfbar ist', (_fall, personen, zellen, rest, grund) => {
    const ergebnis = pruefe(anfrage({ personen }), tabelle([g(zellen, rest), HEIZUNG]));
    expect(ergebnis.urteil).toBe('nicht_pruefbar');
    expect(ergebnis.gruende).toEqual([grund]);
    expect(ergebnis.kriterien[0]?.richtwert).toBeNull();
  });

  it('gilt eine Person unter der Einzelfallgrenze noch als tabelliert', () => {
    expect(fuer(5, [100, 200], { weitere: 50, einzelfallAb: 6 }).richtwert).toBe('3.50');
  });

  it('nimmt eine gedruckte Null als Null, nicht als fehlend', () => {
    expect(fuer(1, [0])).toMatchObject({ status: 'ueber_richtwert', richtwert: '0.00' });
  });
});
