import type { Anfrage, Bezug, Ergebnis, KriteriumErgebnis, Schritt, Tabelle, Wert } from '@/lib/regeln';
import { pruefe, vorbereite } from '@/lib/regeln';
import { auffangtabelle } from '@/lib/tabellen/auffang';
import { ladeDaten } from '@/lib/tabellen/lade';
import {
  anfrage,
  gebiet,
  grenze,
  heizung,
  jePerson,
  ORT,
  preisMal,
  tabelle,
  zuschlag,
} from '../regeln/hilfe';

/** Answers from small made tables: for what the rules can say and no real table makes them say today. */
function antwort(t: Tabelle, teile: Partial<Anfrage> = {}): Ergebnis {
  return pruefe(anfrage(teile), vorbereite(t));
}

const FLAECHE = grenze('wohnflaeche', jePerson([5000]), { wirkung: 'hinweis' });
const FEST: Wert = { art: 'fest', wert: 50_000 };
const netto = grenze('nettokaltmiete', jePerson([40_000]));
const betrieb = grenze('betriebskosten', jePerson([9_000]));

const miete = (wert: Wert, bezug: Bezug = 'bruttokaltmiete') => tabelle([grenze(bezug, wert), FLAECHE]);

const STUFEN = (groesse: 'gebaeudeflaeche' | 'wohnflaeche' | 'baujahr', bis: number): Wert => ({
  art: 'je_stufe',
  groesse,
  stufen: [
    { ab: null, ueber: null, bis, unter: null, wert: jePerson([50_000]) },
    { ab: null, ueber: bis, bis: bis * 2, unter: null, wert: jePerson([55_000]) },
    { ab: bis * 2 + 1, ueber: null, bis: null, unter: null, wert: jePerson([60_000]) },
  ],
});

const AUSWAHL = (frage: 'energietraeger' | 'warmwasser' | 'aufzug', antworten: readonly string[]): Wert => ({
  art: 'je_auswahl',
  frage,
  werte: Object.fromEntries(antworten.map((name, i) => [name, jePerson([50_000 + i])])),
});

const JE_M2 = [
  grenze('nettokaltmiete_je_m2', { art: 'fest', wert: 85_500 }),
  grenze('bruttokaltmiete_je_m2', { art: 'fest', wert: 102_000 }),
];

const RING = grenze('bruttokaltmiete', FEST, { gebiete: [], teile: [netto, betrieb] });
const GESAMT = grenze('bruttowarmmiete', FEST, {
  gebiete: [],
  teile: [
    grenze('bruttokaltmiete', jePerson([50_000])),
    grenze('heizkosten', AUSWAHL('energietraeger', ['erdgas', 'heizoel'])),
  ],
});

export const MUSTER: readonly Ergebnis[] = [
  antwort(miete(FEST)),
  antwort({ ...miete(FEST), nurOrientierung: 'Die Spalten sind vielleicht vertauscht.' }),
  antwort(
    { ...miete(FEST), vielleichtHoeher: 'Vielleicht gelten höhere Werte.' },
    { nettokaltmiete: 90_000 },
  ),
  antwort(miete(preisMal(107_800))),
  antwort(miete(preisMal(107_800, { zeitraum: 'jahr' }))),
  antwort(miete(preisMal(107_800, { flaeche: 'wohnung' }))),
  antwort(tabelle([grenze('bruttokaltmiete', preisMal([107_800]))])),
  antwort(tabelle(JE_M2)),
  antwort(tabelle(JE_M2), { wohnflaeche: 3000 }),
  antwort(tabelle([RING, FLAECHE])),
  antwort(tabelle([GESAMT])),
  antwort(tabelle([GESAMT]), { heizung: heizung({ energietraeger: 'erdgas', warmwasser: 'zentral' }) }),
  antwort(tabelle([GESAMT]), { heizung: heizung({ energietraeger: 'erdgas', warmwasser: 'dezentral' }) }),
  antwort(tabelle([grenze('heizenergie', { art: 'fest', wert: 1_190_000 }), netto])),
  antwort(tabelle([grenze('heizenergie', { art: 'fest', wert: 1_190_000 }), netto]), {
    heizung: heizung({ verbrauch: 1_250_050 }),
  }),
  ...['erdgas', 'holz'].map((energietraeger) =>
    antwort(tabelle([netto, grenze('heizkosten', AUSWAHL('energietraeger', ['erdgas', 'waermepumpe']))]), {
      heizung: heizung({ energietraeger }),
    }),
  ),
  ...(['zentral', 'dezentral', null] as const).map((warmwasser) =>
    antwort(tabelle([netto, grenze('heizkosten', AUSWAHL('warmwasser', ['zentral', 'dezentral']))]), {
      heizung: heizung({ warmwasser }),
    }),
  ),
  ...[20_000, 45_000, 99_000, null].map((gebaeudeflaeche) =>
    antwort(tabelle([netto, grenze('heizkosten', STUFEN('gebaeudeflaeche', 25_000))]), {
      heizung: heizung({ gebaeudeflaeche }),
    }),
  ),
  ...[4500, 6000, 12_000, null].map((wohnflaeche) =>
    antwort(miete(STUFEN('wohnflaeche', 5000)), { wohnflaeche }),
  ),
  ...[1900, 1975, null].map((baujahr) => antwort(miete(STUFEN('baujahr', 1949)), { baujahr })),
  antwort(miete(STUFEN('baujahr', 1949)), { baujahr: null, nettokaltmiete: 50_000 }),
  antwort(
    tabelle([
      grenze('bruttokaltmiete', FEST, { gebiete: [gebiet(FEST, { teil: 'Kern', gemeinden: [ORT] })] }),
    ]),
    { gebiet: 'Nirgendwo' },
  ),
  ...(['mietverhaeltnis', 'aufzug', 'saniert', 'sozialwohnung', 'barrierefrei'] as const).flatMap((frage) =>
    ['neu', 'bestand', 'ja', 'nein'].map((wort) =>
      antwort(
        miete({ art: 'je_auswahl', frage, werte: { [wort]: FEST, sonst: FEST } }),
        frage === 'aufzug' && wort === 'ja' ? {} : { variante: { [frage]: wort } },
      ),
    ),
  ),
  antwort(miete(AUSWAHL('aufzug', ['nein'])), { variante: { aufzug: 'ja' } }),
  ...(['fest', 'bis_zu'] as const).flatMap((ist) =>
    [['grund'], []].map((merkmale) =>
      antwort(
        tabelle([grenze('bruttokaltmiete', FEST), FLAECHE], {
          zuschlaege: [
            zuschlag({ name: 'Rollstuhl', ist }),
            zuschlag({ name: 'Mehr Platz', bezug: 'wohnflaeche', plus: { art: 'm2', zahl: 1500 } }),
          ],
        }),
        { merkmale, nettokaltmiete: 50_000, wohnflaeche: 7000 },
      ),
    ),
  ),
  antwort(
    tabelle([grenze('bruttokaltmiete', FEST)], {
      zuschlaege: [
        zuschlag({ name: 'Klimabonus', plus: { art: 'euro_je_m2', zahl: 4500, flaeche: 'wohnung' } }),
      ],
    }),
    { merkmale: ['grund'], nettokaltmiete: 50_000, wohnflaeche: null },
  ),
  antwort(
    tabelle([grenze('bruttokaltmiete', FEST, { mindestBetriebskosten: 15_000 })], {
      zuschlaege: [],
    }),
  ),
  antwort(tabelle([grenze('bruttokaltmiete', FEST)]), { stichtag: '2028-06-01' }),
  antwort(tabelle([FLAECHE])),
  antwort(tabelle([grenze('bruttokaltmiete', { art: 'unbekannt', grund: '?' })])),
  antwort(tabelle([grenze('bruttokaltmiete', FEST, { gebiete: [] })]), { ort: ORT }),
  antwort(tabelle([netto]), { stichtag: null }),
  antwort(tabelle([netto]), { ort: '99009999' }),
];

/** The law's ceiling where there is no table, for small, large and unknown households. */
export const AUFFANG: readonly Ergebnis[] = [1, 2, 5, 9, 20, null].map((personen) => {
  const [ags, stichtag] = ['03241001', '2026-12-01'];
  const t = auffangtabelle(ladeDaten().bund, ags, stichtag);
  if (!t) throw new Error('keine Auffangtabelle');
  return antwort(t, { ort: ags, stichtag, personen });
});

export interface Musterschritt {
  readonly schritt: Schritt;
  readonly bezug: Bezug;
  readonly herkunft: KriteriumErgebnis['herkunft'];
}

/** The steps of results with the value they lead to; those of an orientation too. */
export function schritteAus(ergebnisse: readonly Ergebnis[]): readonly Musterschritt[] {
  return ergebnisse.flatMap(({ kriterien, orientierung }) =>
    [...kriterien, ...orientierung.map((o) => ({ ...o, herkunft: 'rechtsprechung' as const }))].flatMap(
      ({ rechenweg, bezug, herkunft }) => rechenweg.map((schritt) => ({ schritt, bezug, herkunft })),
    ),
  );
}
