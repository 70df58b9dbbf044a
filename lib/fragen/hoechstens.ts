import {
  alsDezimal,
  ausDezimal,
  frischeAm,
  type Grund,
  type Hoechstbetrag,
  hoechstbetraege,
  kriteriumVon,
  leseAnfrage,
  type Tabelle,
  type Tag,
  tabelleAm,
  vorbereite,
} from '@/lib/regeln';

/** Who looks for a flat, and what is already known of it. */
export interface Suche {
  readonly ags: string;
  readonly tag: Tag;
  readonly personen: number;
  readonly gebiet: string | null;
  /** Decimal text in m²; null if any size will do. */
  readonly wohnflaeche: string | null;
  /** Looked for, or lived in already: some tables tell them apart. A new flat where nothing is said. */
  readonly mietverhaeltnis?: 'neu' | 'bestand';
  /** Other answers about the flat that some tables tell apart. */
  readonly variante?: Readonly<Record<string, string>>;
  /** What is known of the heating, for values by energy source. */
  readonly heizung?: unknown;
}

/** What a flat may cost, before there is one. */
export interface Suchantwort {
  /** Why nothing can be said; null otherwise. */
  readonly grund: Grund | null;
  readonly betraege: readonly Hoechstbetrag[];
  /** The decisive rent as a price per m² for some sizes. */
  readonly jeM2: readonly { readonly flaeche: string; readonly preis: string }[];
}

/** Smaller than the adequate size, m²: adverts often show only sizes and prices. */
const KLEINER = [15, 10, 5, 0];
const MIETEN: readonly Hoechstbetrag['bezug'][] = ['nettokaltmiete', 'bruttokaltmiete', 'bruttowarmmiete'];

/**
 * The highest rent and heating costs that are within the limits on a day. A table that nobody has confirmed for too
 * long says nothing here either. Throws if `suche` holds what the form cannot have let through.
 */
export function sucheAntwort(suche: Suche, versionen: readonly Tabelle[]): Suchantwort {
  const tabelle = tabelleAm(versionen, suche.tag);
  const { grund, betraege } = frage(suche, tabelle);
  if (grund !== null || tabelle === null) return { grund, betraege: [], jeM2: [] };
  const frisch = betraege.map((betrag) => ohneVeraltetes(betrag, tabelle, suche.tag));
  const miete = frisch.find(
    ({ bezug, wirkung, betrag }) => MIETEN.includes(bezug) && wirkung !== 'hinweis' && betrag,
  );
  const flaechen = suche.wohnflaeche === null ? beispiele(frisch) : [suche.wohnflaeche];
  const jeM2 = flaechen.flatMap((flaeche) => {
    const preis = frage({ ...suche, wohnflaeche: flaeche }, tabelle).betraege.find(
      ({ bezug, wirkung }) => bezug === miete?.bezug && wirkung === miete.wirkung,
    )?.jeM2;
    return preis == null ? [] : [{ flaeche, preis }];
  });
  return { grund: null, betraege: frisch, jeM2 };
}

function frage({ ags, tag, mietverhaeltnis = 'neu', ...suche }: Suche, tabelle: Tabelle | null) {
  const variante = { ...suche.variante, mietverhaeltnis };
  const eingabe = { ...suche, ort: ags, stichtag: tag, alleLeistungsberechtigt: true, variante };
  const gelesen = leseAnfrage(eingabe);
  if (!gelesen.ok) throw new RangeError(`not a question: ${JSON.stringify(gelesen.fehler)}`);
  return hoechstbetraege(gelesen.anfrage, tabelle && vorbereite(tabelle, [suche.personen]));
}

function ohneVeraltetes(betrag: Hoechstbetrag, tabelle: Tabelle, tag: Tag): Hoechstbetrag {
  const art = kriteriumVon(betrag.bezug) === 'heizung' ? 'heizung' : 'miete';
  if (frischeAm(tabelle, tag, art) !== 'veraltet') return betrag;
  return { ...betrag, betrag: null, jeM2: null, spanne: null, grund: 'tabelle_veraltet', rechenweg: [] };
}

/** A few sizes up to the adequate one; none where that is not known. */
function beispiele(betraege: readonly Hoechstbetrag[]): readonly string[] {
  const groesste = betraege.find(({ bezug }) => bezug === 'wohnflaeche')?.betrag;
  const hundertstel = groesste == null ? null : ausDezimal(groesste);
  if (hundertstel === null) return [];
  return KLEINER.map((m2) => hundertstel - m2 * 100)
    .filter((flaeche) => flaeche >= 2000)
    .map(alsDezimal);
}
