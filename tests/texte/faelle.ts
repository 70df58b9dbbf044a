import type { Ergebnis, Regelwerk, Tabelle } from '@/lib/regeln';
import { fragenFuer, leseAnfrage, pruefe, vorbereite } from '@/lib/regeln';
import { ladeDaten } from '@/lib/tabellen/lade';
import { tabellenteil, vertreter } from '@/tests/vertreter';

/** A verdict with the question it answers. */
export interface Fall {
  readonly ort: string;
  readonly personen: number;
  readonly ergebnis: Ergebnis;
  /** What was asked, for a message that helps. */
  readonly frage: string;
}

const KOSTEN: readonly Record<string, unknown>[] = [
  { betriebskosten: '100.00', heizkosten: '60.00' },
  { betriebskosten: '100.00', heizkosten: '110.00' },
  { betriebskosten: '100.00', heizkosten: '900.00' },
  { betriebsUndHeizkosten: '90.00' },
  { betriebsUndHeizkosten: '2000.00' },
  {},
];
const MIETEN = ['200.00', '534.00', '2500.00', null];
const PERSONEN = [1, 2, 5, 6, 9, 20, null];
const HEIZUNG: readonly (Record<string, unknown> | null)[] = [
  null,
  { energietraeger: 'erdgas', warmwasser: 'zentral' },
  { energietraeger: 'holz', gebaeudeflaeche: '300.00' },
  { energietraeger: 'fernwaerme', gebaeudeflaeche: '40.00' },
  { energietraeger: 'waermepumpe', gebaeudeflaeche: '2000.00', warmwasser: 'dezentral' },
];

function* seltene(werk: Regelwerk, ags: string, ort: string): Generator<Fall> {
  const kosten = {
    personen: 1,
    alleLeistungsberechtigt: true,
    betriebskosten: '100.00',
    heizkosten: '60.00',
  };
  for (const nettokaltmiete of ['200.00', '534.00'])
    for (const selten of SELTEN) yield fall(werk, ags, ort, { ...kosten, nettokaltmiete, ...selten(ags) });
}

const ohneTeile = { nettokaltmiete: null, betriebskosten: null, heizkosten: null };
const leistung = (art: string, abwaehlbar: boolean | null) => ({ art, kosten: '45.00', abwaehlbar });
const umzug = (bisherigerOrt: string, bisherigeKosten: string | null, erforderlich: boolean | null) => ({
  umzug: { bisherigerOrt, bisherigeKosten, erforderlich },
});

/** What only few households and offers have. */
const SELTEN: readonly ((ags: string) => Record<string, unknown>)[] = [
  () => ({ alleLeistungsberechtigt: null, personenInWohnung: 3 }),
  () => ({ alleLeistungsberechtigt: null, kostenAufteilung: 'kopf' }),
  () => ({
    personenInWohnung: 3,
    kostenAufteilung: 'kopf',
    heizkosten: '1000.00',
    jahresbetraege: ['heizkosten'],
  }),
  () => ({ kinder: { unterwegs: 1, zeitweise: 1 } }),
  () => ({ rechtskreis: 'sgb12', variante: { mietverhaeltnis: 'bestand' } }),
  () => ({ rechtskreis: 'keiner', wohnform: 'genossenschaft' }),
  () => ({ wohnform: 'eigentum', betriebskostenDirekt: '42.00', heizkostenDirekt: '40.00' }),
  () => ({ ...ohneTeile, bruttowarmmiete: '700.00' }),
  () => ({ ...ohneTeile, gesamtmiete: '700.00' }),
  () => ({ nebenleistungen: ['stellplatz', 'moeblierung', 'kabel'].map((art) => leistung(art, null)) }),
  () => ({ nebenleistungen: [leistung('stellplatz', false), leistung('kabel', true)] }),
  () => ({
    staffel: [
      { ab: '2010-01-01', nettokaltmiete: '310.00' },
      { ab: '2099-01-01', nettokaltmiete: '320.00' },
    ],
  }),
  (ags) => umzug(ags, '250.00', false),
  (ags) => umzug(ags, '250.00', null),
  (ags) => umzug(ags, null, false),
];

/** The answers about place, flat and person that make a difference in a table. */
function zusaetze(tabelle: Tabelle, ags: string): Record<string, unknown>[] {
  const { gebiete, varianten, merkmale } = fragenFuer(tabelle, ags);
  const wahl = (antwort: string) =>
    Object.fromEntries(varianten.map((frage) => [frage, frage === 'mietverhaeltnis' ? 'neu' : antwort]));
  return [
    {},
    ...gebiete.map((gebiet) => ({ gebiet })),
    ...(varianten.length > 0 ? ['ja', 'nein'].map((antwort) => ({ variante: wahl(antwort) })) : []),
    ...(merkmale.length > 0 ? [{ merkmale: merkmale.map(({ merkmal }) => merkmal) }] : []),
  ];
}

function fall(werk: Regelwerk | null, ags: string, ort: string, teile: Record<string, unknown>): Fall {
  const stichtag = werk?.gueltigAb ?? '2010-01-01';
  const gelesen = leseAnfrage({ ort: ags, stichtag, wohnflaeche: '48.00', ...teile });
  if (!gelesen.ok) throw new Error(JSON.stringify(gelesen.fehler));
  const frage = `${ags} ${stichtag} ${JSON.stringify(teile)}`;
  return { ort, personen: Number(teile.personen ?? 1), ergebnis: pruefe(gelesen.anfrage, werk), frage };
}

/** One Gemeinde of each area of a table. */
function orte(tabelle: Tabelle): readonly (readonly [string, string])[] {
  const erste = tabelle.grenzen.flatMap(({ gebiete }) =>
    gebiete.map(({ gemeinden }) => gemeinden?.[0] ?? Object.keys(tabelle.gemeinden)[0] ?? ''),
  );
  return [...new Set(erste)].slice(0, 4).map((ags) => [ags, tabelle.gemeinden[ags] ?? ''] as const);
}

function* alle(): Generator<Fall> {
  const alleTabellen = ladeDaten().traeger.flatMap(({ tabellen }) => tabellen);
  for (const tabelle of vertreter(alleTabellen, tabellenteil)) {
    const werk = vorbereite(tabelle);
    for (const [ags, ort] of orte(tabelle)) {
      yield* jeFrage(tabelle, werk, ags, ort);
      yield fall(null, ags, ort, { personen: 1, alleLeistungsberechtigt: true });
      yield fall(werk, ags, ort, { personen: 1, alleLeistungsberechtigt: true, wohnflaeche: null });
      yield* seltene(werk, ags, ort);
    }
  }
}

function* jeFrage(tabelle: Tabelle, werk: Regelwerk, ags: string, ort: string): Generator<Fall> {
  const heizungen = fragenFuer(tabelle, ags).warmwasser ? HEIZUNG : HEIZUNG.slice(0, 2);
  for (const zusatz of zusaetze(tabelle, ags)) {
    for (const alleLeistungsberechtigt of [false, null])
      yield fall(werk, ags, ort, { personen: 1, alleLeistungsberechtigt, ...zusatz });
    for (const personen of PERSONEN)
      for (const nettokaltmiete of MIETEN)
        for (const kosten of KOSTEN)
          for (const heizung of heizungen) {
            const offen = { personen, nettokaltmiete, heizung, alleLeistungsberechtigt: true };
            yield fall(werk, ags, ort, { ...offen, ...kosten, ...zusatz });
          }
  }
}

/** Questions of every kind on every real table, with what the rules answer. */
export const FAELLE: readonly Fall[] = [...alle()];
