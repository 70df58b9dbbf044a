import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pruefe, urteile, vorbereite } from '@/lib/regeln';
import { anfrage, EINFACH } from './hilfe';

const GRUND = 'Die Werte gleichen einer älteren Wohngeld-Tabelle. Vielleicht gelten höhere.';
const sicher = vorbereite(EINFACH);
const alt = vorbereite({ ...EINFACH, vielleichtHoeher: GRUND });

describe('Werte, die vielleicht höher sind', () => {
  it('darunter dasselbe Urteil, darüber keines, und der Grund steht dabei', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 120_000 }), (nettokaltmiete) => {
        const frage = anfrage({ nettokaltmiete });
        const [ohne, mit] = [pruefe(frage, sicher), pruefe(frage, alt)];
        expect(urteile(frage, alt)).toBe(mit.urteil);
        if (ohne.urteil !== 'ueber_richtwert') {
          expect(mit.urteil).toBe(ohne.urteil);
          return;
        }
        expect(mit.urteil).toBe('nicht_pruefbar');
        expect(mit.gruende).toEqual(['vielleicht_hoeher']);
        expect(mit.eigenanteil).toBeNull();
        expect(mit.kriterien[0]).toMatchObject({ richtwert: '500.00', status: 'nicht_pruefbar' });
        expect(mit.hinweise).toContainEqual(expect.objectContaining({ werte: { text: GRUND } }));
      }),
    );
  });

  it('die Heizung bleibt, wie sie ist: Es geht um die Miete', () => {
    expect(pruefe(anfrage({ heizkosten: 50_000 }), alt).urteil).toBe('nur_heizung_ueber');
  });
});
