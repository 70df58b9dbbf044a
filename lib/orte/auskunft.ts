import { ADRESSEN, ladeAdressen } from '@/lib/orte/adressregister';
import { type Ortsantwort, Ortsregister } from '@/lib/orte/ortsangabe';
import type { Adressen } from '@/lib/orte/vergeben';
import {
  type Anfrage,
  type Ergebnis,
  LIEGT_AN_DER_TABELLE,
  personenzahlen,
  pruefe,
  type Regelwerk,
  type Tabelle,
  type Tag,
  tabelleAm,
  vorbereite,
} from '@/lib/regeln';
import { anfaenge, auffangtabelle } from '@/lib/tabellen/auffang';
import type { Daten, TraegerMitTabellen } from '@/lib/tabellen/lade';
import { type Fragefehler, merkmaleIn, ortsfehler, pruefeFrage } from './frage-passt';

/** What `Auskunft.entscheide` answers. */
export interface Entscheidung extends Pick<Ergebnis, 'urteil' | 'gruende' | 'kriterien'> {
  /** The Gemeinde that was meant; null if the question does not name exactly one. */
  readonly ags: string | null;
}

/** So many ceilings are kept; then the collection begins anew. */
const AUFFANG_HOECHSTENS = 2_000;

/** Answers questions from a loaded data folder: finds place, authority and table, then applies the rules. */
export class Auskunft {
  private readonly nachKreis: ReadonlyMap<string, TraegerMitTabellen>;
  private readonly auffangtabellen = new Map<string, Tabelle | null>();
  /** By table, then by number of persons. Goes with the table. */
  private readonly werke = new WeakMap<Tabelle, Regelwerk[]>();

  private register: Ortsregister | null = null;
  private merkmale: ReadonlySet<string> | null = null;

  /** `adressen`: the site's addresses of places; without them those that are registered. */
  constructor(
    private readonly daten: Daten,
    private readonly adressen?: Adressen,
  ) {
    this.nachKreis = new Map(daten.traeger.map((t) => [t.traeger.ags, t]));
  }

  /** The authority that is responsible for a Gemeinde (AGS); null if it has no table here. */
  traegerFuer(ags: string): TraegerMitTabellen | null {
    return this.nachKreis.get(ags.slice(0, 5)) ?? null;
  }

  /** What a text names: AGS, address of the site, name, or name with Kreis. A name that several share is never guessed. */
  findeOrt(text: string): Ortsantwort {
    this.register ??= new Ortsregister(
      this.daten.bund.gemeinden.values(),
      this.adressen ?? ladeAdressen(ADRESSEN.gemeinden),
      this.daten.bund.fruehere,
    );
    return this.register.finde(text);
  }

  /** AGS of a place; null if the text does not name exactly one Gemeinde. */
  agsVon(text: string): string | null {
    // Most questions come with an AGS, and need no register of names.
    if (this.daten.bund.gemeinden.has(text)) return text;
    const antwort = this.findeOrt(text);
    return antwort.art === 'gefunden' ? antwort.ags : null;
  }

  /** What in a question contradicts the places and tables that are loaded, all at once; empty if it fits. */
  fehlerIn(anfrage: Anfrage): Fragefehler[] {
    const ags = anfrage.ort === null ? null : this.agsVon(anfrage.ort);
    this.merkmale ??= merkmaleIn(this.daten.traeger.flatMap(({ tabellen }) => tabellen));
    return [
      ...this.ortsfehler('ort', anfrage.ort),
      ...pruefeFrage(anfrage, ags, {
        tabellen: (ags === null ? null : this.traegerFuer(ags))?.tabellen ?? [],
        merkmale: this.merkmale,
      }),
      ...this.ortsfehler('umzug.bisherigerOrt', anfrage.umzug?.bisherigerOrt ?? null),
    ];
  }

  /** The answer for a question. A place that is not exactly one Gemeinde counts as unknown. */
  beantworte(anfrage: Anfrage): Ergebnis {
    const ags = this.agsIn(anfrage);
    const { stichtag } = anfrage;
    const auffangtafel = () => (ags && stichtag ? this.auffang(ags, stichtag) : null);
    const frage = this.mitAgs(anfrage, ags);
    const eigene = this.tabelleFuer(ags, stichtag);
    const ergebnis = pruefe(frage, this.werkFuer(eigene ?? auffangtafel(), anfrage));
    if (eigene === null || !mieteFehlt(ergebnis)) return ergebnis;
    // The authority has a table, but not for this place or not for today: then the law's ceiling is all there is.
    const gesetz = pruefe(frage, this.werkFuer(auffangtafel(), anfrage));
    const vorlaeufig = gesetz.hinweise.filter(
      ({ code }) =>
        code === 'bundesdaten_vorlaeufig' && !ergebnis.hinweise.some((hinweis) => hinweis.code === code),
    );
    return {
      ...ergebnis,
      orientierung: [...gesetz.orientierung, ...ergebnis.orientierung],
      hinweise: [...vorlaeufig, ...ergebnis.hinweise],
    };
  }

  /**
   * What is decided, and on what, for long lists: the same as in `beantworte`, but the law's ceiling, which never decides,
   * is not computed.
   */
  entscheide(anfrage: Anfrage): Entscheidung {
    const ags = this.agsIn(anfrage);
    const eigene = this.tabelleFuer(ags, anfrage.stichtag);
    const { urteil, gruende, kriterien } = pruefe(this.mitAgs(anfrage, ags), this.werkFuer(eigene, anfrage));
    return { ags, urteil, gruende, kriterien };
  }

  /** Before a merger a place is asked as it was, if the table of the day names it; else as what it belongs to now. */
  private agsIn({ ort, stichtag }: Anfrage): string | null {
    if (ort === null || this.daten.bund.gemeinden.has(ort)) return ort;
    const antwort = this.findeOrt(ort);
    if (antwort.art !== 'gefunden') return null;
    const frueher = this.daten.bund.fruehere.get(antwort.frueher ?? '');
    if (frueher === undefined || stichtag === null || stichtag >= frueher.ab) return antwort.ags;
    const damals = this.tabelleFuer(frueher.ags, stichtag)?.gemeinden ?? {};
    return Object.hasOwn(damals, frueher.ags) ? frueher.ags : antwort.ags;
  }

  private mitAgs(anfrage: Anfrage, ags: string | null): Anfrage {
    const { umzug } = anfrage;
    if (anfrage.ort === ags && umzug === null) return anfrage;
    const bisheriger = umzug?.bisherigerOrt ?? null;
    return {
      ...anfrage,
      ort: ags,
      umzug: umzug && bisheriger !== null ? { ...umzug, bisherigerOrt: this.agsVon(bisheriger) } : umzug,
    };
  }

  private tabelleFuer(ags: string | null, stichtag: Tag | null): Tabelle | null {
    const zustaendig = ags === null ? null : this.traegerFuer(ags);
    return zustaendig && stichtag ? tabelleAm(zustaendig.tabellen, stichtag) : null;
  }

  /**
   * Each table is prepared for a household size on the first question of that size: most questions are about few sizes
   * of few tables, and a single one should not wait for twenty.
   */
  private werkFuer(tabelle: Tabelle | null, anfrage: Anfrage): Regelwerk | null {
    if (tabelle === null) return null;
    // Several sizes at once are rare, and each has its own set of them.
    if (anfrage.kinder !== null) return vorbereite(tabelle, personenzahlen(anfrage));
    let werke = this.werke.get(tabelle);
    if (werke === undefined) {
      werke = [];
      this.werke.set(tabelle, werke);
    }
    // A household of nobody: its answer is that the number is missing.
    const groesse = anfrage.personen ?? 0;
    werke[groesse] ??= vorbereite(tabelle, [groesse]);
    return werke[groesse];
  }

  /** Compiling the ceiling is the dear part of a question without a table; it follows from place and version alone. */
  private auffang(ags: string, tag: Tag): Tabelle | null {
    const { bund } = this.daten;
    const anfang = anfaenge(bund).findLast((beginn) => beginn <= tag);
    const schluessel = `${ags} ${anfang}`;
    const bekannt = this.auffangtabellen.get(schluessel);
    if (bekannt !== undefined) return bekannt;
    const neu = auffangtabelle(bund, ags, tag);
    // Ten thousand places in every version would fill the memory of a long run, and hardly one is asked twice.
    if (this.auffangtabellen.size >= AUFFANG_HOECHSTENS) this.auffangtabellen.clear();
    this.auffangtabellen.set(schluessel, neu);
    return neu;
  }

  private ortsfehler(feld: string, text: string | null): Fragefehler[] {
    if (text === null || this.agsVon(text) !== null) return [];
    return ortsfehler(feld, text, this.findeOrt(text));
  }
}

/** True if the rent cannot be compared for a reason that lies in the table. */
function mieteFehlt({ kriterien }: Ergebnis): boolean {
  return kriterien.some(
    ({ kriterium, massgeblich, gruende }) =>
      kriterium === 'miete' && massgeblich && gruende.some((grund) => LIEGT_AN_DER_TABELLE.has(grund)),
  );
}
