import type { Tabelle } from '@/lib/regeln';

/** The row of one town: cents for 1, 2, … persons, and cents for each further person. */
export interface Zeile {
  readonly ags: string;
  readonly zellen: readonly number[];
  readonly weitere: number;
}

/** Rows of the rent limit, by town. Throws if the table is not of the plain form that all engines are compared on. */
export function zeilenAus(tabelle: Tabelle): Zeile[] {
  const grenze = tabelle.grenzen.find((g) => g.bezug === 'bruttokaltmiete');
  if (grenze === undefined) throw new Error(`${tabelle.id}: keine Grenze für die Bruttokaltmiete`);
  return grenze.gebiete.map(({ name, gemeinden, wert }) => {
    const [ags, zweite] = gemeinden ?? [];
    if (ags === undefined || zweite !== undefined || wert.art !== 'je_person' || wert.weitere === null) {
      throw new Error(`${tabelle.id}: ${name} ist keine einfache Zeile`);
    }
    const zellen = wert.zellen.map((zelle) => {
      if (typeof zelle !== 'number') throw new Error(`${tabelle.id}: ${name} hat keine gedruckten Beträge`);
      return zelle;
    });
    return { ags, zellen, weitere: wert.weitere };
  });
}

/** The limit of a row in cents per month. Throws for less than one person. */
export function richtwert({ zellen, weitere }: Zeile, personen: number): number {
  const zelle = zellen[Math.min(personen, zellen.length) - 1];
  if (zelle === undefined) throw new RangeError(String(personen));
  return zelle + Math.max(0, personen - zellen.length) * weitere;
}

/** The limit by town and number of persons, from a Map of the rows. Throws for a town that has none. */
export function nachschlagewerk(tabelle: Tabelle): (ort: string, personen: number) => number {
  const zeilen = new Map(zeilenAus(tabelle).map((zeile) => [zeile.ags, zeile]));
  return (ort, personen) => {
    const zeile = zeilen.get(ort);
    if (zeile === undefined) throw new RangeError(ort);
    return richtwert(zeile, personen);
  };
}
