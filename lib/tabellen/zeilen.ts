import {
  type Band,
  type Frage,
  type Groesse,
  type JePerson,
  type PreisMalFlaeche,
  type Schritt,
  type Tag,
  vortag,
  type Wert,
} from '@/lib/regeln';
import type { Pfad } from './meldung';

/** A branch on the way to a value: what has to hold for it. */
export type Ast =
  | { readonly art: 'auswahl'; readonly frage: Frage; readonly antwort: string }
  /** A class of numbers, counted from 1. */
  | { readonly art: 'stufe'; readonly groesse: Groesse; readonly band: Band; readonly nummer: number }
  | { readonly art: 'tag'; readonly ab: Tag; readonly bis: Tag | null }
  /** Households from this size on follow another rule. */
  | { readonly art: 'danach'; readonly ab: number };

/** A value without branches, as the table has it. */
export interface Blatt {
  readonly wert: Extract<Wert, { art: 'je_person' | 'preis_mal_flaeche' | 'fest' | 'unbekannt' }>;
  readonly aeste: readonly Ast[];
}

/** Every value of a limit with the branches to it, in the order of the table. The one walk over values. */
export function blaetter(wert: Wert, aeste: readonly Ast[] = []): Blatt[] {
  switch (wert.art) {
    case 'je_auswahl':
      return Object.entries(wert.werte).flatMap(([antwort, zweig]) =>
        blaetter(zweig, [...aeste, { art: 'auswahl', frage: wert.frage, antwort }]),
      );
    case 'je_stufe':
      return wert.stufen.flatMap((band, i) =>
        blaetter(band.wert, [...aeste, { art: 'stufe', groesse: wert.groesse, band, nummer: i + 1 }]),
      );
    case 'nach_tag':
      return wert.fassungen.flatMap(({ ab, wert: dann }, i) => {
        const naechste = wert.fassungen[i + 1]?.ab;
        return blaetter(dann, [...aeste, { art: 'tag', ab, bis: naechste ? vortag(naechste) : null }]);
      });
    case 'je_person': {
      const { danach } = wert;
      const spaeter = danach ? blaetter(danach.wert, [...aeste, { art: 'danach', ab: danach.ab }]) : [];
      return [{ wert, aeste }, ...spaeter];
    }
    default:
      return [{ wert, aeste }];
  }
}

/** One statement of a value: a figure for some household sizes, or that there is none. */
export interface Wertfeld {
  readonly art: 'wert' | 'preis' | 'weitere_person' | 'einzelfall' | 'nicht_genannt' | 'unbekannt';
  /** null: for every size, or without an end. */
  readonly von: number | null;
  readonly bis: number | null;
  /** In the unit of the limit; a `preis` in ten-thousandths of a Euro per m². null where no figure stands. */
  readonly zahl: number | null;
  /** How it was computed; null for what is printed. */
  readonly weg: readonly Schritt[] | null;
  /** Its place in the file, from the value on. */
  readonly pfad: Pfad;
}

/** All that a value says, in order of household size; gaps and what the authority decides one by one are named. */
export function felderVon({ wert, aeste }: Blatt): Wertfeld[] {
  const ab = aeste.reduce((bisher, ast) => (ast.art === 'danach' ? ast.ab : bisher), 1);
  return alleFelder(wert).flatMap((feld): Wertfeld[] => {
    if (ab === 1) return [feld];
    if (feld.bis !== null && feld.bis < ab) return [];
    // The first further person stays where it is: the value before it is what the amount is added to.
    return [{ ...feld, von: feld.art === 'weitere_person' ? feld.von : Math.max(feld.von ?? 1, ab) }];
  });
}

function alleFelder(wert: Blatt['wert']): Wertfeld[] {
  switch (wert.art) {
    case 'fest':
      return [feld('wert', null, null, { zahl: wert.wert, pfad: ['betrag'] })];
    case 'unbekannt':
      return [feld('unbekannt', null, null)];
    case 'preis_mal_flaeche':
      return preise(wert);
    case 'je_person':
      return jePerson(wert);
  }
}

function feld(
  art: Wertfeld['art'],
  von: number | null,
  bis: number | null,
  { zahl = null, weg = null, pfad = [] }: Partial<Wertfeld> = {},
): Wertfeld {
  return { art, von, bis, zahl, weg, pfad };
}

function jePerson(wert: JePerson): Wertfeld[] {
  const { weitere, weitereAb, einzelfallAb, danach } = wert;
  // A cell behind these is never used (lib/regeln/wert/bereite.ts).
  const ende = Math.min(danach?.ab ?? Infinity, einzelfallAb ?? Infinity);
  const zellen = wert.zellen.slice(0, Math.min(ende - 1, wert.zellen.length));
  const gedruckt = zellen.flatMap((zelle, i): Wertfeld[] => {
    const n = i + 1;
    if (zelle === null) return weitere !== null && n >= weitereAb ? [] : [feld('nicht_genannt', n, n)];
    if (typeof zelle === 'number')
      return [feld('wert', n, n, { zahl: zelle, pfad: ['je_person', String(n)] })];
    // A computed cell has no line of its own: it follows from the rule.
    return [feld('wert', n, n, { zahl: zelle.wert, weg: zelle.weg, pfad: ['wogg'] })];
  });
  const bis = ende === Infinity ? null : ende - 1;
  const nachher =
    weitere !== null && weitereAb < ende
      ? [feld('weitere_person', weitereAb, bis, { zahl: weitere, pfad: ['je_person', 'weitere'] })]
      : zellen.length + 1 < ende
        ? [feld('nicht_genannt', zellen.length + 1, bis)]
        : [];
  const einzelfall =
    einzelfallAb === null || (danach !== null && danach.ab <= einzelfallAb)
      ? []
      : [feld('einzelfall', einzelfallAb, danach === null ? null : danach.ab - 1)];
  return [...gedruckt, ...nachher, ...einzelfall];
}

/** The price is what is printed; its product with the area follows from it. */
function preise({ preise, preisWeitere }: PreisMalFlaeche): Wertfeld[] {
  const preis = (von: number | null, bis: number | null, zahl: number, stelle: string) =>
    feld('preis', von, bis, { zahl, pfad: ['je_m2', stelle] });
  if (typeof preise === 'number') return [preis(null, null, preise, 'preis')];
  const danach = preise.length + 1;
  return [
    ...preise.map((zahl, i) =>
      zahl === null ? feld('nicht_genannt', i + 1, i + 1) : preis(i + 1, i + 1, zahl, String(i + 1)),
    ),
    preisWeitere === null
      ? feld('nicht_genannt', danach, null)
      : preis(danach, null, preisWeitere, 'groessere'),
  ];
}
