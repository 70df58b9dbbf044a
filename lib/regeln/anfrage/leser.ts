import { alsDezimal, ausDezimal } from '../zahl/geld';
import { istTag, type Tag } from '../zahl/tag';
import { HOECHSTENS } from './anfrage';
import type { Anfragefehler } from './anfragefehler';

/** Reads single fields of a question and collects what is wrong with them. null: unknown or wrong. */
export class Leser {
  readonly fehler: Anfragefehler[] = [];

  melde(feld: string, code: Anfragefehler['code'], wert: unknown, erlaubt = ''): null {
    this.fehler.push({ feld, code, wert: kurz(wert), erlaubt });
    return null;
  }

  objekt(
    wert: unknown,
    feld: string,
    bekannt: ReadonlySet<string>,
  ): Readonly<Record<string, unknown>> | null {
    if (typeof wert !== 'object' || wert === null || Array.isArray(wert)) {
      return this.melde(feld, 'kein_objekt', wert, [...bekannt].join(', '));
    }
    // `in` makes no list of the names; what an object inherits is no field of it.
    for (const name in wert) {
      if (bekannt.has(name) || !Object.hasOwn(wert, name)) continue;
      const ort = name.slice(0, 60);
      this.melde(feld === '' ? ort : `${feld}.${ort}`, 'unbekanntes_feld', name, [...bekannt].join(', '));
    }
    return wert as Record<string, unknown>;
  }

  text(wert: unknown, feld: string): string | null {
    if (wert === undefined || wert === null) return null;
    const gueltig = typeof wert === 'string' && wert.length <= 100 && wert.trim() !== '';
    return gueltig ? wert : this.melde(feld, 'kein_text', wert);
  }

  wort(wert: unknown, feld: string): string | null {
    return typeof wert === 'string' && /^[a-z0-9_]{1,60}$/.test(wert)
      ? wert
      : this.melde(feld, 'kein_wort', wert);
  }

  tag(wert: unknown, feld: string): Tag | null {
    if (wert === undefined || wert === null) return null;
    return typeof wert === 'string' && istTag(wert) ? wert : this.melde(feld, 'kein_tag', wert);
  }

  jahr(wert: unknown, feld: string): number | null {
    if (wert === undefined || wert === null) return null;
    const gueltig = typeof wert === 'number' && Number.isInteger(wert) && wert >= 1000 && wert <= 2199;
    return gueltig ? wert : this.melde(feld, 'kein_jahr', wert);
  }

  personen(wert: unknown, feld: string): number | null {
    if (wert === undefined || wert === null) return null;
    const gueltig =
      typeof wert === 'number' && Number.isInteger(wert) && wert >= 1 && wert <= HOECHSTENS.personen;
    return gueltig ? wert : this.melde(feld, 'keine_personenzahl', wert, `1 bis ${HOECHSTENS.personen}`);
  }

  /** A whole number from 0 on. */
  anzahl(wert: unknown, feld: string, bis: number): number | null {
    if (wert === undefined || wert === null) return null;
    const gueltig = typeof wert === 'number' && Number.isInteger(wert) && wert >= 0 && wert <= bis;
    return gueltig ? wert : this.melde(feld, 'keine_anzahl', wert, `0 bis ${bis}`);
  }

  /** A list of at most so many; what is missing is empty. */
  liste(wert: unknown, feld: string, hoechstens: number): readonly unknown[] {
    if (wert === undefined || wert === null) return LEER;
    if (Array.isArray(wert) && wert.length <= hoechstens) return wert;
    this.melde(feld, 'keine_liste', wert, `höchstens ${hoechstens}`);
    return LEER;
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

  /** A decimal text between two bounds in hundredths: areas, consumption. */
  zahl(wert: unknown, feld: string, von: number, bis: number): number | null {
    if (wert === undefined || wert === null) return null;
    const zahl = typeof wert === 'string' ? ausDezimal(wert) : null;
    if (zahl === null) return this.melde(feld, 'keine_zahl', wert);
    const passt = zahl >= von && zahl <= bis;
    return passt ? zahl : this.melde(feld, 'zahl_bereich', wert, `${alsDezimal(von)} bis ${alsDezimal(bis)}`);
  }

  auswahl<T extends string>(wert: unknown, feld: string, erlaubt: readonly T[]): T | null {
    if (wert === undefined || wert === null) return null;
    for (const wort of erlaubt) if (wort === wert) return wort;
    return this.melde(feld, 'unbekannte_auswahl', wert, erlaubt.join(', '));
  }
}

const LEER: readonly unknown[] = Object.freeze([]);

/** Anything can come in: what JSON cannot write is named by its kind. */
function kurz(wert: unknown): string {
  try {
    return String(JSON.stringify(wert) ?? typeof wert).slice(0, 60);
  } catch {
    return typeof wert;
  }
}
