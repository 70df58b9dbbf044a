import { describe, expect, it } from 'vitest';
import type { Band, Stufe, Wert } from '@/lib/regeln';
import {
  anfrage,
  heizung as angaben,
  band,
  einKriterium,
  grenze,
  jePerson,
  kriterium,
  tabelle,
} from './hilfe';
import { pruefe } from './mit-tabelle';

const stufe = (bis: number | null, wert: number, rest: Partial<Band> = {}): Stufe => ({
  ...band({ bis, ...rest }),
  wert: jePerson([wert]),
});
/** Highest value in the middle, so that neither the first nor the last class can pass for it. */
const klassen: Wert = {
  art: 'je_stufe',
  groesse: 'gebaeudeflaeche',
  stufen: [
    stufe(25_000, 9000, { ab: 10_000 }),
    stufe(50_000, 9500, { ueber: 25_000 }),
    stufe(null, 8000, { ueber: 50_000 }),
  ],
};
const nachQuelle: Wert = {
  art: 'je_auswahl',
  frage: 'energietraeger',
  werte: { erdgas: klassen, holz: jePerson([7000]) },
};
const heizung = (energietraeger: string | null, gebaeudeflaeche: number | null) =>
  anfrage({ heizung: angaben({ energietraeger, gebaeudeflaeche }) });
const mit = (wert: Wert, a = heizung('erdgas', null)) => einKriterium(grenze('heizkosten', wert), a);

describe('Heizkosten nach Gebäudefläche', () => {
  it.each([
    [10_000, '90.00'],
    [25_000, '90.00'],
    [25_001, '95.00'],
    [50_000, '95.00'],
    [50_001, '80.00'],
    [10_000_000, '80.00'],
  ])('%i Hundertstel m² gehören in die Klasse mit %s Euro', (flaeche, richtwert) => {
    const k = mit(klassen, heizung(null, flaeche));
    expect(k.richtwert).toBe(richtwert);
    expect(k.rechenweg[1]?.schritt).toBe('stufe');
  });

  it.each([
    [8000, 'im_rahmen', '80.00', 'mindestens'],
    [8001, 'nicht_pruefbar', null, null],
    [9500, 'nicht_pruefbar', null, null],
    [9501, 'ueber_richtwert', '95.00', 'hoechstens'],
  ])(
    'bei unbekannter Fläche sind %i Cent %s: nur was alle Klassen sagen, entscheidet',
    (heizkosten, status, richtwert, richtwertArt) => {
      for (const angegeben of [angaben(), null]) {
        const k = mit(klassen, anfrage({ heizkosten, heizung: angegeben }));
        expect(k).toMatchObject({ status, richtwert, richtwertArt, richtwertSpanne: ['80.00', '95.00'] });
        expect(k.gruende).toEqual(status === 'nicht_pruefbar' ? ['gebaeudeflaeche_fehlt'] : []);
      }
    },
  );

  it('der Rechenweg nennt dann die Spanne und keine Klasse', () => {
    const k = mit(klassen, anfrage({ heizkosten: 9501, heizung: angaben() }));
    expect(k.rechenweg.map((s) => s.schritt)).toEqual(['angabe', 'spanne', 'vergleich']);
    expect(k.rechenweg[1]).toEqual({
      schritt: 'spanne',
      werte: { fehlt: 'gebaeudeflaeche_fehlt', von: '80.00', bis: '95.00' },
      rechtsgrundlage: '§ 22 Abs. 1 Satz 1 SGB II',
      quelle: 'Prüfkreis: Prüftabelle',
    });
  });

  it('nennt nur die Kanten, die eine Klasse hat', () => {
    const gleich: Wert = {
      art: 'je_stufe',
      groesse: 'gebaeudeflaeche',
      stufen: [stufe(25_000, 9500, { ab: 10_000 }), stufe(null, 9500, { ueber: 25_000 })],
    };
    expect(mit(gleich, heizung(null, 20_000)).rechenweg[1]?.werte).toEqual({
      groesse: 'gebaeudeflaeche',
      wert: '200.00',
      klasseAb: '100.00',
      klasseBis: '250.00',
    });
    expect(mit(gleich, heizung(null, 30_000)).rechenweg[1]?.werte).toEqual({
      groesse: 'gebaeudeflaeche',
      wert: '300.00',
      klasseUeber: '250.00',
    });
    const unter: Wert = {
      art: 'je_stufe',
      groesse: 'gebaeudeflaeche',
      stufen: [stufe(null, 9500, { unter: 25_000 }), stufe(null, 9600, { ab: 25_000 })],
    };
    expect(mit(unter, heizung(null, 24_999)).rechenweg[1]?.werte).toEqual({
      groesse: 'gebaeudeflaeche',
      wert: '249.99',
      klasseUnter: '250.00',
    });
    expect(mit(unter, heizung(null, 25_000)).richtwert).toBe('96.00');
  });

  it('kennt unter der kleinsten Klasse keinen Wert', () => {
    const k = mit(klassen, heizung(null, 9999));
    expect(k).toMatchObject({
      status: 'nicht_pruefbar',
      gruende: ['gebaeudeflaeche_nicht_in_tabelle'],
      richtwert: null,
    });
  });

  it('die Untergrenze selbst gehört zur Klasse davor, auch wenn es die nicht gibt', () => {
    const nurOben: Wert = {
      art: 'je_stufe',
      groesse: 'gebaeudeflaeche',
      stufen: [stufe(null, 8000, { ueber: 25_000 })],
    };
    expect(mit(nurOben, heizung(null, 25_000)).gruende).toEqual(['gebaeudeflaeche_nicht_in_tabelle']);
    expect(mit(nurOben, heizung(null, 25_001)).richtwert).toBe('80.00');
  });

  it('sagt bei unbekannter Fläche nichts, wenn einer Klasse der Wert fehlt', () => {
    const mitLuecke: Wert = {
      art: 'je_stufe',
      groesse: 'gebaeudeflaeche',
      stufen: [stufe(25_000, 9000), { ...stufe(null, 0), wert: { art: 'unbekannt', grund: 'nicht lesbar' } }],
    };
    expect(mit(mitLuecke)).toMatchObject({
      status: 'nicht_pruefbar',
      gruende: ['gebaeudeflaeche_fehlt'],
      richtwertSpanne: null,
    });
    expect(mit(mitLuecke, heizung(null, 30_000)).gruende).toEqual(['richtwert_nicht_bekannt']);
    expect(mit(mitLuecke, heizung(null, 20_000)).richtwert).toBe('90.00');
  });
});

describe('Heizkosten nach Energieträger', () => {
  it('ist ohne Energieträger nicht prüfbar und nennt die Spanne der möglichen Werte', () => {
    const k = mit(nachQuelle, heizung(null, null));
    expect(k).toMatchObject({
      status: 'nicht_pruefbar',
      gruende: ['energietraeger_fehlt'],
      richtwert: null,
      richtwertSpanne: ['70.00', '95.00'],
    });
  });

  it('nennt die ganze Spanne auch dann, wenn die Klassen außen stehen', () => {
    const innen = (gas: number, holz: number): Wert => ({
      art: 'je_auswahl',
      frage: 'energietraeger',
      werte: { erdgas: jePerson([gas]), holz: jePerson([holz]) },
    });
    const aussen: Wert = {
      art: 'je_stufe',
      groesse: 'gebaeudeflaeche',
      stufen: [
        { ...band({ bis: 25_000 }), wert: innen(9000, 7000) },
        { ...band({ ueber: 25_000 }), wert: innen(9900, 6000) },
      ],
    };
    expect(mit(aussen, heizung(null, null)).richtwertSpanne).toEqual(['60.00', '99.00']);
    expect(mit(aussen, heizung(null, 30_000)).richtwertSpanne).toEqual(['60.00', '99.00']);
    expect(mit(aussen, heizung('holz', null)).richtwertSpanne).toEqual(['60.00', '70.00']);
  });

  it('nennt keine Spanne, wenn einer der Werte unbekannt ist', () => {
    const wert: Wert = {
      art: 'je_auswahl',
      frage: 'energietraeger',
      werte: { erdgas: jePerson([1]), holz: jePerson([]) },
    };
    expect(mit(wert, heizung(null, null)).richtwertSpanne).toBeNull();
  });

  it.each(['strom', 'constructor', '__proto__', 'toString'])(
    'kennt „%s“ nicht, wenn die Tabelle es nicht nennt',
    (e) => {
      expect(mit(nachQuelle, heizung(e, null))).toMatchObject({
        status: 'nicht_pruefbar',
        gruende: ['energietraeger_nicht_in_tabelle'],
      });
    },
  );

  it('geht von der Quelle über die Klasse zur Zelle, Schritt für Schritt', () => {
    const k = mit(nachQuelle, heizung('erdgas', 30_000));
    const schritte = k.rechenweg.map((s) => s.schritt);
    expect(schritte).toEqual(['angabe', 'auswahl', 'stufe', 'tabellenwert', 'vergleich']);
  });
});

describe('Heizung neben der Miete', () => {
  const t = tabelle([
    grenze('bruttokaltmiete', jePerson([50_000])),
    grenze('heizkosten', jePerson([10_000]), { wirkung: 'nichtpruefungsgrenze' }),
  ]);

  it('nur die Heizung darüber ist ein eigenes Urteil', () => {
    expect(pruefe(anfrage({ heizkosten: 10_001 }), t).urteil).toBe('nur_heizung_ueber');
    expect(pruefe(anfrage({ heizkosten: 10_000 }), t).urteil).toBe('im_rahmen');
  });

  it('ist die Miete auch darüber, entscheidet die Miete', () => {
    expect(pruefe(anfrage({ heizkosten: 10_001, nettokaltmiete: 50_001 }), t).urteil).toBe('ueber_richtwert');
  });

  it('unbekannte Heizkosten lassen die Heizung offen, nicht die Miete', () => {
    const ergebnis = pruefe(anfrage({ heizkosten: null }), t);
    expect(ergebnis).toMatchObject({ urteil: 'miete_im_rahmen', gruende: ['heizkosten_fehlen'] });
    expect(kriterium(ergebnis, 'bruttokaltmiete').status).toBe('im_rahmen');
  });
});
