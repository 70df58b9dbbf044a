/** A text as lines, with the places where slips happen. Line numbers count from 0 here. */
export class Zeilen {
  readonly alle: readonly string[];

  constructor(readonly text: string) {
    this.alle = text.split('\n');
  }

  /** Numbers of the lines that match and stand under one of the top-level entries (all, if none is named). */
  mit(muster: RegExp, ...bereiche: string[]): number[] {
    let bereich = '';
    return this.alle.flatMap((zeile, i) => {
      bereich = /^(\w+):/.exec(zeile)?.[1] ?? bereich;
      return muster.test(zeile) && (bereiche.length === 0 || bereiche.includes(bereich)) ? [i] : [];
    });
  }

  /** The text with one line changed; null removes it. */
  ersetzt(nummer: number, neu: string | null): string {
    const andere = [...this.alle];
    andere.splice(nummer, 1, ...(neu === null ? [] : [neu]));
    return andere.join('\n');
  }

  /** The text with the value of a line changed; the key stays. */
  mitWert(nummer: number, neu: (wert: string) => string): string {
    const zeile = this.alle[nummer] ?? '';
    const [, vorn = '', wert = ''] = /^(\s*(?:- )?[^:]+: )(.*)$/.exec(zeile) ?? [];
    return this.ersetzt(nummer, `${vorn}${neu(wert)}`);
  }
}
