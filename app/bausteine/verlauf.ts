import type { Wohnungszeile } from '@/lib/texte/wohnungen';

/**
 * Answers kept in the entry of the browser's history, so that “back”, a reload and a tab that was put away find them
 * (L-60, docs/entscheidungen/0021). The browser holds them for this tab; they are in no address and in no store.
 */
export interface Eintrag {
  /** Raw text by field name, exactly as typed. */
  readonly werte: Werte;
  /** The entry shows the result, not the form. */
  readonly gesendet: boolean;
  /** The entry before it is a result too: amounts were changed beside it, without the form. */
  readonly daneben?: boolean;
  /** Other flats to compare with. */
  readonly vergleich?: readonly GemerkteWohnung[];
  /** What was typed about a flat, while another place is chosen for it (start page). */
  readonly gepaeck?: Gepaeck;
  /** Which page wrote it: the key of the Gemeinde, or `start`. Several pages of one journey can share a document's entries. */
  readonly seite?: string;
}

export type Werte = Readonly<Record<string, string>>;

/** A flat to compare with; its place's tables may be elsewhere, so what was said of it goes along as text. */
export interface GemerkteWohnung {
  /** Key of the Gemeinde, and its name. */
  readonly ags: string;
  readonly ort: string;
  readonly werte: Werte;
  readonly zeilen: readonly Wohnungszeile[];
}

export type Gepaeck = Pick<Eintrag, 'werte' | 'vergleich'>;

/** Puts the answers into the present entry; with an address, that is shown from now on. */
export function merke(eintrag: Eintrag, adresse = ''): void {
  window.history.replaceState({ mietpreisrechner: eintrag }, '', adresse || undefined);
}

/** Opens a new entry with the answers. */
export function merkeNeu(eintrag: Eintrag, adresse?: string): void {
  window.history.pushState({ mietpreisrechner: eintrag }, '', adresse);
}

/** The answers in a `history.state`; null if there are none, or if they are not ours. */
export function gemerkt(zustand: unknown): Eintrag | null {
  const eintrag = alsObjekt(alsObjekt(zustand)?.mietpreisrechner);
  const inhalt = eintrag && gepaeckAus(eintrag);
  if (!eintrag || !inhalt) return null;
  const gepaeck = gepaeckAus(eintrag.gepaeck);
  return {
    ...inhalt,
    gesendet: eintrag.gesendet === true,
    ...(eintrag.daneben === true && { daneben: true }),
    ...(gepaeck && { gepaeck }),
    ...(typeof eintrag.seite === 'string' && { seite: eintrag.seite }),
  };
}

function gepaeckAus(roh: unknown): Gepaeck | null {
  const objekt = alsObjekt(roh);
  if (!objekt || !istWerte(objekt.werte)) return null;
  const andere = Array.isArray(objekt.vergleich) ? objekt.vergleich.filter(istWohnung) : [];
  return { werte: objekt.werte, ...(andere.length > 0 && { vergleich: andere }) };
}

function istWohnung(roh: unknown): roh is GemerkteWohnung {
  const { ags, ort, werte, zeilen } = alsObjekt(roh) ?? {};
  return (
    typeof ags === 'string' &&
    typeof ort === 'string' &&
    istWerte(werte) &&
    Array.isArray(zeilen) &&
    zeilen.every((zeile) => istWerte(zeile) && ['schluessel', 'kopf', 'wert'].every((teil) => teil in zeile))
  );
}

function istWerte(roh: unknown): roh is Werte {
  const objekt = alsObjekt(roh);
  return objekt !== null && Object.values(objekt).every((wert) => typeof wert === 'string');
}

function alsObjekt(wert: unknown): Readonly<Record<string, unknown>> | null {
  return typeof wert === 'object' && wert !== null ? (wert as Readonly<Record<string, unknown>>) : null;
}
