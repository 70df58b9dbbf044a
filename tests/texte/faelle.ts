import type { Ergebnis, Regelwerk, Tabelle } from '@/lib/regeln';
import { fragenFuer, leseAnfrage, pruefe, vorbereite } from '@/lib/regeln';
import { ladeDaten } from '@/lib/tabellen/lade';

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
  for (const { tabellen } of ladeDaten().traeger) {
    for (const tabelle of tabellen) {
      const werk = vorbereite(tabelle);
      for (const [ags, ort] of orte(tabelle)) {
        yield* jeFrage(tabelle, werk, ags, ort);
        yield fall(null, ags, ort, { personen: 1, alleLeistungsberechtigt: true });
        yield fall(werk, ags, ort, { personen: 1, alleLeistungsberechtigt: true, wohnflaeche: null });
      }
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
