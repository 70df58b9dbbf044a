import type { Gebiet, Grenze } from '@/lib/regeln';
import type { GeladeneTabelle } from '../lade';
import type { Pfad } from '../meldung';
import { type Ast, felderVon as alleFelder, type Blatt, blaetter } from '../zeilen';

/** One printed row of a table: values by household size, or one price or amount. */
export interface Zeile {
  readonly grenze: Grenze;
  readonly gebiet: Gebiet;
  /** Answers that lead to it, e.g. `erdgas, Klasse 2`; empty without branches. */
  readonly zweig: string;
  /** Place of the value in the file. */
  readonly pfad: Pfad;
  readonly wert: Exclude<Blatt['wert'], { art: 'unbekannt' }>;
  readonly aeste: readonly Ast[];
}

/** All rows that the file itself states; what comes from national data (Heizspiegel, WoGG by day) is not among them. */
export function zeilenVon({ tabelle, stellen }: GeladeneTabelle): Zeile[] {
  return tabelle.grenzen.flatMap((grenze) =>
    grenze.gebiete.flatMap((gebiet) =>
      blaetter(gebiet.wert).flatMap(({ wert, aeste }): Zeile[] => {
        const pfad = stellen.get(wert);
        if (pfad === undefined || wert.art === 'unbekannt' || aeste.some(({ art }) => art === 'tag'))
          return [];
        return [{ grenze, gebiet, zweig: zweigtext(aeste), pfad, wert, aeste }];
      }),
    ),
  );
}

/** The branches in the words of the file. */
function zweigtext(aeste: readonly Ast[]): string {
  return aeste
    .map((ast) =>
      ast.art === 'auswahl'
        ? ast.antwort
        : ast.art === 'stufe'
          ? `Klasse ${ast.nummer}`
          : ast.art === 'danach'
            ? `ab ${ast.ab} Personen`
            : '',
    )
    .join(', ');
}

/** A value of a row: household size (null where it holds for all), number in the limit's unit, and place. */
export interface Feld {
  readonly personen: number | null;
  readonly zahl: number;
  readonly pfad: Pfad;
}

/** The values of a row in order of household size. Prices of `preis_mal_flaeche` are ten-thousandths per m². */
export function felderVon({ wert, aeste, pfad }: Zeile): Feld[] {
  return alleFelder({ wert, aeste }).flatMap(({ art, von, bis, zahl, pfad: stelle }): Feld[] => {
    const einzeln = art === 'wert' || (art === 'preis' && (von === null || bis !== null));
    return einzeln && zahl !== null ? [{ personen: von, zahl, pfad: [...pfad, ...stelle] }] : [];
  });
}

/** True for cells that somebody typed, false for those that follow from the WoGG. */
export function istGedruckt({ wert }: Zeile): boolean {
  return (
    wert.art !== 'je_person' || wert.zellen.every((zelle) => zelle === null || typeof zelle === 'number')
  );
}
