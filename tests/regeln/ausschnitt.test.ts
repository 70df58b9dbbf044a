import { describe, expect, it } from 'vitest';
import { ausschnitt, type Grenze } from '@/lib/regeln';
import { ANDERER_ORT, anfrage, gebiet, grenze, jePerson, ORT, tabelle, zuschlag } from './hilfe';
import { pruefe } from './mit-tabelle';

const MIETE = jePerson([50_000]);
const zwei = grenze('nettokaltmiete', MIETE, {
  gebiete: [
    gebiet(MIETE, { name: 'Mitte', gemeinden: [ORT, ANDERER_ORT] }),
    gebiet(MIETE, { name: 'Rand', gemeinden: [ANDERER_ORT] }),
  ],
});
const ganz = grenze('betriebskosten', jePerson([9000]));
const summe: Grenze = { ...grenze('bruttokaltmiete', MIETE), gebiete: [], teile: [zwei, ganz] };
const ganze = tabelle([zwei, ganz, summe], {
  zuschlaege: [zuschlag()],
  orientierung: [{ code: 'heizspiegel_zu_hoch', grenze: { ...zwei, bezug: 'heizkosten' } }],
});

describe('Der Ausschnitt für eine Gemeinde', () => {
  // Made in each test, not here: only then a test run that changes the code knows who looks at it.
  const teil = () => ausschnitt(ganze, ORT);
  const mitte = [gebiet(MIETE, { name: 'Mitte', gemeinden: [ORT] })];

  it('behält ihre Gebiete, nennt in ihnen nur sie, und lässt ganze Gebiete ganz', () => {
    expect(teil().gemeinden).toEqual({ [ORT]: 'Prüfstadt' });
    expect(teil().grenzen).toEqual([
      { ...zwei, gebiete: mitte },
      ganz,
      { ...summe, teile: [{ ...zwei, gebiete: mitte }, ganz] },
    ]);
    expect(teil().orientierung).toEqual([
      { code: 'heizspiegel_zu_hoch', grenze: { ...zwei, bezug: 'heizkosten', gebiete: mitte } },
    ]);
  });

  it('behält alles andere der Tabelle', () => {
    const { grenzen: _g, orientierung: _o, gemeinden: _n, ...rest } = ganze;
    expect(teil()).toMatchObject(rest);
  });

  it('antwortet für sie wie die ganze Tabelle, für andere gar nicht', () => {
    expect(pruefe(anfrage(), teil())).toEqual(pruefe(anfrage(), ganze));
    expect(pruefe(anfrage({ ort: ANDERER_ORT }), teil()).gruende).toEqual(['ort_unbekannt']);
  });

  it('einer fremden Gemeinde ist leer', () => {
    const leer = ausschnitt(ganze, '11000000');
    expect(leer.gemeinden).toEqual({});
    expect(leer.grenzen.map((g) => g.gebiete.length)).toEqual([0, 1, 0]);
  });
});
