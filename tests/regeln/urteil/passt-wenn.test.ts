import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Anfrage,
  type Bezug,
  type Grenze,
  pruefe,
  type Tabelle,
  vorbereite,
  type Wert,
} from '@/lib/regeln';
import { anfrage, band, einKriterium, grenze, heizung, jePerson, kriterium, tabelle } from '../hilfe';
import { zufallsfall } from '../zufall';

const NUR_SUMME = { betriebskosten: null, heizkosten: null, betriebsUndHeizkosten: 15_000 };
const passt = (bezug: Bezug, richtwert: number, teile: Partial<Anfrage>, rest: Partial<Grenze> = {}) =>
  einKriterium(grenze(bezug, jePerson([richtwert]), rest), anfrage(teile)).passtWenn;

describe('Was noch passt', () => {
  it.each<[Bezug, number, Partial<Anfrage>, string, string]>([
    ['bruttokaltmiete', 45_000, { betriebskosten: null }, 'betriebskosten_bis', '50.00'],
    ['bruttokaltmiete', 40_000, { betriebskosten: null }, 'betriebskosten_bis', '0.00'],
    ['betriebskosten', 4000, { betriebskosten: null }, 'betriebskosten_bis', '40.00'],
    ['heizkosten', 4000, { heizkosten: null }, 'heizkosten_bis', '40.00'],
    ['bruttowarmmiete', 50_000, { heizkosten: null }, 'heizkosten_bis', '50.00'],
    ['bruttowarmmiete', 50_000, { betriebskosten: null }, 'betriebskosten_bis', '20.00'],
    ['bruttokaltmiete', 45_000, NUR_SUMME, 'davon_heizung_ab', '100.00'],
    ['bruttokaltmiete', 40_000, NUR_SUMME, 'davon_heizung_ab', '150.00'],
    ['betriebskosten', 4000, NUR_SUMME, 'davon_heizung_ab', '110.00'],
    ['heizkosten', 4000, NUR_SUMME, 'davon_heizung_bis', '40.00'],
  ])('%s %i mit %o: %s %s', (bezug, richtwert, teile, art, betrag) => {
    expect(passt(bezug, richtwert, teile)).toEqual({ art, betrag });
  });

  it.each<[string, Bezug, number, Partial<Anfrage>, Partial<Grenze>]>([
    ['ohne Nettokaltmiete', 'bruttokaltmiete', 45_000, { nettokaltmiete: null }, {}],
    ['ohne Nettokaltmiete, Warmmiete', 'bruttowarmmiete', 90_000, { nettokaltmiete: null }, {}],
    ['ohne beides', 'bruttowarmmiete', 90_000, { betriebskosten: null, heizkosten: null }, {}],
    [
      'bei Mindest-Betriebskosten',
      'bruttokaltmiete',
      45_000,
      { betriebskosten: null },
      { mindestBetriebskosten: 1 },
    ],
    ['ohne Fläche', 'wohnflaeche', 4000, { wohnflaeche: null }, {}],
    ['ohne Verbrauch', 'heizenergie', 4000, {}, {}],
    ['nur die Kaltmiete fehlt', 'nettokaltmiete', 4000, { nettokaltmiete: null }, {}],
    ['wo es entschieden ist', 'bruttokaltmiete', 45_000, {}, {}],
    ['wo es darüber ist', 'bruttokaltmiete', 39_999, { betriebskosten: null }, {}],
  ])('%s lässt sich nichts sagen', (_fall, bezug, richtwert, teile, rest) => {
    expect(passt(bezug, richtwert, teile, rest)).toBeNull();
  });

  const nachAufzug = (ja: number, nein: number): Wert => ({
    art: 'je_auswahl',
    frage: 'aufzug',
    werte: { ja: { art: 'fest', wert: ja }, nein: { art: 'fest', wert: nein } },
  });
  const offen = (bezug: Bezug, wert: Wert, teile: Partial<Anfrage> = {}) =>
    einKriterium(grenze(bezug, wert), anfrage(teile)).passtWenn;

  it('fehlt die Antwort zum Richtwert, passt sicher, was unter jedem liegt', () => {
    expect(offen('bruttokaltmiete', nachAufzug(50_000, 42_000))).toEqual({
      art: 'sicher_bis',
      betrag: '420.00',
    });
    expect(offen('bruttokaltmiete', nachAufzug(0, 90_000))).toEqual({ art: 'sicher_bis', betrag: '0.00' });
    const luecke: Wert = {
      art: 'je_auswahl',
      frage: 'aufzug',
      werte: { ja: { art: 'unbekannt', grund: '?' } },
    };
    expect(offen('bruttokaltmiete', luecke)).toBeNull();
    const nichts: Wert = { art: 'unbekannt', grund: '?' };
    expect(offen('betriebskosten', nichts, NUR_SUMME)).toBeNull();
  });

  it('fehlen die Antwort und ein Betrag, hilft der Betrag zum niedrigsten Richtwert', () => {
    expect(offen('bruttokaltmiete', nachAufzug(50_000, 42_000), { betriebskosten: null })).toEqual({
      art: 'betriebskosten_bis',
      betrag: '20.00',
    });
  });

  it('liegt der niedrigste Richtwert unter der Kaltmiete, hilft kein Betrag', () => {
    const wert = nachAufzug(50_000, 39_999);
    expect(offen('bruttokaltmiete', wert, { betriebskosten: null })).toBeNull();
    expect(offen('bruttokaltmiete', wert, NUR_SUMME)).toBeNull();
    expect(offen('bruttokaltmiete', nachAufzug(50_000, 40_000), NUR_SUMME)).toEqual({
      art: 'davon_heizung_ab',
      betrag: '150.00',
    });
  });

  it('für Flächen, Verbrauch und Preise je m² gibt es keinen Betrag', () => {
    const verbrauch = { heizung: heizung({ verbrauch: 4500 }) };
    for (const bezug of ['wohnflaeche', 'heizenergie', 'nettokaltmiete_je_m2'] as const) {
      const wert = bezug === 'nettokaltmiete_je_m2' ? nachAufzug(90_000, 80_000) : nachAufzug(5000, 4000);
      const flaeche = grenze('wohnflaeche', jePerson([5000]), { wirkung: 'hinweis' });
      const t = tabelle(bezug === 'wohnflaeche' ? [grenze(bezug, wert)] : [grenze(bezug, wert), flaeche]);
      const k = kriterium(pruefe(anfrage({ ...verbrauch, nettokaltmiete: 38_000 }), vorbereite(t)), bezug);
      expect([bezug, k.status, k.passtWenn]).toEqual([bezug, 'nicht_pruefbar', null]);
    }
  });
});

describe('Was auch mit dem fehlenden Betrag nicht im Rahmen wäre, passt nie', () => {
  const heizgrenze = (rest: Partial<Grenze> = {}) => grenze('heizkosten', jePerson([9000]), rest);
  const ohne = (a: Partial<Anfrage>, ...grenzen: Grenze[]) =>
    pruefe(anfrage({ heizkosten: null, ...a }), vorbereite(tabelle(grenzen))).kriterien.map(
      (k) => k.passtWenn,
    );

  it('aus einer veralteten Tabelle', () => {
    expect(ohne({}, heizgrenze())).toContainEqual({ art: 'heizkosten_bis', betrag: '90.00' });
    expect(ohne({ stichtag: '2027-07-02' }, heizgrenze()).filter(Boolean)).toEqual([]);
  });

  it('mit Warmwasser aus der Wohnung, das der Richtwert nicht kennt', () => {
    const dezentral = { heizung: heizung({ warmwasser: 'dezentral' }) };
    expect(ohne(dezentral, heizgrenze()).filter(Boolean)).toEqual([]);
    expect(ohne({}, heizgrenze({ warmwasserEnthalten: true })).filter(Boolean)).toEqual([]);
  });

  it('mit einem Preis je m² über der angemessenen Fläche', () => {
    const preis = grenze('bruttokaltmiete', { ...PREIS, flaeche: 'wohnung' });
    const gross = pruefe(anfrage({ betriebskosten: null, wohnflaeche: 5000 }), vorbereite(tabelle([preis])));
    expect(gross.kriterien[0]).toMatchObject({
      status: 'nicht_pruefbar',
      richtwert: '500.00',
      passtWenn: null,
    });
  });

  it('ob die Grenze für die Wohnung gilt, stört nicht: dann passt es erst recht', () => {
    const nurBei = band({ ab: 4000 });
    expect(ohne({ wohnflaeche: null }, heizgrenze({ nurBei }))).toContainEqual({
      art: 'heizkosten_bis',
      betrag: '90.00',
    });
  });
});

const PREIS = {
  art: 'preis_mal_flaeche',
  preise: 100_000,
  preisWeitere: null,
  flaeche: 'angemessen',
  zeitraum: 'monat',
  runden: 'nicht',
  quelle: null,
} as const;

it('bis zu diesem Betrag ist es im Rahmen, einen Cent darüber nicht, bei jeder Tabelle', () => {
  const mit = (frage: Anfrage, art: string, cent: number): Anfrage | null => {
    const summe = frage.betriebsUndHeizkosten ?? 0;
    if (art === 'betriebskosten_bis') return { ...frage, betriebskosten: cent };
    if (art === 'heizkosten_bis') return { ...frage, heizkosten: cent };
    if (!art.startsWith('davon_heizung')) return null;
    return { ...frage, betriebsUndHeizkosten: null, heizkosten: cent, betriebskosten: summe - cent };
  };
  fc.assert(
    fc.property(zufallsfall, ([t, frage]: readonly [Tabelle, Anfrage]) => {
      const werk = vorbereite(t, [1, 2, 3]);
      pruefe(frage, werk).kriterien.forEach(({ passtWenn }, i) => {
        if (passtWenn === null) return;
        const cent = Math.round(Number(passtWenn.betrag) * 100);
        const gerade = mit(frage, passtWenn.art, cent);
        if (gerade === null) return;
        expect(pruefe(gerade, werk).kriterien[i]?.status).toBe('im_rahmen');
        const schlechter = mit(
          frage,
          passtWenn.art,
          passtWenn.art === 'davon_heizung_ab' ? cent - 1 : cent + 1,
        );
        if (schlechter !== null) expect(pruefe(schlechter, werk).kriterien[i]?.status).not.toBe('im_rahmen');
      });
    }),
    { numRuns: 1500 },
  );
});
