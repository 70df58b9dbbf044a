import type { Anfrage } from './anfrage';
import type {
  Hinweis,
  Kriterium,
  KriteriumErgebnis,
  Orientierung,
  TabelleImErgebnis,
  Urteil,
} from './ergebnis';
import { type Art, type Frische, type Fristen, fristart, fristenAb } from './frische';
import { kriteriumVon } from './kriterium-von';
import { ohneRichtwert } from './ohne-richtwert';
import type { Fund } from './richtwert';
import type { Bezug, Grenze, Orientierungsgrenze, Tabelle, Wert } from './tabelle';

/** What follows from a table alone, made once: the rules are asked often, the tables change rarely. */
export interface Vorbereitet {
  readonly tabelle: Tabelle;
  /** Limits to compare, and criteria without a figure, in the order of the law. */
  readonly posten: readonly (Posten | KriteriumErgebnis)[];
  readonly kopf: Readonly<Record<Frische, TabelleImErgebnis>>;
  readonly fristen: Fristen;
  /** By which deadlines the table as a whole ages: those of its rent. */
  readonly art: Art;
  /** Orientation only where the authority publishes no figure. */
  readonly orientierung: readonly Orientierungsgrenze[];
  /** By span of days and case: the statements of each verdict for a new flat. */
  readonly hinweise: Partial<Record<Urteil, readonly Hinweis[]>>[];
  readonly haushalte: Map<string, Haushalt[]>;
}

export interface Posten {
  readonly grenze: Grenze;
  readonly kriterium: Kriterium;
  readonly massgeblich: boolean;
  /** By which deadlines it ages; `heizung` also means that heating and hot water are in it. */
  readonly art: Art;
  /** Position among the limits, for what is remembered of a household. */
  readonly nummer: number;
  /** The limit follows from place and persons alone. */
  readonly nurHaushalt: boolean;
}

/** What follows from table, place and number of persons, made on the first question. */
export interface Haushalt {
  readonly funde: (Fund | undefined)[];
  orientierung: readonly Orientierung[] | null;
}

const fertige = new WeakMap<Tabelle, Vorbereitet>();

/** The prepared form of a table. */
export function vorbereitet(tabelle: Tabelle): Vorbereitet {
  const bekannt = fertige.get(tabelle);
  if (bekannt !== undefined) return bekannt;
  const neu: Vorbereitet = {
    tabelle,
    posten: postenVon(tabelle),
    kopf: {
      aktuell: kopf(tabelle, 'aktuell'),
      aelter: kopf(tabelle, 'aelter'),
      veraltet: kopf(tabelle, 'veraltet'),
    },
    fristen: fristenAb(tabelle),
    art: artVon(tabelle),
    orientierung: tabelle.orientierung.filter(
      ({ grenze }) => !hatGrenze(tabelle, kriteriumVon(grenze.bezug)),
    ),
    hinweise: [],
    haushalte: new Map(),
  };
  fertige.set(tabelle, neu);
  return neu;
}

/** What is remembered of the household in a question whose place and persons are known. */
export function haushaltIn(bereit: Vorbereitet, ort: string, { gebiet, personen }: Anfrage): Haushalt {
  const stelle = gebiet === null ? ort : `${ort} ${gebiet}`;
  let jePersonen = bereit.haushalte.get(stelle);
  if (jePersonen === undefined) {
    jePersonen = [];
    bereit.haushalte.set(stelle, jePersonen);
  }
  const nummer = personen ?? 0;
  let haushalt = jePersonen[nummer];
  if (haushalt === undefined) {
    haushalt = { funde: [], orientierung: null };
    jePersonen[nummer] = haushalt;
  }
  return haushalt;
}

const REIHENFOLGE = ['miete', 'wohnflaeche', 'heizung'] as const;
const HAUPTBEZUG = { miete: 'bruttokaltmiete', wohnflaeche: 'wohnflaeche', heizung: 'heizkosten' } as const;

function postenVon(tabelle: Tabelle): (Posten | KriteriumErgebnis)[] {
  return REIHENFOLGE.flatMap((kriterium): (Posten | KriteriumErgebnis)[] => {
    const eigene = tabelle.grenzen.flatMap((grenze, nummer): Posten[] => {
      if (kriteriumVon(grenze.bezug) !== kriterium) return [];
      const nurHaushalt = tabelle.zuschlaege.length === 0 && folgtAusHaushalt(grenze);
      const massgeblich = entscheidet(grenze, tabelle);
      return [{ grenze, kriterium, massgeblich, art: fristart(grenze.bezug), nummer, nurHaushalt }];
    });
    const ohne = (Object.keys(tabelle.ohneRichtwert) as Bezug[]).filter((b) => kriteriumVon(b) === kriterium);
    const posten = [...eigene, ...ohne.map(ohneRichtwert)];
    return posten.length > 0 || hatGrenze(tabelle, kriterium)
      ? posten
      : [ohneRichtwert(HAUPTBEZUG[kriterium])];
  });
}

/** Where the only binding rent is the Bruttowarmmiete, the table ages with the heating in it. */
function artVon({ grenzen }: Tabelle): Art {
  const mieten = grenzen.filter((g) => g.wirkung === 'massgeblich' && kriteriumVon(g.bezug) === 'miete');
  return mieten.length > 0 && mieten.every(({ bezug }) => fristart(bezug) === 'heizung')
    ? 'heizung'
    : 'miete';
}

/** A limit on the Bruttowarmmiete contains the heating. */
function hatGrenze({ grenzen }: Tabelle, kriterium: Kriterium): boolean {
  return grenzen.some(
    ({ bezug }) =>
      kriteriumVon(bezug) === kriterium || (kriterium === 'heizung' && bezug === 'bruttowarmmiete'),
  );
}

/** Beside a binding limit for the same value, a higher Nichtprüfungsgrenze is only said. */
function entscheidet({ bezug, wirkung }: Grenze, { grenzen }: Tabelle): boolean {
  if (wirkung !== 'nichtpruefungsgrenze') return wirkung === 'massgeblich';
  return !grenzen.some((andere) => andere.bezug === bezug && andere.wirkung === 'massgeblich');
}

function folgtAusHaushalt({ gebiete, teile }: Grenze): boolean {
  const einfach = ({ art, ...wert }: Wert) =>
    art === 'unbekannt' ||
    art === 'fest' ||
    (art === 'je_person' && !('danach' in wert && wert.danach !== null));
  return teile.every(folgtAusHaushalt) && gebiete.every(({ wert }) => einfach(wert));
}

function kopf(t: Tabelle, frische: Frische): TabelleImErgebnis {
  return Object.freeze({
    id: t.id,
    gueltigAb: t.gueltigAb,
    gueltigBis: t.gueltigBis,
    herkunft: t.herkunft,
    zuletztBestaetigt: t.zuletztBestaetigt,
    frische,
    quelle: t.quelle,
  });
}
