import { EinWert } from './ein-wert';
import { HOECHSTENS_ZEICHEN, type Zeile } from './zeilen';

/** What came as one question: its JSON, read once, or why it is none. */
export type Frage =
  | {
      /** The line in which it begins, from 1. */
      readonly zeile: number;
      readonly text: string;
      readonly wert: unknown;
    }
  | { readonly zeile: number; readonly grund: Lesegrund };

/** `anfrage_zu_lang`: over several lines; `zeile_zu_lang`: in one. */
export type Lesegrund = 'kein_json' | 'zeile_zu_lang' | 'anfrage_zu_lang';

/**
 * Makes questions of lines: usually one of each. A line that is no complete JSON may begin a question over several lines:
 * those are kept until it is complete, or until it is sure that it will never be; then each of them counts by itself. So
 * a broken line costs none of the others, and of a question no more than HOECHSTENS_ZEICHEN are ever held.
 */
export class Fragensammler {
  private wert: EinWert | null = null;
  private anfang = 0;
  private laenge = 0;
  private zeilen: Zeile[] = [];

  /** The questions that end with this line; lines without content are none. */
  *nimm(zeile: Zeile): Iterable<Frage> {
    if (this.wert !== null) {
      const stand = zeile.text === null ? 'unmoeglich' : this.wert.nimm(zeile.text);
      if (stand !== 'unmoeglich') this.merke(zeile);
      if (stand === 'offen') return;
      yield* stand === 'fertig' ? this.ganz() : this.einzeln();
      if (stand === 'fertig') return;
    }
    if (zeile.text === null) yield { zeile: zeile.nummer, grund: 'zeile_zu_lang' };
    else if (zeile.text.trim() !== '') yield* this.beginne(zeile, zeile.text);
  }

  /** What was begun and never completed. */
  *ende(): Iterable<Frage> {
    if (this.wert !== null) yield* this.einzeln();
  }

  private *beginne(zeile: Zeile, text: string): Iterable<Frage> {
    const frage = gelesen(zeile.nummer, text);
    if ('wert' in frage) {
      yield frage;
      return;
    }
    const wert = new EinWert();
    if (wert.nimm(text) !== 'offen') {
      yield frage;
      return;
    }
    this.wert = wert;
    this.anfang = zeile.nummer;
    this.merke(zeile);
  }

  private merke(zeile: Zeile): void {
    this.laenge += (zeile.text?.length ?? 0) + 1;
    if (this.laenge > HOECHSTENS_ZEICHEN) this.zeilen = [];
    else this.zeilen.push(zeile);
  }

  private *ganz(): Iterable<Frage> {
    const frage = this.zuLang() ?? gelesen(this.anfang, this.zeilen.map(({ text }) => text).join('\n'));
    if ('wert' in frage || frage.grund !== 'kein_json') {
      this.vergiss();
      yield frage;
    } else yield* this.einzeln();
  }

  private *einzeln(): Iterable<Frage> {
    const zuLang = this.zuLang();
    const zeilen = this.vergiss();
    if (zuLang !== null) yield zuLang;
    for (const { nummer, text } of zeilen) if (text?.trim()) yield gelesen(nummer, text);
  }

  private zuLang(): Frage | null {
    return this.laenge > HOECHSTENS_ZEICHEN ? { zeile: this.anfang, grund: 'anfrage_zu_lang' } : null;
  }

  private vergiss(): readonly Zeile[] {
    const { zeilen } = this;
    this.wert = null;
    this.laenge = 0;
    this.zeilen = [];
    return zeilen;
  }
}

function gelesen(zeile: number, text: string): Frage {
  try {
    return { zeile, text, wert: JSON.parse(text) as unknown };
  } catch {
    return { zeile, grund: 'kein_json' };
  }
}
