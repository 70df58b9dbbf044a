import { describe, expect, it } from 'vitest';
import { type Bezug, type Grenze, vorbereite, type Wert, type Zuschlag } from '@/lib/regeln';
import { finde } from '@/lib/regeln/wert/finde';
import type { Knoten } from '@/lib/regeln/wert/knoten';
import { anfrage, grenze, jePerson, kriterium, ORT, preisMal, tabelle, zuschlag } from '../hilfe';
import { pruefe } from '../mit-tabelle';

const FEST: Wert = { art: 'fest', wert: 50_000 };
const ZWEIG: Wert = { art: 'je_auswahl', frage: 'aufzug', werte: { ja: FEST, nein: jePerson([40_000]) } };
const UNBEKANNT: Wert = { art: 'unbekannt', grund: '?' };
const FLAECHE = grenze('wohnflaeche', jePerson([5000]), { wirkung: 'hinweis' });
const FLAECHE_JE_ZWEIG = grenze('wohnflaeche', {
  art: 'je_auswahl',
  frage: 'barrierefrei',
  werte: { ja: { art: 'fest', wert: 6000 }, nein: { art: 'fest', wert: 5000 } },
});
const summe = (...werte: [Wert, Wert]): Grenze => ({
  ...grenze('bruttokaltmiete', FEST),
  gebiete: [],
  teile: werte.map((wert, i) => grenze(i === 0 ? 'nettokaltmiete' : 'betriebskosten', wert)),
});

function knoten(g: Grenze, zuschlaege: readonly Zuschlag[] = [], flaeche = FLAECHE): Knoten {
  const plan = vorbereite(tabelle([g, flaeche], { zuschlaege }), [1]).orte.get(ORT)?.ganz.haushalte[1];
  const posten = plan?.posten.find((p) => p.bezug === g.bezug);
  if (posten?.art !== 'grenze') throw new Error('keine Grenze');
  return posten.knoten;
}
const miete = (wert: Wert) => grenze('bruttokaltmiete', wert);

describe('Was von Ort und Personen allein abhängt, ist schon ausgerechnet', () => {
  it.each<[string, Grenze, Knoten['art']]>([
    ['gedruckte Zellen', miete(jePerson([1])), 'wert'],
    ['ein fester Betrag', miete(FEST), 'wert'],
    ['ein unbekannter Wert', miete(UNBEKANNT), 'offen'],
    ['Zellen mit anderer Regel danach', miete(jePerson([], { danach: { ab: 1, wert: FEST } })), 'wert'],
    ['Preis × angemessene Fläche', miete(preisMal(1)), 'wert'],
    ['Preis × Fläche der Wohnung', miete(preisMal(1, { flaeche: 'wohnung' })), 'produkt'],
    ['ein Zweig', miete(ZWEIG), 'auswahl'],
    [
      'eine Fassung nach Tag',
      miete({ art: 'nach_tag', fassungen: [{ ab: '2026-01-01', wert: FEST }] }),
      'tag',
    ],
    ['eine Summe fester Teile', summe(FEST, jePerson([1])), 'wert'],
    ['eine Summe mit einem Zweig', summe(FEST, ZWEIG), 'summe'],
    ['eine Summe mit unbekanntem Teil', summe(FEST, UNBEKANNT), 'summe'],
  ])('%s', (_fall, g, art) => {
    expect(knoten(g).art).toBe(art);
  });

  it('Preis × angemessene Fläche folgt der Wohnung, wenn die Fläche es tut', () => {
    expect(knoten(miete(preisMal(1)), [], FLAECHE_JE_ZWEIG).art).toBe('produkt');
  });

  const EURO: Zuschlag = zuschlag({ plus: { art: 'euro', zahl: 100 } });
  const jeM2 = (flaeche: 'wohnung' | 'angemessen'): Zuschlag =>
    zuschlag({ plus: { art: 'euro_je_m2', zahl: 100, flaeche } });

  it.each<[string, Grenze, Zuschlag, Grenze, boolean]>([
    ['auf einem festen Wert', miete(FEST), EURO, FLAECHE, true],
    ['auf einer festen Summe', summe(FEST, FEST), EURO, FLAECHE, true],
    ['auf Preis × angemessener Fläche', miete(preisMal(1)), EURO, FLAECHE, true],
    ['je m² angemessener Fläche', miete(FEST), jeM2('angemessen'), FLAECHE, true],
    ['je m² der Wohnung', miete(FEST), jeM2('wohnung'), FLAECHE, false],
    [
      'je m² angemessener Fläche, die an der Wohnung hängt',
      miete(FEST),
      jeM2('angemessen'),
      FLAECHE_JE_ZWEIG,
      false,
    ],
    ['auf Preis × Fläche der Wohnung', miete(preisMal(1, { flaeche: 'wohnung' })), EURO, FLAECHE, false],
    ['auf einer Summe mit Zweig', summe(FEST, ZWEIG), EURO, FLAECHE, false],
  ])('ein Zuschlag %s', (_fall, g, z, flaeche, fertig) => {
    const k = knoten(g, [z], flaeche);
    expect(k.art).toBe('zuschlag');
    const nichtsGesagt = anfrage();
    const [einmal, nochmal] = [finde(k, nichtsGesagt), finde(k, { ...nichtsGesagt })];
    expect(einmal).toEqual(nochmal);
    expect(einmal === nochmal).toBe(fertig);
    const gesagt = anfrage({ merkmale: ['grund'] });
    expect(finde(k, gesagt)).not.toBe(einmal);
    expect(finde(k, anfrage({ energiekennwert: 1 }))).not.toBe(einmal);
  });

  it('ein Zuschlag für etwas anderes lässt den Wert, wie er ist', () => {
    expect(knoten(miete(FEST), [zuschlag({ bezug: 'heizkosten' })]).art).toBe('wert');
  });
});

describe('Eine angemessene Fläche, die an der Wohnung hängt', () => {
  const richtwert = (wert: Wert, barrierefrei: string | null, zuschlaege: readonly Zuschlag[] = []) => {
    const a = anfrage({ variante: barrierefrei === null ? {} : { barrierefrei }, merkmale: ['grund'] });
    const t = tabelle([miete(wert), FLAECHE_JE_ZWEIG], { zuschlaege });
    const { richtwert: gefunden, gruende } = kriterium(pruefe(a, t), 'bruttokaltmiete');
    return gefunden ?? gruende[0];
  };

  it('rechnet mit der Antwort, und ohne sie gar nicht', () => {
    expect(richtwert(preisMal(100_000), 'ja')).toBe('600.00');
    expect(richtwert(preisMal(100_000), 'nein')).toBe('500.00');
    expect(richtwert(preisMal(100_000), null)).toBe('angemessene_flaeche_fehlt');
  });

  it('auch im Zuschlag je m²', () => {
    const z = zuschlag({ plus: { art: 'euro_je_m2', zahl: 10_000, flaeche: 'angemessen' } });
    expect(richtwert({ art: 'fest', wert: 10_000 }, 'ja', [z])).toBe('160.00');
    expect(richtwert({ art: 'fest', wert: 10_000 }, null, [z])).toBe('100.00');
  });
});

it('jeder Schritt trägt die Quelle seiner Grenze, der Preis seine eigene', () => {
  const quellen = (bezug: Bezug, wert: Wert) =>
    kriterium(
      pruefe(
        anfrage(),
        tabelle([grenze(bezug, wert, { quelle: 'Grenze', rechtsgrundlage: '§ G' }), FLAECHE]),
      ),
      bezug,
    )
      .rechenweg.slice(1, -1)
      .map((s) => [s.quelle, s.rechtsgrundlage]);
  expect(quellen('bruttokaltmiete', preisMal(100_000, { quelle: 'Preisliste' }))).toEqual([
    ['Preisliste', '§ G'],
  ]);
  expect(quellen('bruttokaltmiete', preisMal(100_000))).toEqual([['Grenze', '§ G']]);
  expect(quellen('bruttokaltmiete', FEST)).toEqual([['Grenze', '§ G']]);
});
