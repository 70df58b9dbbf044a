import { kurzname } from '@/lib/orte/kurzname';
import { type Anfrage, type Ergebnis, pruefe, tabelleAm } from '@/lib/regeln';
import { auffangtabelle } from './auffang';
import type { Daten, TraegerMitTabellen } from './lade';

/** Answers questions from a loaded data folder: finds place, authority and table, then applies the rules. */
export class Auskunft {
  private readonly nachKreis: ReadonlyMap<string, TraegerMitTabellen>;
  private readonly nachKurzname = new Map<string, string[]>();

  constructor(private readonly daten: Daten) {
    this.nachKreis = new Map(daten.traeger.map((t) => [t.traeger.ags, t]));
    for (const gemeinde of daten.bund.gemeinden.values()) {
      const name = kurzname(gemeinde.name);
      this.nachKurzname.set(name, [...(this.nachKurzname.get(name) ?? []), gemeinde.ags]);
    }
  }

  /** The authority that is responsible for a Gemeinde (AGS); null if it has no table here. */
  traegerFuer(ags: string): TraegerMitTabellen | null {
    return this.nachKreis.get(ags.slice(0, 5)) ?? null;
  }

  /** AGS of a place given as AGS or short name; null if it names no single Gemeinde (one with a table goes first). */
  agsVon(ort: string): string | null {
    if (/^\d{8}$/.test(ort)) return this.daten.bund.gemeinden.has(ort) ? ort : null;
    const gleichnamige = this.nachKurzname.get(kurzname(ort)) ?? [];
    const mitTabelle = gleichnamige.filter((ags) => this.traegerFuer(ags) !== null);
    const gemeint = mitTabelle.length > 0 ? mitTabelle : gleichnamige;
    return gemeint.length === 1 ? (gemeint[0] ?? null) : null;
  }

  /** The answer for a question whose `ort` is an AGS or a short name. */
  beantworte(anfrage: Anfrage): Ergebnis {
    const ags = anfrage.ort === null ? null : this.agsVon(anfrage.ort);
    const zustaendig = ags === null ? null : this.traegerFuer(ags);
    const { stichtag } = anfrage;
    const eigene = zustaendig && stichtag ? tabelleAm(zustaendig.tabellen, stichtag) : null;
    const tabelle = eigene ?? (ags && stichtag ? auffangtabelle(this.daten.bund, ags, stichtag) : null);
    return pruefe({ ...anfrage, ort: ags, umzug: this.umzugMitAgs(anfrage) }, tabelle);
  }

  private umzugMitAgs({ umzug }: Anfrage): Anfrage['umzug'] {
    if (umzug === null || umzug.bisherigerOrt === null) return umzug;
    return { ...umzug, bisherigerOrt: this.agsVon(umzug.bisherigerOrt) };
  }
}
