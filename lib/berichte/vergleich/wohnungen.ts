import {
  ANTWORTEN,
  type Anfrage,
  ausschnitt,
  fragenFuer,
  type Tabelle,
  UNBEKANNT,
  type Urteil,
  urteile,
  vorbereite,
} from '@/lib/regeln';
import { probetag } from './probetag';

/**
 * A set of invented flats, the same for every authority, to see what a change of values means: six household sizes,
 * rents from 6 to 17.50 Euro per m² in steps of 50 cents, with 2 Euro for Betriebskosten, heating at 1.20 Euro per m².
 */
export interface Wohnung {
  readonly personen: number;
  /** Hundredths of a m². */
  readonly wohnflaeche: number;
  /** Rent with Betriebskosten, and heating: cents a month. */
  readonly bruttokaltmiete: number;
  readonly heizkosten: number;
}

const FLAECHEN = [45, 60, 75, 85, 95, 105];
/** Cents per m². */
const PREISE = Array.from({ length: 24 }, (_, i) => 600 + i * 50);

export const WOHNUNGEN: readonly Wohnung[] = FLAECHEN.flatMap((m2, i) =>
  PREISE.map((cent) => ({
    personen: i + 1,
    wohnflaeche: m2 * 100,
    bruttokaltmiete: m2 * cent,
    heizkosten: m2 * 120,
  })),
);

/** A flat whose verdict is another one with the new table. */
export interface Umschlag {
  readonly gebiet: string;
  readonly wohnung: Wohnung;
  readonly alt: Urteil;
  readonly neu: Urteil;
}

export interface Wohnungswirkung {
  /** How many flats were asked about, over all areas. */
  readonly gefragt: number;
  readonly umschlaege: readonly Umschlag[];
}

/** Asks about every flat in every area of the new table, once with each version. */
export function wohnungswirkung(alt: Tabelle, neu: Tabelle): Wohnungswirkung {
  const umschlaege: Umschlag[] = [];
  let gefragt = 0;
  for (const ort of verschiedeneOrte(alt, neu)) {
    const [vorher, nachher] = [frager(alt, ort), frager(neu, ort)];
    for (const wohnung of WOHNUNGEN) {
      gefragt += 1;
      const [a, n] = [vorher(wohnung), nachher(wohnung)];
      if (a !== n) umschlaege.push({ gebiet: ort.name, wohnung, alt: a, neu: n });
    }
  }
  return { gefragt, umschlaege };
}

interface Stelle {
  readonly ags: string;
  readonly gebiet: string | null;
  readonly name: string;
}

/** One Gemeinde for each combination of areas: all others of it would answer the same. */
function verschiedeneOrte(alt: Tabelle, neu: Tabelle): Stelle[] {
  const gesehen = new Set<string>();
  return Object.entries(neu.gemeinden).flatMap(([ags, name]): Stelle[] => {
    if (!Object.hasOwn(alt.gemeinden, ags)) return [];
    const lage = [alt, neu].flatMap((t) => [...gebieteVon(t, ags), ...zuschlaegeVon(t, ags)]).join('|');
    if (gesehen.has(lage)) return [];
    gesehen.add(lage);
    const teile = [...new Set([...fragenFuer(alt, ags).gebiete, ...fragenFuer(neu, ags).gebiete])];
    if (teile.length === 0) return [{ ags, gebiet: null, name }];
    return teile.map((teil) => ({ ags, gebiet: teil, name: `${name} (${teil})` }));
  });
}

function gebieteVon(tabelle: Tabelle, ags: string): string[] {
  return tabelle.grenzen
    .flatMap((g) => (g.teile.length > 0 ? g.teile : [g]))
    .map(({ gebiete }) =>
      gebiete.flatMap((g, i) => (g.gemeinden?.includes(ags) !== false ? [i] : [])).join(','),
    );
}

function zuschlaegeVon({ zuschlaege }: Tabelle, ags: string): string[] {
  return zuschlaege.map(({ wenn }) => String(wenn.gemeinden?.includes(ags) ?? ''));
}

/** Answers what the table asks about the flat in one fixed way, so that only the table makes a difference. */
function frager(tabelle: Tabelle, { ags, gebiet }: Stelle): (wohnung: Wohnung) => Urteil {
  const { energietraeger } = fragenFuer(tabelle, ags);
  const gewaehlt = energietraeger.includes('erdgas') ? 'erdgas' : (energietraeger[0] ?? 'erdgas');
  const stichtag = probetag(tabelle);
  const werk = vorbereite(ausschnitt(tabelle, ags), [1, 2, 3, 4, 5, 6]);
  return (wohnung) => {
    const betriebskosten = wohnung.wohnflaeche * 2;
    const anfrage: Anfrage = {
      ...UNBEKANNT,
      ort: ags,
      gebiet,
      stichtag,
      personen: wohnung.personen,
      alleLeistungsberechtigt: true,
      nettokaltmiete: wohnung.bruttokaltmiete - betriebskosten,
      betriebskosten,
      heizkosten: wohnung.heizkosten,
      wohnflaeche: wohnung.wohnflaeche,
      heizung: {
        energietraeger: gewaehlt,
        gebaeudeflaeche: 50_000,
        warmwasser: 'zentral',
        verbrauch: wohnung.wohnflaeche * 140,
      },
      variante: ANTWORT,
      energiekennwert: 14_000,
      baujahr: 1980,
    };
    return urteile(anfrage, werk);
  };
}

/** The last answer of each question: the plain one; only a new flat is asked about. */
const ANTWORT = Object.fromEntries(
  Object.entries(ANTWORTEN).map(([frage, antworten]) => [
    frage,
    frage === 'mietverhaeltnis' ? 'neu' : (antworten.at(-1) ?? ''),
  ]),
);
