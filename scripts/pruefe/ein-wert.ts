/** Whether lines so far are the beginning of one JSON value, all of it, or can never become one. */
export type Stand = 'offen' | 'fertig' | 'unmoeglich';

type Erwartet = 'wert' | 'wert_oder_ende' | 'name' | 'name_oder_ende' | 'doppelpunkt' | 'komma_oder_ende';

/** Deeper is no question; what is kept of open brackets stays small. */
const HOECHSTENS_TIEF = 1_000;

/** One sign, one text or one word. A text never goes over a line end in JSON. */
const STUECK = /\s*(?:([{}[\],:])|("[^"\\]*(?:\\.[^"\\]*)*")|([-+.\w]+))/y;

/**
 * Follows a JSON value that goes over several lines, line by line, so that it is known at once when it is complete and
 * when it never can be: then its first line was a broken question and not a beginning. Does not look into texts and
 * numbers; JSON.parse has the last word.
 */
export class EinWert {
  private readonly klammern: ('{' | '[')[] = [];
  private erwartet: Erwartet = 'wert';
  private fertig = false;

  /** One more line. After `fertig` or `unmoeglich` there is nothing more to ask. */
  nimm(zeile: string): Stand {
    let stelle = 0;
    while (zeile.slice(stelle).trim() !== '') {
      STUECK.lastIndex = stelle;
      const fund = STUECK.exec(zeile);
      if (fund === null || this.fertig || !this.passt(fund[1] ?? (fund[2] === undefined ? 'w' : '"')))
        return 'unmoeglich';
      stelle = STUECK.lastIndex;
    }
    return this.fertig ? 'fertig' : 'offen';
  }

  /** `"` stands for a text, `w` for a number or a word. */
  private passt(zeichen: string): boolean {
    const { erwartet } = this;
    if (zeichen === '}' || zeichen === ']') return this.schliesst(zeichen);
    if (erwartet === 'doppelpunkt') return this.weiter(zeichen === ':', 'wert');
    if (erwartet === 'komma_oder_ende')
      return this.weiter(zeichen === ',', this.klammern.at(-1) === '{' ? 'name' : 'wert');
    if (erwartet === 'name' || erwartet === 'name_oder_ende')
      return this.weiter(zeichen === '"', 'doppelpunkt');
    if (zeichen === '{' || zeichen === '[') {
      this.klammern.push(zeichen);
      return this.weiter(
        this.klammern.length <= HOECHSTENS_TIEF,
        zeichen === '{' ? 'name_oder_ende' : 'wert_oder_ende',
      );
    }
    return (zeichen === '"' || zeichen === 'w') && this.nachWert();
  }

  private schliesst(zeichen: string): boolean {
    const leer = zeichen === '}' ? 'name_oder_ende' : 'wert_oder_ende';
    if (this.erwartet !== 'komma_oder_ende' && this.erwartet !== leer) return false;
    if (this.klammern.pop() !== (zeichen === '}' ? '{' : '[')) return false;
    return this.nachWert();
  }

  private nachWert(): true {
    this.erwartet = 'komma_oder_ende';
    this.fertig = this.klammern.length === 0;
    return true;
  }

  private weiter(gut: boolean, erwartet: Erwartet): boolean {
    this.erwartet = erwartet;
    return gut;
  }
}
