import { kurzname } from '@/lib/orte/kurzname';
import { type Anfrage, type Ergebnis, pruefe, tabelleAm } from '@/lib/regeln';
import type { Daten, TraegerMitTabellen } from './lade';

/** Answers questions from a loaded data folder: finds place, authority and table, then applies the rules. */
export class Auskunft {
  private readonly nachKreis: ReadonlyMap<string, TraegerMitTabellen>;
  private readonly nachKurzname = new Map<string, string | null>();

  constructor(private readonly daten: Daten) {
    this.nachKreis = new Map(daten.traeger.map((t) => [t.traeger.ags, t]));
    for (const gemeinde of daten.bund.gemeinden.values()) {
      if (!this.nachKreis.has(gemeinde.ags.slice(0, 5))) continue;
      const name = kurzname(gemeinde.name);
      // null: two Gemeinden share the name, so it names neither.
      this.nachKurzname.set(name, this.nachKurzname.has(name) ? null : gemeinde.ags);
    }
  }

  /** The authority that is responsible for a Gemeinde (AGS); null if it has no table here. */
  traegerFuer(ags: string): TraegerMitTabellen | null {
    return this.nachKreis.get(ags.slice(0, 5)) ?? null;
  }

  /** AGS of a place given as AGS or short name; null if it names no single Gemeinde. */
  agsVon(ort: string): string | null {
    if (/^\d{8}$/.test(ort)) return this.daten.bund.gemeinden.has(ort) ? ort : null;
    return this.nachKurzname.get(kurzname(ort)) ?? null;
  }

  /** The answer for a question whose `ort` is an AGS or a short name. */
  beantworte(anfrage: Anfrage): Ergebnis {
    const ags = anfrage.ort === null ? null : this.agsVon(anfrage.ort);
    const zustaendig = ags === null ? null : this.traegerFuer(ags);
    const { stichtag } = anfrage;
    const tabelle = zustaendig && stichtag ? tabelleAm(zustaendig.tabellen, stichtag) : null;
    return pruefe({ ...anfrage, ort: ags }, tabelle);
  }
}
