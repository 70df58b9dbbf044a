import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fragenFuer, wasFehltBisPassend, type Zuschlag } from '@/lib/regeln';
import { anfrage, grenze, jePerson, kriterium, ORT, tabelle, zuschlag } from '../hilfe';
import { pruefe } from '../mit-tabelle';

const GRENZEN = [
  grenze('bruttokaltmiete', jePerson([50_000])),
  grenze('heizkosten', jePerson([10_000])),
  grenze('wohnflaeche', jePerson([5000]), { wirkung: 'hinweis' }),
];
const mit = (...zuschlaege: Zuschlag[]) => tabelle(GRENZEN, { zuschlaege });
const ueber = anfrage({ nettokaltmiete: 50_000, betriebskosten: 1000 });

describe('„Bis zu“', () => {
  const haertefall = zuschlag({ name: 'Härtefall', ist: 'bis_zu', rechtsgrundlage: 'Richtlinie, Nr. 3' });

  it('ändert das Urteil nie, weder genannt noch ungenannt', () => {
    const t = mit(haertefall);
    const ohne = tabelle(GRENZEN);
    const cent = fc.integer({ min: 1, max: 80_000 });
    fc.assert(
      fc.property(cent, cent, fc.boolean(), (nettokaltmiete, betriebskosten, genannt) => {
        const a = anfrage({ nettokaltmiete, betriebskosten, merkmale: genannt ? ['grund'] : [] });
        const [nach, vor] = [pruefe(a, t), pruefe(a, ohne)];
        expect(nach.urteil).toBe(vor.urteil);
        expect(nach.kriterien).toEqual(vor.kriterien);
      }),
    );
  });

  it('wird mit Namen und Betrag dazu gesagt, wenn der Richtwert überschritten ist', () => {
    for (const merkmale of [[], ['grund']]) {
      const { hinweise } = pruefe({ ...ueber, merkmale }, mit(haertefall));
      expect(hinweise[0]).toEqual({
        code: 'zuschlag_bis_zu',
        rechtsgrundlage: 'Richtlinie, Nr. 3',
        werte: { name: 'Härtefall', bezug: 'bruttokaltmiete', betrag: '50.00' },
      });
    }
    const imRahmen = pruefe(anfrage(), mit(haertefall));
    expect(imRahmen.hinweise.map((h) => h.code)).not.toContain('zuschlag_bis_zu');
    expect(wasFehltBisPassend(pruefe(ueber, mit(haertefall)))).toMatchObject([{ zuViel: '10.00' }]);
  });

  it('wird aus einer veralteten Tabelle nicht gesagt: Sie sagt auch nicht, dass etwas überschritten ist', () => {
    const { gruende, hinweise } = pruefe({ ...ueber, stichtag: '2028-01-02' }, mit(haertefall));
    expect(gruende).toEqual(['tabelle_veraltet']);
    expect(hinweise.map((h) => h.code)).not.toContain('zuschlag_bis_zu');
  });

  it('wird nur bei dem gesagt, was überschritten ist', () => {
    const heizung = zuschlag({ bezug: 'heizkosten', ist: 'bis_zu' });
    expect(pruefe(ueber, mit(heizung)).hinweise[0]?.code).toBe('zusicherung_vor_vertrag');
    const zuWarm = pruefe(anfrage({ heizkosten: 10_001 }), mit(heizung));
    expect(zuWarm.hinweise[0]).toMatchObject({
      code: 'zuschlag_bis_zu',
      werte: { bezug: 'heizkosten', betrag: '10.00' },
    });
    const flaeche = zuschlag({ bezug: 'wohnflaeche', plus: { art: 'm2', zahl: 1500 } });
    const gross = pruefe(anfrage({ wohnflaeche: 5001 }), mit(flaeche));
    expect(gross.hinweise.map((h) => h.code)).not.toContain('zuschlag_moeglich');
  });
});

it('ein Zuschlag, der hier nicht gelten kann, wird auch über dem Richtwert nicht gesagt', () => {
  const wenn = { merkmal: null, frage: null, energiekennwert: null, gemeinden: null };
  const woanders = zuschlag({ wenn: { ...wenn, merkmal: 'grund', gemeinden: ['99001002'] } });
  const sparsam = zuschlag({
    wenn: { ...wenn, energiekennwert: { ab: null, ueber: null, bis: null, unter: 6000 } },
  });
  for (const z of [woanders, sparsam]) {
    const { urteil, hinweise } = pruefe({ ...ueber, energiekennwert: 9000 }, mit(z));
    expect(urteil).toBe('ueber_richtwert');
    expect(hinweise.map((h) => h.code)).not.toContain('zuschlag_moeglich');
  }
});

describe('Ein fester Zuschlag, nach dem niemand gefragt hat', () => {
  const fest = zuschlag({
    name: 'Alleinerziehend',
    wenn: {
      merkmal: 'alleinerziehend',
      frage: 'Erziehen Sie allein?',
      energiekennwert: null,
      gemeinden: null,
    },
  });

  it('ändert nichts und wird gesagt', () => {
    const ergebnis = pruefe(ueber, mit(fest));
    expect(ergebnis.urteil).toBe('ueber_richtwert');
    expect(kriterium(ergebnis, 'bruttokaltmiete').richtwert).toBe('500.00');
    expect(ergebnis.hinweise[0]).toMatchObject({
      code: 'zuschlag_moeglich',
      werte: { name: 'Alleinerziehend', betrag: '50.00' },
    });
  });

  it('gilt er, wird er gerechnet und nicht noch einmal gesagt', () => {
    const ergebnis = pruefe({ ...ueber, merkmale: ['alleinerziehend'] }, mit(fest));
    expect(ergebnis.urteil).toBe('im_rahmen');
    const zuTeuer = pruefe({ ...ueber, nettokaltmiete: 60_000, merkmale: ['alleinerziehend'] }, mit(fest));
    expect(zuTeuer.hinweise.map((h) => h.code)).not.toContain('zuschlag_moeglich');
  });

  it('die Seite fragt danach einmal, mit der Frage der Tabelle oder dem Namen', () => {
    const ohneFrage = zuschlag({ name: 'Härtefall' });
    expect(fragenFuer(mit(fest, fest, ohneFrage), ORT).merkmale).toEqual([
      { merkmal: 'alleinerziehend', frage: 'Erziehen Sie allein?' },
      { merkmal: 'grund', frage: 'Härtefall' },
    ]);
    const woanders = { ...fest, wenn: { ...fest.wenn, gemeinden: ['99001002'] } };
    expect(fragenFuer(mit(woanders), ORT).merkmale).toEqual([]);
  });
});
