import type { Bezug, Tabelle, Tag } from '@/lib/regeln';
import { type Beispielbericht, beispielbericht } from './beispiele';
import { type Eintragsaenderung, eintragsaenderungen } from './eintraege';
import { paare, type Wertpaar } from './paare';
import { beispieleVon, type Fassungsstand } from './stand';
import { wertzeilen } from './werte';
import { wirkungssaetze } from './wirkung';
import { type Wohnungswirkung, wohnungswirkung } from './wohnungen';

/** What happened to one version of a table, and what that means. */
export interface Fassungsvergleich {
  readonly art: 'neu' | 'geaendert' | 'entfernt';
  /** First day, from the file name. */
  readonly tag: Tag;
  readonly datei: string;
  /** First day of the version it is compared with; null if there is none. */
  readonly gegen: Tag | null;
  /** Changes what was valid on days that have passed. */
  readonly rueckwirkend: boolean;
  /** False if a side cannot be read: then only the entries are compared. */
  readonly lesbar: boolean;
  /** What the change does to people and places; first of all. */
  readonly wirkung: readonly string[];
  readonly paare: readonly Wertpaar[];
  readonly eintraege: readonly Eintragsaenderung[];
  readonly beispiele: Beispielbericht | null;
  readonly wohnungen: Wohnungswirkung | null;
}

/** A version that was not there before, against the one before it (null: the authority's first). */
export function neueFassung(
  vorige: Fassungsstand | null,
  neu: Fassungsstand,
  danach: Tag | null,
  heute: Tag,
): Fassungsvergleich {
  const vergleich = gegenueber(vorige, neu);
  const gegenstand = { alt: vorige, neu, dieselbe: false, danach, paare: vergleich.paare };
  return {
    ...vergleich,
    wirkung: wirkungssaetze(gegenstand, heute),
    art: 'neu',
    gegen: vorige === null ? null : tagVon(vorige),
    rueckwirkend: tagVon(neu) < heute,
    eintraege: eintraege(vorige, neu),
  };
}

/** The same file before and after. null if nothing but comments or spaces differ. */
export function geaenderteFassung(
  alt: Fassungsstand,
  neu: Fassungsstand,
  danach: Tag | null,
  heute: Tag,
): Fassungsvergleich | null {
  const alle = eintragsaenderungen(alt.eintraege, neu.eintraege);
  const vergleich = gegenueber(alt, neu);
  if (alle.length === 0 && !vergleich.paare.some((p) => p.geaendert) && vergleich.lesbar) return null;
  return {
    ...vergleich,
    wirkung: wirkungssaetze({ alt, neu, dieselbe: true, danach, paare: vergleich.paare }, heute),
    art: 'geaendert',
    gegen: tagVon(neu),
    rueckwirkend: tagVon(alt) < heute && alle.some((a) => aendertVergangenes(a, heute)),
    eintraege: eintraege(alt, neu),
  };
}

/** A version that is gone. */
export function entfernteFassung(alt: Fassungsstand, heute: Tag): Fassungsvergleich {
  const zeilen = alt.tabelle === null ? [] : wertzeilen(alt.tabelle, ohneEigeneFlaeche(alt));
  return {
    art: 'entfernt',
    tag: tagVon(alt),
    datei: alt.datei,
    gegen: null,
    rueckwirkend: tagVon(alt) < heute,
    lesbar: alt.tabelle !== null,
    wirkung: [],
    paare: paare(zeilen, []),
    eintraege: [],
    beispiele: null,
    wohnungen: null,
  };
}

export function tagVon({ datei }: Pick<Fassungsstand, 'datei'>): Tag {
  return datei.replace(/\.yaml$/, '');
}

type Gegenueber = Pick<Fassungsvergleich, 'tag' | 'datei' | 'lesbar' | 'paare' | 'beispiele' | 'wohnungen'>;

function gegenueber(alt: Fassungsstand | null, neu: Fassungsstand): Gegenueber {
  const kopf = { tag: tagVon(neu), datei: neu.datei };
  const { tabelle } = neu;
  const bisher: Tabelle | null = alt?.tabelle ?? null;
  if (tabelle === null || (alt !== null && bisher === null)) {
    return { ...kopf, lesbar: false, paare: [], beispiele: null, wohnungen: null };
  }
  const ohne = [alt, neu].every((f) => f === null || ohneEigeneFlaeche(f).length > 0) ? FLAECHE : [];
  const seite = alt === null || bisher === null ? null : { tabelle: bisher, beispiele: beispieleVon(alt) };
  return {
    ...kopf,
    lesbar: true,
    paare: paare(bisher === null ? [] : wertzeilen(bisher, ohne), wertzeilen(tabelle, ohne)),
    beispiele: beispielbericht(seite, { tabelle, beispiele: beispieleVon(neu) }),
    wohnungen: bisher === null ? null : wohnungswirkung(bisher, tabelle),
  };
}

const FLAECHE: readonly Bezug[] = ['wohnflaeche'];

/** The Land's floor area joins a table that prints none; it is no value of this file. */
function ohneEigeneFlaeche({ inhalt }: Fassungsstand): readonly Bezug[] {
  return inhalt?.grenzen.some(({ bezug }) => bezug === 'wohnflaeche') ? [] : FLAECHE;
}

/** A key of a Gemeinde looks like a number of persons. */
const ORTE: ReadonlySet<string> = new Set(['gemeinden', 'orte']);
const ZELLE = /^(\d+|weitere|groessere|weitere_ab|einzelfall_ab|betrag|preis|mindest_betriebskosten_je_m2)$/;
const IM_BERICHT = new Set(['format', 'gueltig_ab', 'beispiele']);

/** Entries beside the values: those stand in the table of values if both files can be read. */
function eintraege(alt: Fassungsstand | null, neu: Fassungsstand): Eintragsaenderung[] {
  const lesbar = neu.tabelle !== null && (alt === null || alt.tabelle !== null);
  return eintragsaenderungen(alt?.eintraege ?? {}, neu.eintraege).filter(({ pfad }) => {
    const [oben = ''] = pfad;
    if (IM_BERICHT.has(oben)) return !lesbar && oben === 'beispiele';
    if (oben !== 'grenzen' || !lesbar) return true;
    return !ZELLE.test(pfad.at(-1) ?? '') || ORTE.has(pfad.at(-2) ?? '');
  });
}

const WIRKT = new Set(['grenzen', 'ausgleich', 'zuschlaege', 'zuschlaege_zusammen', 'ohne_richtwert']);
const BELEG = new Set(['rechtsgrundlage', 'fundstelle', 'quelle', 'bestaetigt', 'frage', 'grund']);

function aendertVergangenes({ pfad, alt, neu }: Eintragsaenderung, heute: Tag): boolean {
  const [oben = ''] = pfad;
  if (oben === 'gueltig_bis') return [alt, neu].some((tag) => tag !== null && tag < heute);
  if (oben === 'gueltig_ab') return true;
  return WIRKT.has(oben) && !pfad.some((teil) => BELEG.has(teil));
}
