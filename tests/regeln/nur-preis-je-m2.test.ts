import { describe, expect, it } from 'vitest';
import type { Anfrage, Grenze, Wert, Zuschlag } from '@/lib/regeln';
import { anfrage, band, gebiet, grenze, HEIZUNG, jePerson, ORT, preisMal, tabelle, zuschlag } from './hilfe';
import { pruefe } from './mit-tabelle';

const JE_M2 = grenze('bruttokaltmiete_je_m2', jePerson([100_000, 100_000]));
const MAL_WOHNUNG: Wert = preisMal(100_000, { flaeche: 'wohnung' });
const FLAECHE = grenze('wohnflaeche', jePerson([5000]), { wirkung: 'hinweis' });
const grosse = (teile: Partial<Anfrage> = {}) => anfrage({ wohnflaeche: 5001, ...teile });
const offen = { urteil: 'nicht_pruefbar', gruende: ['nur_preis_je_m2'] };
const mit = (a: Anfrage, grenzen: readonly Grenze[], zuschlaege: readonly Zuschlag[] = []) =>
  pruefe(a, tabelle([...grenzen, HEIZUNG], { zuschlaege }));

describe('Begrenzt die Tabelle nur den Preis je m²', () => {
  it('entscheidet er bis zur angemessenen Fläche; darüber begrenzt nichts die Summe', () => {
    expect(mit(anfrage({ wohnflaeche: 5000 }), [JE_M2, FLAECHE]).urteil).toBe('im_rahmen');
    expect(mit(grosse(), [JE_M2, FLAECHE])).toMatchObject(offen);
    const [kriterium] = mit(grosse(), [JE_M2, FLAECHE]).kriterien;
    expect(kriterium).toMatchObject({ status: 'nicht_pruefbar', istwert: '8.9983', richtwert: '10.00' });
  });

  it('darüber bleibt darüber, wie klein die Wohnung auch ist', () => {
    for (const wohnflaeche of [2000, 6000])
      expect(mit(anfrage({ wohnflaeche, nettokaltmiete: 70_000 }), [JE_M2, FLAECHE]).urteil).toBe(
        'ueber_richtwert',
      );
  });

  it('ohne angemessene Fläche entscheidet er nie „im Rahmen“', () => {
    expect(mit(anfrage(), [JE_M2])).toMatchObject(offen);
    const zwei = anfrage({ personen: 2 });
    expect(mit(zwei, [JE_M2, FLAECHE])).toMatchObject(offen);
  });

  it('ohne Fläche der Wohnung fehlt sie', () => {
    expect(mit(anfrage({ wohnflaeche: null }), [JE_M2, FLAECHE]).gruende).toEqual(['wohnflaeche_fehlt']);
  });

  it('neben einem Betrag im Monat gilt er für jede Fläche', () => {
    const betrag = grenze('bruttokaltmiete', jePerson([60_000]));
    expect(mit(grosse(), [JE_M2, betrag, FLAECHE]).urteil).toBe('im_rahmen');
    const hinweis: Grenze = { ...betrag, wirkung: 'hinweis' };
    expect(mit(grosse(), [JE_M2, hinweis, FLAECHE])).toMatchObject(offen);
  });

  it('die Heizung wird daneben entschieden, und ein Hinweis zur Fläche bleibt ein Hinweis', () => {
    const { kriterien } = mit(grosse(), [JE_M2, FLAECHE]);
    expect(kriterien.map((k) => [k.bezug, k.status])).toEqual([
      ['bruttokaltmiete_je_m2', 'nicht_pruefbar'],
      ['wohnflaeche', 'ueber_richtwert'],
      ['heizkosten', 'im_rahmen'],
    ]);
  });

  it('eine Miete, die nur als Hinweis je m² da steht, bleibt entschieden', () => {
    const hinweis: Grenze = { ...JE_M2, wirkung: 'hinweis' };
    const { kriterien } = mit(grosse(), [{ ...JE_M2, bezug: 'nettokaltmiete_je_m2' }, hinweis, FLAECHE]);
    expect(kriterien.slice(0, 2).map((k) => k.status)).toEqual(['nicht_pruefbar', 'im_rahmen']);
  });

  const zweige: Record<string, Wert> = {
    selbst: MAL_WOHNUNG,
    'im Zweig': { art: 'je_auswahl', frage: 'aufzug', werte: { ja: MAL_WOHNUNG, nein: MAL_WOHNUNG } },
    'im Zweig daneben nicht': {
      art: 'je_auswahl',
      frage: 'aufzug',
      werte: { ja: MAL_WOHNUNG, nein: { art: 'fest', wert: 99_999 } },
    },
    'in der Klasse': {
      art: 'je_stufe',
      groesse: 'wohnflaeche',
      stufen: [
        { ...band({ bis: 4000 }), wert: { art: 'fest', wert: 40_000 } },
        { ...band({ ueber: 4000 }), wert: MAL_WOHNUNG },
      ],
    },
    'in einer Fassung': {
      art: 'nach_tag',
      fassungen: [
        { ab: '2026-01-01', wert: { art: 'fest', wert: 1 } },
        { ab: '2026-02-01', wert: MAL_WOHNUNG },
      ],
    },
  };

  it.each(Object.entries(zweige))('Preis × Fläche der Wohnung ist dasselbe: %s', (_wo, wert) => {
    const g = grenze('bruttokaltmiete', wert);
    const variante = { aufzug: 'ja' };
    expect(mit(anfrage({ wohnflaeche: 5000, variante }), [g, FLAECHE]).urteil).toBe('im_rahmen');
    expect(mit(grosse({ variante }), [g, FLAECHE])).toMatchObject(offen);
  });

  it('auch mit einem Zuschlag darauf', () => {
    const g = grenze('bruttokaltmiete', MAL_WOHNUNG);
    expect(mit(grosse({ merkmale: ['grund'] }), [g, FLAECHE], [zuschlag()])).toMatchObject(offen);
  });

  it('auch in der Summe eines Ausgleichs', () => {
    const teile = [grenze('nettokaltmiete', MAL_WOHNUNG), grenze('betriebskosten', jePerson([10_000]))];
    const summe: Grenze = { ...grenze('bruttokaltmiete', jePerson([])), gebiete: [], teile };
    expect(mit(grosse(), [summe, FLAECHE])).toMatchObject(offen);
  });

  it('Betriebskosten oder Heizung je m² daneben oder darin lassen eine feste Miete fest', () => {
    const netto = grenze('nettokaltmiete', jePerson([50_000]));
    const betrieb = grenze('betriebskosten', MAL_WOHNUNG);
    expect(mit(grosse(), [netto, betrieb, FLAECHE]).urteil).toBe('im_rahmen');
    const ring: Grenze = { ...grenze('bruttokaltmiete', jePerson([])), gebiete: [], teile: [netto, betrieb] };
    expect(mit(grosse(), [ring, FLAECHE]).urteil).toBe('im_rahmen');
    const warm: Grenze = {
      ...ring,
      bezug: 'bruttowarmmiete',
      teile: [netto, { ...betrieb, bezug: 'heizkosten' }],
    };
    expect(pruefe(grosse(), tabelle([warm, FLAECHE])).urteil).toBe('im_rahmen');
  });

  it('feste Betriebskosten neben einer Kaltmiete je m² begrenzen die Miete nicht', () => {
    const netto = grenze('nettokaltmiete_je_m2', jePerson([100_000]));
    expect(mit(grosse(), [netto, grenze('betriebskosten', jePerson([9000])), FLAECHE])).toMatchObject(offen);
  });

  it('auch in den Teilen einer Gemeinde', () => {
    const fest: Wert = { art: 'fest', wert: 90_000 };
    const gebiete = [
      gebiet(MAL_WOHNUNG, { gemeinden: [ORT], teil: 'Kern' }),
      gebiet(fest, { gemeinden: [ORT], teil: 'Rand' }),
    ];
    expect(mit(grosse(), [grenze('bruttokaltmiete', MAL_WOHNUNG, { gebiete }), FLAECHE])).toMatchObject(
      offen,
    );
  });

  it('Preis × angemessene Fläche begrenzt die Summe', () => {
    const g = grenze('bruttokaltmiete', preisMal(100_000));
    expect(mit(grosse(), [g, FLAECHE]).urteil).toBe('im_rahmen');
  });

  it('ein Zuschlag zur Fläche nimmt ihr nicht die Wirkung: es zählt die gedruckte', () => {
    const mehr = zuschlag({ bezug: 'wohnflaeche', plus: { art: 'm2', zahl: 1000 } });
    expect(mit(anfrage({ wohnflaeche: 5000 }), [JE_M2, FLAECHE], [mehr]).urteil).toBe('im_rahmen');
    expect(mit(grosse({ merkmale: ['grund'] }), [JE_M2, FLAECHE], [mehr])).toMatchObject(offen);
  });

  it('hängt die angemessene Fläche von der Wohnung ab, zählt die kleinste', () => {
    const jeNach: Wert = {
      art: 'je_auswahl',
      frage: 'barrierefrei',
      werte: { ja: { art: 'fest', wert: 6000 }, nein: { art: 'fest', wert: 5000 } },
    };
    const flaeche = grenze('wohnflaeche', jeNach, { wirkung: 'hinweis' });
    expect(mit(anfrage({ wohnflaeche: 5000 }), [JE_M2, flaeche]).urteil).toBe('im_rahmen');
    expect(mit(grosse(), [JE_M2, flaeche])).toMatchObject(offen);
    const barrierefrei = grosse({ variante: { barrierefrei: 'ja' } });
    const preis = grenze('bruttokaltmiete', preisMal(100_000));
    expect(mit(barrierefrei, [preis, flaeche]).urteil).toBe('im_rahmen');
  });
});
