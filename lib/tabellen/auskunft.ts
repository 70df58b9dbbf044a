import { kurzname } from '@/lib/orte/kurzname';
import {
  type Anfrage,
  type Ergebnis,
  LIEGT_AN_DER_TABELLE,
  pruefe,
  type Regelwerk,
  type Tabelle,
  type Tag,
  tabelleAm,
  vorbereite,
} from '@/lib/regeln';
import { anfaenge, auffangtabelle } from './auffang';
import type { Daten, TraegerMitTabellen } from './lade';

/** Answers questions from a loaded data folder: finds place, authority and table, then applies the rules. */
export class Auskunft {
  private readonly nachKreis: ReadonlyMap<string, TraegerMitTabellen>;
  private readonly nachKurzname = new Map<string, string[]>();
  private readonly auffangtabellen = new Map<string, Tabelle | null>();
  private readonly werke = new Map<Tabelle, Regelwerk>();

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
    const auffang = () => (ags && stichtag ? this.auffang(ags, stichtag) : null);
    const frage = { ...anfrage, ort: ags, umzug: this.umzugMitAgs(anfrage) };
    const werk = eigene === null ? auffangwerk(auffang(), anfrage) : this.werkFuer(eigene);
    const ergebnis = pruefe(frage, werk);
    if (eigene === null || !mieteFehlt(ergebnis)) return ergebnis;
    // The authority has a table, but not for this place or not for today: then the law's ceiling is all there is.
    const { orientierung } = pruefe(frage, auffangwerk(auffang(), anfrage));
    return { ...ergebnis, orientierung: [...orientierung, ...ergebnis.orientierung] };
  }

  /** Each table is prepared on its first question; there are as many as the data folder has. */
  private werkFuer(tabelle: Tabelle): Regelwerk {
    const bekannt = this.werke.get(tabelle);
    if (bekannt !== undefined) return bekannt;
    const neu = vorbereite(tabelle);
    this.werke.set(tabelle, neu);
    return neu;
  }

  /** Compiling the ceiling is the dear part of a question without a table; it follows from place and version alone. */
  private auffang(ags: string, tag: Tag): Tabelle | null {
    const { bund } = this.daten;
    const anfang = anfaenge(bund).findLast((beginn) => beginn <= tag);
    const schluessel = `${ags} ${anfang}`;
    const bekannt = this.auffangtabellen.get(schluessel);
    if (bekannt !== undefined) return bekannt;
    const neu = auffangtabelle(bund, ags, tag);
    this.auffangtabellen.set(schluessel, neu);
    return neu;
  }

  private umzugMitAgs({ umzug }: Anfrage): Anfrage['umzug'] {
    if (umzug === null || umzug.bisherigerOrt === null) return umzug;
    return { ...umzug, bisherigerOrt: this.agsVon(umzug.bisherigerOrt) };
  }
}

/** The ceiling of a place is asked for one household at a time. */
function auffangwerk(tabelle: Tabelle | null, { personen }: Anfrage): Regelwerk | null {
  return tabelle && vorbereite(tabelle, [personen ?? 0]);
}

/** True if the rent cannot be compared for a reason that lies in the table. */
function mieteFehlt({ kriterien }: Ergebnis): boolean {
  return kriterien.some(
    ({ kriterium, massgeblich, gruende }) =>
      kriterium === 'miete' && massgeblich && gruende.some((grund) => LIEGT_AN_DER_TABELLE.has(grund)),
  );
}
