import fc from 'fast-check';
import { Auskunft } from '@/lib/orte/auskunft';
import { type Anfrage, type Gebiet, type Regelwerk, type Tabelle, UNBEKANNT, vorbereite } from '@/lib/regeln';
import { ladeDaten } from '@/lib/tabellen/lade';
import { angebot } from '../regeln/angebot';
import { tabellenteil, vertreter } from '../vertreter';

export const DATEN = ladeDaten();
export const AUSKUNFT = new Auskunft(DATEN);
/** All tables, for what is said of each. */
export const ALLE_TABELLEN = DATEN.traeger.flatMap((t) => t.tabellen);
/** Tables of every shape. */
export const TABELLEN = vertreter(ALLE_TABELLEN, tabellenteil);

/** A Gemeinde of a table, or one part of it where the table splits it. */
export interface Ort {
  readonly tabelle: Tabelle;
  readonly werk: Regelwerk;
  readonly ort: string;
  readonly gebiet: string | null;
}

/** Every Gemeinde and part of these tables: the whole of what can be asked. */
export const ALLE_ORTE: readonly Ort[] = TABELLEN.flatMap((tabelle) => {
  const werk = vorbereite(tabelle);
  return Object.keys(tabelle.gemeinden).flatMap((ort): Ort[] => {
    const teile = [...new Set(gebieteVon(tabelle, ort).flatMap(({ teil }) => (teil === null ? [] : [teil])))];
    return teile.length === 0
      ? [{ tabelle, werk, ort, gebiet: null }]
      : teile.map((gebiet) => ({ tabelle, werk, ort, gebiet }));
  });
});

/** Of each table one place for every set of areas and local surcharges: its neighbours there share every limit. */
export const ORTE: readonly Ort[] = [...new Map(ALLE_ORTE.map((ort) => [lage(ort), ort])).values()];

function gebieteVon({ grenzen }: Tabelle, ort: string): readonly Gebiet[] {
  const alle = grenzen.flatMap((g) => [g, ...g.teile]).flatMap((g) => g.gebiete);
  return alle.filter((g) => g.gemeinden === null || g.gemeinden.includes(ort));
}

function lage({ tabelle, ort, gebiet }: Ort): string {
  const gebiete = new Set(gebieteVon(tabelle, ort));
  const nummern = tabelle.grenzen
    .flatMap((g) => [g, ...g.teile])
    .flatMap((g) => g.gebiete)
    .map((g) => Number(gebiete.has(g)));
  const zuschlaege = tabelle.zuschlaege.map(({ wenn }) => Number(wenn.gemeinden?.includes(ort) ?? true));
  return [tabelle.id, gebiet, ...nummern, '/', ...zuschlaege].join(' ');
}

/** The cheapest complete offer on the table's first day, with these parts changed. */
export function vollstaendig(
  { tabelle, ort, gebiet }: Omit<Ort, 'werk'>,
  teile: Partial<Anfrage> = {},
): Anfrage {
  return {
    ...UNBEKANNT,
    ort,
    gebiet,
    stichtag: tabelle.gueltigAb,
    personen: 1,
    alleLeistungsberechtigt: true,
    nettokaltmiete: 1,
    betriebskosten: 1,
    heizkosten: 1,
    wohnflaeche: 100,
    variante: { mietverhaeltnis: 'neu', aufzug: 'nein' },
    ...teile,
  };
}

/** Every area is asked in every run; the rest is random. */
export function fuerAlleOrte(pruefung: (a: Anfrage, ort: Ort) => void, laeufe = 100): void {
  fc.assert(
    fc.property(angebot, (teile) => {
      for (const ort of ORTE) pruefung(vollstaendig(ort, teile), ort);
    }),
    { numRuns: laeufe },
  );
}
