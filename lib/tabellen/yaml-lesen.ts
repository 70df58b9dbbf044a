import { isAlias, isMap, isNode, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import { alsZeile, amAnfang, type Befund, type Meldung, type Pfad } from './meldung';
import { yamlMeldung } from './yaml-meldung';
import { LEER, versehenAn } from './yaml-versehen';
import { verborgenesIn } from './zeichen';

interface Stelle {
  readonly zeile: number;
  readonly spalte: number;
}

/** A YAML text as data: every scalar is its source text, so `1.100` stays "1.100" and `01067` keeps its zero. */
export interface GeleseneDatei {
  readonly wert: unknown;
  readonly meldungen: readonly Meldung[];
  /** Lines at which the text stops being YAML. */
  readonly brueche: readonly number[];
  /** What may be meant as it stands, but rarely is. */
  readonly auffaellig: readonly Befund[];
  /** Entries without a value. They read as if they were not there; whether they may stand is a matter of the file. */
  readonly leer: readonly Befund[];
  /** Turns a finding into a message at its place; without the place, the nearest parent's. */
  orte(befund: Befund): Meldung;
}

/** True for digits that are no number where they stand: without quotes a program would take them for one. */
export function brauchtAnfuehrung(text: string, pfad: Pfad): boolean {
  const feld = pfad.findLast((teil) => typeof teil === 'string');
  return (SCHLUESSELFELDER.has(feld) ? /^\d+$/ : NACKTER_SCHLUESSEL).test(text);
}

/** Unquoted digits that some program will read as a number: a key like 03254021 would lose its zero. */
const NACKTER_SCHLUESSEL = /^(0\d+|\d{7,})$/;
/** Where keys stand, any digits need quotes; elsewhere 11900 may be kWh. */
const SCHLUESSELFELDER = new Set<string | number | undefined>(['ags', 'gemeinden', 'ort', 'plz', 'land']);

/** No table is nested deeper; what is would only exhaust the readers behind this one. */
const TIEFE = 60;
const LEERE_DATEI = 'Die Datei ist leer. Nehmen Sie eine andere Tabelle als Vorlage.';
const MIT_YAMLZEILE = 'Löschen Sie die Zeile mit %YAML. Sie ändert, wie der Computer liest.';
const ZU_TIEF = 'Hier ist zu tief eingerückt. Vergleichen Sie mit einer anderen Tabelle.';

/**
 * Reads one YAML document (1.2, failsafe schema: no numbers, no dates, no null) and keeps the place of each value.
 * All findings are reported at once; `wert` is undefined if the text is not YAML at all.
 */
export function liesYaml(datei: string, text: string): GeleseneDatei {
  const zaehler = new LineCounter();
  const dokument = geparst(text, zaehler);
  const stelleAn = (versatz: number): Stelle => {
    const { line, col } = zaehler.linePos(versatz);
    return { zeile: Math.max(line, 1), spalte: Math.max(col, 1) };
  };
  const sammler = new Sammler(text);
  const gefunden = [...(dokument?.errors ?? []), ...(dokument?.warnings ?? [])];
  const meldungen: Meldung[] = [
    ...(dokument?.directives?.yaml.explicit ? [amAnfang(datei, MIT_YAMLZEILE)] : []),
    ...gefunden.map((fehler) => ({ datei, ...stelleAn(fehler.pos[0]), text: yamlMeldung(fehler, text) })),
  ];
  const wurzel = (dokument?.contents ?? null) as Node | null;
  const wert = wurzel ? sammler.wert(wurzel, []) : undefined;
  if (dokument === null) meldungen.push(amAnfang(datei, ZU_TIEF));
  const verzeichnis: Verzeichnis = new Map();
  const orte = (befund: Befund): Meldung => ({
    datei,
    ...stelleAn(versatzVon(wurzel, befund, verzeichnis)),
    text: befund.text,
  });
  for (const befund of sammler.befunde) meldungen.push(orte(befund));
  if (wert === undefined && meldungen.length === 0) meldungen.push(amAnfang(datei, LEERE_DATEI));
  const brueche = (dokument?.errors ?? []).map((fehler) => stelleAn(fehler.pos[0]).zeile);
  const { auffaellig, leer } = sammler;
  return { wert, meldungen: einmal(meldungen), brueche, auffaellig, leer, orte };
}

/** null: nested so deep that the YAML library itself runs out of stack. */
function geparst(text: string, lineCounter: LineCounter) {
  try {
    return parseDocument(text, { schema: 'failsafe', lineCounter, prettyErrors: false });
  } catch (fehler) {
    if (fehler instanceof RangeError) return null;
    throw fehler;
  }
}

/** One slip often makes the YAML library say the same thing twice at one place. */
function einmal(meldungen: readonly Meldung[]): Meldung[] {
  return [...new Map(meldungen.map((meldung) => [alsZeile(meldung), meldung])).values()];
}

class Sammler {
  readonly befunde: Befund[] = [];
  readonly auffaellig: Befund[] = [];
  readonly leer: Befund[] = [];

  constructor(private readonly quelltext: string) {}

  wert(knoten: Node | null, pfad: Pfad): unknown {
    if (knoten === null || (isScalar(knoten) && (knoten.value ?? '') === ''))
      this.leer.push({ pfad, text: LEER });
    if (pfad.length > TIEFE) {
      this.befunde.push({ pfad, text: ZU_TIEF });
      return undefined;
    }
    if (isAlias(knoten) || (isNode(knoten) && knoten.anchor)) {
      const text = 'Verweise mit * und & sind nicht erlaubt. Schreiben Sie den Wert aus.';
      this.befunde.push({ pfad, text });
    }
    if (isMap(knoten)) return this.abbildung(knoten, pfad);
    if (isSeq(knoten)) return knoten.items.map((eintrag, i) => this.wert(eintrag as Node, [...pfad, i]));
    if (!isScalar(knoten)) return undefined;
    // The characters of the file itself are looked at elsewhere; an escape makes others of them.
    const verborgen = knoten.type === 'QUOTE_DOUBLE' ? verborgenesIn(String(knoten.value)) : null;
    if (verborgen !== null && this.istUmschrieben(knoten)) this.befunde.push({ pfad, text: verborgen });
    const versehen = versehenAn(knoten, this.quelltext);
    if (versehen) (versehen.warnung ? this.auffaellig : this.befunde).push({ pfad, text: versehen.text });
    return this.einzelwert(String(knoten.value ?? ''), knoten.type, pfad);
  }

  private istUmschrieben({ range }: Node): boolean {
    const [anfang, ende] = range ?? [0, 0];
    return this.quelltext.slice(anfang, ende).includes('\\');
  }

  private einzelwert(text: string, art: string | null | undefined, pfad: Pfad): string | undefined {
    if (art === 'PLAIN' && brauchtAnfuehrung(text, pfad)) {
      this.befunde.push({
        pfad,
        text: `„${text}“ braucht Anführungszeichen. Sonst geht eine Null am Anfang verloren. Schreiben Sie: "${text}"`,
      });
    }
    return text === '' ? undefined : text;
  }

  private abbildung(knoten: Node & { flow?: boolean; items: unknown }, pfad: Pfad): Record<string, unknown> {
    if (knoten.flow) {
      const text =
        'In geschweiften Klammern trennt ein Komma zwei Einträge, auch mitten in einem Betrag. Schreiben Sie jeden Wert in eine eigene Zeile.';
      this.befunde.push({ pfad, text });
    }
    // No prototype: a key such as `constructor` must be unknown, not inherited.
    const ergebnis: Record<string, unknown> = Object.create(null);
    for (const paar of knoten.items as { key: Node; value: Node | null }[]) {
      const name = isScalar(paar.key) ? String(paar.key.value) : '';
      ergebnis[name] = this.wert(paar.value, [...pfad, name]);
    }
    return ergebnis;
  }
}

/**
 * Where in the text a finding is, or its nearest parent. Looked up only when there is one: remembering the place of
 * every value would cost more than reading the file.
 */
function versatzVon(wurzel: Node | null, { pfad, amSchluessel }: Befund, verzeichnis: Verzeichnis): number {
  let versatz = wurzel?.range?.[0] ?? 0;
  let knoten = wurzel;
  pfad.forEach((teil, i) => {
    const [schluessel, wert] = eintrag(knoten, teil, verzeichnis);
    const genau = i === pfad.length - 1 && !amSchluessel;
    versatz = (genau ? wert?.range?.[0] : (schluessel ?? wert)?.range?.[0]) ?? versatz;
    knoten = wert;
  });
  return versatz;
}

type Eintrag = readonly [schluessel: Node | null, wert: Node | null];

/** The entries of the maps that a finding was looked for in: a file may have many findings in one map. */
type Verzeichnis = Map<Node, ReadonlyMap<string, Eintrag>>;

/** Key and value of an entry; of a list only the value. The last one counts where a key stands twice. */
function eintrag(knoten: Node | null, teil: string | number, verzeichnis: Verzeichnis): Eintrag {
  if (isSeq(knoten)) return [null, (knoten.items[Number(teil)] as Node | undefined) ?? null];
  if (!isMap(knoten)) return [null, null];
  const paare = knoten.items as { key: Node; value: Node | null }[];
  const eintraege =
    verzeichnis.get(knoten) ??
    new Map(
      paare.flatMap(({ key, value }) => (isScalar(key) ? [[String(key.value), [key, value] as const]] : [])),
    );
  verzeichnis.set(knoten, eintraege);
  return eintraege.get(String(teil)) ?? [null, null];
}
