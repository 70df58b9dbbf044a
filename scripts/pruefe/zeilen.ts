/** So many characters a line may have, and a question over several lines. The longest sensible one has about 2,000. */
export const HOECHSTENS_ZEICHEN = 1_000_000;

/** A line of the input. */
export interface Zeile {
  /** From 1. */
  readonly nummer: number;
  /** Without its line feed; null if it was longer than HOECHSTENS_ZEICHEN. */
  readonly text: string | null;
}

/**
 * Cuts a stream into lines, whatever its pieces are: a character or a line may begin in one and end in another. Lines end
 * with a line feed; a carriage return before it stays, which is white space to JSON. Never holds more than one piece and
 * the longest allowed line. Bytes that are no UTF-8 become U+FFFD.
 */
export class Zeilenleser {
  private readonly dekoder = new TextDecoder('utf-8', { ignoreBOM: true });
  private rest = '';
  private zuLang = false;
  private nummer = 0;
  private amAnfang = true;

  /** The lines that end in this piece. */
  *nimm(stueck: string | Uint8Array): Iterable<Zeile> {
    const text = this.ohneMarke(
      typeof stueck === 'string' ? stueck : this.dekoder.decode(stueck, { stream: true }),
    );
    let von = 0;
    for (let ende = text.indexOf('\n'); ende !== -1; ende = text.indexOf('\n', von)) {
      this.merke(text.slice(von, ende));
      yield this.fertig();
      von = ende + 1;
    }
    this.merke(text.slice(von));
  }

  /** The last line, if it does not end with a line feed. */
  *ende(): Iterable<Zeile> {
    this.merke(this.dekoder.decode());
    if (this.rest !== '' || this.zuLang) yield this.fertig();
  }

  private merke(teil: string): void {
    if (this.zuLang) return;
    this.rest = this.rest === '' ? teil : this.rest + teil;
    if (this.rest.length <= HOECHSTENS_ZEICHEN) return;
    this.rest = '';
    this.zuLang = true;
  }

  private fertig(): Zeile {
    this.nummer += 1;
    const zeile = { nummer: this.nummer, text: this.zuLang ? null : this.rest };
    this.rest = '';
    this.zuLang = false;
    return zeile;
  }

  /** Some Windows tools put a byte order mark first, which JSON does not allow. */
  private ohneMarke(text: string): string {
    if (!this.amAnfang || text === '') return text;
    this.amAnfang = false;
    return text.startsWith('\uFEFF') ? text.slice(1) : text;
  }
}
