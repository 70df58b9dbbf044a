import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { rechneNach } from '@/lib/pflege/neu/nachrechnen';
import { regelwechsel } from '@/lib/pflege/neu/regelwechsel';
import { vorlaeufigeTabelle } from '@/lib/pflege/neu/vorlaeufig';
import type { Tag } from '@/lib/regeln';
import type { Bund } from '@/lib/tabellen/bund';
import { type GepruefteDatei, liesText } from '@/lib/tabellen/datei-text';
import { type GeladeneTabelle, pruefeFassungen } from '@/lib/tabellen/fassungen';
import { entziffert } from '@/lib/tabellen/kodierung';
import { amAnfang, type Meldung } from '@/lib/tabellen/meldung';
import { warnungenZu } from '@/lib/tabellen/plausibel';
import type { Umgebung } from '@/lib/tabellen/plausibel/fremd';
import { type TabelleInDatei, tabelleInDatei } from '@/lib/tabellen/schema/tabelle';
import { type Traeger, traegerInDatei } from '@/lib/tabellen/schema/traeger';
import { ungeleseneBeim, ungeleseneIn, ungeleseneNeben } from '@/lib/tabellen/ungelesen';
import { type Hinterlassen, type Original, pfadVon } from './art';
import { gleicherSinn } from './sinn';

/** What became of a slip. Silent: neither an error nor a warning. */
export type Folge = 'abgelehnt' | 'gewarnt' | 'still_anders' | 'still_gleich';

export interface Befund {
  readonly folge: Folge;
  /** True if a message stands at one of the lines it is about. */
  readonly amOrt: boolean;
}

/** Everything that is read once for all runs. */
export interface Rahmen {
  readonly bund: Bund;
  readonly umgebung: Umgebung;
  readonly heute: Tag;
}

/** Tries slips in one authority's folder; what a slip does not touch is read once. */
export class Versuch {
  private readonly gelesen: ReadonlyMap<string, GepruefteDatei<TabelleInDatei>>;
  private readonly traeger: Traeger;
  private readonly vorher: readonly GeladeneTabelle[];

  constructor(
    private readonly original: Original,
    private readonly rahmen: Rahmen,
  ) {
    const { nachbarn, ordner } = original;
    const traeger = liesText(nachbarn['traeger.yaml'] ?? '', 'traeger.yaml', traegerInDatei, 'fehler').inhalt;
    if (traeger === null) throw new Error(`${ordner}: traeger.yaml`);
    this.traeger = traeger;
    const tabellen = Object.keys(nachbarn).filter((name) => name !== 'traeger.yaml');
    this.gelesen = new Map(tabellen.map((name) => [name, this.lies(name, nachbarn[name] ?? '')]));
    const { meldungen, lesbar } = this.pruefe({});
    if (meldungen.length > 0) throw new Error(`${ordner}: ${meldungen[0]?.text}`);
    this.vorher = lesbar;
  }

  /** As the file lies there, with its examples as they were. */
  liegenGelassen({ dateien, zeilen }: Hinterlassen): Befund {
    return this.befund(this.pruefe(dateien), zeilen);
  }

  /** After `tabellen:beispiele`. null where that changes nothing, or cannot be run. */
  nachgerechnet({ dateien, zeilen }: Hinterlassen): Befund | null {
    const pfad = pfadVon(this.original);
    const text = dateien[pfad];
    if (typeof text !== 'string') return null;
    const ab = this.original.name.replace('.yaml', '');
    const tabelle = vorlaeufigeTabelle(text, this.traeger, this.rahmen.bund, ab);
    if (tabelle === null) return null;
    const { text: neu, geaendert, offen } = rechneNach(text, tabelle);
    if (geaendert.length + offen.length === 0) return null;
    if (regelwechsel(this.original.text, text).length > 0) return { folge: 'abgelehnt', amOrt: true };
    return this.befund(this.pruefe({ ...dateien, [pfad]: neu }), zeilen);
  }

  private befund(
    { meldungen, fehler, lesbar }: ReturnType<Versuch['pruefe']>,
    zeilen: readonly number[],
  ): Befund {
    const hier = meldungen.filter(({ datei }) => datei.endsWith(this.original.name));
    const amOrt = hier.some(({ zeile }) => zeilen.includes(zeile));
    if (fehler) return { folge: 'abgelehnt', amOrt };
    if (meldungen.length > 0) return { folge: 'gewarnt', amOrt };
    return { folge: gleicherSinn(this.vorher, lesbar) ? 'still_gleich' : 'still_anders', amOrt };
  }

  private pruefe(geaendert: Hinterlassen['dateien']) {
    const { ordner, nachbarn } = this.original;
    const { bund, heute, umgebung } = this.rahmen;
    const vorn = `data/traeger/${ordner}/`;
    const neue = Object.entries(geaendert).map(([pfad, inhalt]) => ({ pfad, inhalt }));
    const hier = new Set([
      ...this.gelesen.keys(),
      ...neue.flatMap(({ pfad }) => (pfad.startsWith(vorn) ? [pfad.slice(vorn.length)] : [])),
    ]);
    const dateien = [...hier]
      .filter((name) => name.endsWith('.yaml') && !name.includes('/') && geaendert[vorn + name] !== null)
      .sort()
      .flatMap((name) => {
        const inhalt = geaendert[vorn + name];
        const datei = inhalt == null ? this.gelesen.get(name) : this.lies(name, inhalt);
        return datei ? [datei] : [];
      });
    const fremd = neue.some(
      ({ pfad, inhalt }) => inhalt !== null && nachbarn[pfad.slice(vorn.length)] === undefined,
    );
    const ungelesen = fremd ? this.aufPlatte(neue) : [];
    const { lesbar, meldungen } = pruefeFassungen(dateien, this.traeger, bund, heute);
    const fehler = [...dateien.flatMap((datei) => datei.meldungen), ...meldungen, ...ungelesen];
    const warnungen = warnungenZu(lesbar, heute, undefined, umgebung).filter(({ art }) => art !== 'veraltet');
    const alle: Meldung[] = [...fehler, ...warnungen];
    return { meldungen: alle, fehler: fehler.length > 0, lesbar };
  }

  private lies(name: string, inhalt: string | Uint8Array): GepruefteDatei<TabelleInDatei> {
    const gelesen = entziffert(typeof inhalt === 'string' ? Buffer.from(inhalt) : inhalt);
    if ('text' in gelesen) return liesText(gelesen.text, name, tabelleInDatei, 'fehler');
    const meldung = { ...amAnfang(name, gelesen.fehler), zeile: gelesen.zeile };
    return {
      datei: name,
      inhalt: null,
      meldungen: [meldung],
      auffaellig: [],
      orte: ({ text }) => amAnfang(name, text),
    };
  }

  /** What nobody reads can only be seen in folders. */
  private aufPlatte(neue: readonly { pfad: string; inhalt: string | Uint8Array | null }[]): Meldung[] {
    const projekt = mkdtempSync(join(tmpdir(), 'versehen-'));
    try {
      const ordner = join(projekt, 'data/traeger', this.original.ordner);
      mkdirSync(ordner, { recursive: true });
      const alle = [
        ...Object.entries(this.original.nachbarn).map(([name, inhalt]) => ({
          pfad: `data/traeger/${this.original.ordner}/${name}`,
          inhalt,
        })),
        ...neue,
      ];
      for (const { pfad, inhalt } of alle) {
        mkdirSync(dirname(join(projekt, pfad)), { recursive: true });
        if (inhalt === null) rmSync(join(projekt, pfad), { force: true });
        else writeFileSync(join(projekt, pfad), inhalt);
      }
      const daten = join(projekt, 'data');
      return [...ungeleseneBeim(ordner), ...ungeleseneIn(daten), ...ungeleseneNeben(daten)];
    } finally {
      rmSync(projekt, { recursive: true, force: true });
    }
  }
}
