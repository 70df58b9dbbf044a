import type { Gebiet, Grenze } from '../modell/tabelle';

/** Where in a limit a place lies: one area, any of several (the part is not known), none at all, or not in this part. */
export type Lage = Gebiet | readonly Gebiet[] | 'fremd' | 'anderer_teil';

export function istGebiet(lage: Lage): lage is Gebiet {
  return typeof lage === 'object' && 'wert' in lage;
}

/** Finds areas by Gemeinde (AGS) and part, and gives each area and limit a number while a table is prepared. */
export class Gebietsverzeichnis {
  private readonly nummern = new Map<object, number>();
  private readonly nachAgs = new Map<Grenze, Map<string, Gebiet[]>>();

  lage(grenze: Grenze, ags: string, teil: string | null): Lage {
    const gebiete = this.gebiete(grenze, ags);
    const [erstes] = gebiete;
    if (erstes === undefined) return 'fremd';
    if (erstes.teil === null) return erstes;
    return teil === null ? gebiete : (gebiete.find((gebiet) => gebiet.teil === teil) ?? 'anderer_teil');
  }

  gebiete(grenze: Grenze, ags: string): readonly Gebiet[] {
    let verzeichnis = this.nachAgs.get(grenze);
    if (verzeichnis === undefined) {
      verzeichnis = new Map();
      for (const gebiet of grenze.gebiete) {
        for (const schluessel of gebiet.gemeinden ?? []) {
          const bisher = verzeichnis.get(schluessel);
          if (bisher) bisher.push(gebiet);
          else verzeichnis.set(schluessel, [gebiet]);
        }
      }
      this.nachAgs.set(grenze, verzeichnis);
    }
    const [einziges] = grenze.gebiete;
    return verzeichnis.get(ags) ?? (einziges !== undefined && einziges.gemeinden === null ? [einziges] : []);
  }

  /** The same text for the same areas. */
  name(lage: Lage): string {
    if (typeof lage === 'string') return lage;
    return istGebiet(lage) ? String(this.nummer(lage)) : lage.map((gebiet) => this.nummer(gebiet)).join('/');
  }

  nummer(ding: object): number {
    const bekannt = this.nummern.get(ding);
    if (bekannt !== undefined) return bekannt;
    this.nummern.set(ding, this.nummern.size);
    return this.nummern.size - 1;
  }
}
