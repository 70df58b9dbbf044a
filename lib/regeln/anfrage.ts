import { ausDezimal } from './geld';
import { istTag, type Tag } from './tag';

/**
 * A question after reading: amounts in cents per month, areas in hundredths of a m², null where unknown.
 * `leseAnfrage` is the only way to get one, so the rules never meet a malformed value.
 */
export interface Anfrage {
  readonly ort: string | null;
  readonly gebiet: string | null;
  readonly stichtag: Tag | null;
  readonly personen: number | null;
  readonly alleLeistungsberechtigt: boolean | null;
  readonly nettokaltmiete: number | null;
  readonly betriebskosten: number | null;
  readonly heizkosten: number | null;
  readonly betriebsUndHeizkosten: number | null;
  readonly wohnflaeche: number | null;
  readonly heizung: Heizung | null;
}

export interface Heizung {
  readonly energietraeger: string | null;
  /** Heated area of the whole building, hundredths of a m². */
  readonly gebaeudeflaeche: number | null;
  readonly warmwasser: 'zentral' | 'dezentral' | null;
}

export const ENERGIETRAEGER = ['erdgas', 'heizoel', 'fernwaerme', 'waermepumpe', 'strom', 'holz'] as const;

/** Largest amount per month, largest flat and building, largest household that are taken for real. */
export const HOECHSTENS = { betrag: 999_999, flaeche: 50_000, gebaeude: 10_000_000, personen: 20 } as const;

/** What is wrong with a field. The sentence and the remedy are made in lib/texte. */
export interface Anfragefehler {
  readonly feld: string;
  readonly code:
    | 'kein_objekt'
    | 'unbekanntes_feld'
    | 'kein_text'
    | 'kein_tag'
    | 'keine_personenzahl'
    | 'kein_wahrheitswert'
    | 'kein_betrag'
    | 'betrag_zu_gross'
    | 'kaltmiete_null'
    | 'keine_flaeche'
    | 'flaeche_bereich'
    | 'unbekannte_auswahl'
    | 'summe_und_einzeln';
  readonly wert: string;
}

export type GeleseneAnfrage =
  | { readonly ok: true; readonly anfrage: Anfrage }
  | { readonly ok: false; readonly fehler: readonly Anfragefehler[] };

const FELDER = new Set([
  'ort',
  'gebiet',
  'stichtag',
  'personen',
  'alleLeistungsberechtigt',
  'nettokaltmiete',
  'betriebskosten',
  'heizkosten',
  'betriebsUndHeizkosten',
  'wohnflaeche',
  'heizung',
]);
const HEIZUNGSFELDER = new Set(['energietraeger', 'gebaeudeflaeche', 'warmwasser']);

/**
 * Reads a question in the contract's form (docs/anfrage-und-ergebnis.md): amounts and areas as decimal text,
 * a missing or null field is unknown. Every malformed field is reported, all at once; nothing is guessed.
 */
export function leseAnfrage(eingabe: unknown): GeleseneAnfrage {
  const leser = new Leser();
  if (!istObjekt(eingabe)) return { ok: false, fehler: [fehler('', 'kein_objekt', eingabe)] };
  leser.schluessel(eingabe, FELDER, '');
  const anfrage: Anfrage = {
    ort: leser.text(eingabe.ort, 'ort'),
    gebiet: leser.text(eingabe.gebiet, 'gebiet'),
    stichtag: leser.tag(eingabe.stichtag, 'stichtag'),
    personen: leser.personen(eingabe.personen, 'personen'),
    alleLeistungsberechtigt: leser.jaNein(eingabe.alleLeistungsberechtigt, 'alleLeistungsberechtigt'),
    nettokaltmiete: leser.betrag(eingabe.nettokaltmiete, 'nettokaltmiete'),
    betriebskosten: leser.betrag(eingabe.betriebskosten, 'betriebskosten'),
    heizkosten: leser.betrag(eingabe.heizkosten, 'heizkosten'),
    betriebsUndHeizkosten: leser.betrag(eingabe.betriebsUndHeizkosten, 'betriebsUndHeizkosten'),
    wohnflaeche: leser.flaeche(eingabe.wohnflaeche, 'wohnflaeche', HOECHSTENS.flaeche),
    heizung: leser.heizung(eingabe.heizung),
  };
  if (anfrage.nettokaltmiete === 0) leser.melde('nettokaltmiete', 'kaltmiete_null', '0');
  if (anfrage.betriebsUndHeizkosten !== null) {
    if (anfrage.betriebskosten !== null || anfrage.heizkosten !== null) {
      leser.melde('betriebsUndHeizkosten', 'summe_und_einzeln', eingabe.betriebsUndHeizkosten);
    }
  }
  return leser.fehler.length === 0 ? { ok: true, anfrage } : { ok: false, fehler: leser.fehler };
}

class Leser {
  readonly fehler: Anfragefehler[] = [];

  melde(feld: string, code: Anfragefehler['code'], wert: unknown): null {
    this.fehler.push(fehler(feld, code, wert));
    return null;
  }

  schluessel(objekt: object, bekannt: ReadonlySet<string>, vor: string): void {
    for (const name of Object.keys(objekt)) {
      if (!bekannt.has(name)) this.melde(vor + name, 'unbekanntes_feld', name);
    }
  }

  text(wert: unknown, feld: string): string | null {
    if (wert === undefined || wert === null) return null;
    if (typeof wert !== 'string' || wert.trim() === '' || wert.length > 100) {
      return this.melde(feld, 'kein_text', wert);
    }
    return wert;
  }

  tag(wert: unknown, feld: string): Tag | null {
    if (wert === undefined || wert === null) return null;
    return typeof wert === 'string' && istTag(wert) ? wert : this.melde(feld, 'kein_tag', wert);
  }

  personen(wert: unknown, feld: string): number | null {
    if (wert === undefined || wert === null) return null;
    const gueltig =
      typeof wert === 'number' && Number.isInteger(wert) && wert >= 1 && wert <= HOECHSTENS.personen;
    return gueltig ? wert : this.melde(feld, 'keine_personenzahl', wert);
  }

  jaNein(wert: unknown, feld: string): boolean | null {
    if (wert === undefined || wert === null) return null;
    return typeof wert === 'boolean' ? wert : this.melde(feld, 'kein_wahrheitswert', wert);
  }

  betrag(wert: unknown, feld: string): number | null {
    if (wert === undefined || wert === null) return null;
    const cent = typeof wert === 'string' ? ausDezimal(wert) : null;
    if (cent === null) return this.melde(feld, 'kein_betrag', wert);
    return cent > HOECHSTENS.betrag ? this.melde(feld, 'betrag_zu_gross', wert) : cent;
  }

  flaeche(wert: unknown, feld: string, hoechstens: number): number | null {
    if (wert === undefined || wert === null) return null;
    const hundertstel = typeof wert === 'string' ? ausDezimal(wert) : null;
    if (hundertstel === null) return this.melde(feld, 'keine_flaeche', wert);
    const passt = hundertstel >= 100 && hundertstel <= hoechstens;
    return passt ? hundertstel : this.melde(feld, 'flaeche_bereich', wert);
  }

  auswahl<T extends string>(wert: unknown, feld: string, erlaubt: readonly T[]): T | null {
    if (wert === undefined || wert === null) return null;
    const gefunden = erlaubt.find((e) => e === wert);
    return gefunden ?? this.melde(feld, 'unbekannte_auswahl', wert);
  }

  heizung(wert: unknown): Heizung | null {
    if (wert === undefined || wert === null) return null;
    if (!istObjekt(wert)) return this.melde('heizung', 'kein_objekt', wert);
    this.schluessel(wert, HEIZUNGSFELDER, 'heizung.');
    return {
      energietraeger: this.auswahl(wert.energietraeger, 'heizung.energietraeger', ENERGIETRAEGER),
      gebaeudeflaeche: this.flaeche(wert.gebaeudeflaeche, 'heizung.gebaeudeflaeche', HOECHSTENS.gebaeude),
      warmwasser: this.auswahl(wert.warmwasser, 'heizung.warmwasser', ['zentral', 'dezentral'] as const),
    };
  }
}

function istObjekt(wert: unknown): wert is Record<string, unknown> {
  return typeof wert === 'object' && wert !== null && !Array.isArray(wert);
}

function fehler(feld: string, code: Anfragefehler['code'], wert: unknown): Anfragefehler {
  return { feld, code, wert: anzeige(wert).slice(0, 60) };
}

/** A refused value as JSON; by its type where JSON cannot show it (a cycle, a bigint, too deeply nested). */
function anzeige(wert: unknown): string {
  try {
    return JSON.stringify(wert) ?? String(wert);
  } catch {
    return typeof wert;
  }
}
