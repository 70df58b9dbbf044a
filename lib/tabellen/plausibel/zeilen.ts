import type { Gebiet, Grenze, JePerson, PreisMalFlaeche, Wert } from '@/lib/regeln';
import type { GeladeneTabelle } from '../lade';
import type { Pfad } from '../meldung';

/** One printed row of a table: values by household size, or one price or amount. */
export interface Zeile {
  readonly grenze: Grenze;
  readonly gebiet: Gebiet;
  /** Answers that lead to it, e.g. `erdgas, Klasse 2`; empty without branches. */
  readonly zweig: string;
  /** Place of the value in the file. */
  readonly pfad: Pfad;
  readonly wert: JePerson | PreisMalFlaeche | { readonly art: 'fest'; readonly wert: number };
}

/** All rows that the file itself states; what comes from national data (Heizspiegel, WoGG by day) is not among them. */
export function zeilenVon({ tabelle, stellen }: GeladeneTabelle): Zeile[] {
  return tabelle.grenzen.flatMap((grenze) =>
    grenze.gebiete.flatMap((gebiet) =>
      blaetter(gebiet.wert, []).flatMap(({ wert, zweig }): Zeile[] => {
        const pfad = stellen.get(wert);
        return pfad ? [{ grenze, gebiet, zweig: zweig.join(', '), pfad, wert }] : [];
      }),
    ),
  );
}

interface Blatt {
  readonly wert: Zeile['wert'];
  readonly zweig: readonly string[];
}

function blaetter(wert: Wert, zweig: readonly string[]): Blatt[] {
  switch (wert.art) {
    case 'je_person': {
      const { danach } = wert;
      const weitere = danach ? blaetter(danach.wert, [...zweig, `ab ${danach.ab} Personen`]) : [];
      return [{ wert, zweig }, ...weitere];
    }
    case 'fest':
    case 'preis_mal_flaeche':
      return [{ wert, zweig }];
    case 'je_auswahl':
      return Object.entries(wert.werte).flatMap(([antwort, w]) => blaetter(w, [...zweig, antwort]));
    case 'je_stufe':
      return wert.stufen.flatMap((stufe, i) => blaetter(stufe.wert, [...zweig, `Klasse ${i + 1}`]));
    case 'nach_tag':
    case 'unbekannt':
      return [];
  }
}

/** A value of a row: household size (null where it holds for all), number in the limit's unit, and place. */
export interface Feld {
  readonly personen: number | null;
  readonly zahl: number;
  readonly pfad: Pfad;
}

/** The values of a row in order of household size. Prices of `preis_mal_flaeche` are ten-thousandths per m². */
export function felderVon({ wert, pfad }: Zeile): Feld[] {
  if (wert.art === 'fest') return [{ personen: null, zahl: wert.wert, pfad: [...pfad, 'betrag'] }];
  if (wert.art === 'preis_mal_flaeche') {
    if (typeof wert.preise === 'number') {
      return [{ personen: null, zahl: wert.preise, pfad: [...pfad, 'je_m2', 'preis'] }];
    }
    return wert.preise.flatMap((preis, i) =>
      preis === null ? [] : [{ personen: i + 1, zahl: preis, pfad: [...pfad, 'je_m2', String(i + 1)] }],
    );
  }
  return wert.zellen.flatMap((zelle, i): Feld[] => {
    if (zelle === null) return [];
    // A computed cell has no line of its own: it follows from the rule.
    if (typeof zelle !== 'number') return [{ personen: i + 1, zahl: zelle.wert, pfad: [...pfad, 'wogg'] }];
    return [{ personen: i + 1, zahl: zelle, pfad: [...pfad, 'je_person', String(i + 1)] }];
  });
}

/** True for cells that somebody typed, false for those that follow from the WoGG. */
export function istGedruckt({ wert }: Zeile): boolean {
  return (
    wert.art !== 'je_person' || wert.zellen.every((zelle) => zelle === null || typeof zelle === 'number')
  );
}

/** The members of a list by key, in order of their first appearance. */
export function gruppiert<T>(liste: readonly T[], schluessel: (glied: T) => string): T[][] {
  const gruppen = new Map<string, T[]>();
  for (const glied of liste)
    gruppen.set(schluessel(glied), [...(gruppen.get(schluessel(glied)) ?? []), glied]);
  return [...gruppen.values()];
}
