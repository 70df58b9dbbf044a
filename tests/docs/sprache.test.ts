/** The guides are for people who read them between two appointments: short sentences, and nothing but German. */
import { describe, expect, it } from 'vitest';
import { SEITEN } from './hilfe';

const HOECHSTENS = 20;

describe('Sprache', () => {
  it.each(SEITEN)(`$name: kein Satz hat mehr als ${HOECHSTENS} Wörter`, ({ text }) => {
    expect(saetze(text).filter((satz) => woerter(satz) > HOECHSTENS)).toEqual([]);
  });

  it.each(SEITEN)('$name setzt keine Fachwörter der Softwareentwicklung voraus', ({ text }) => {
    const fremd =
      /\b(git|commit|branch|merge|pull|push|repository|repo|schema|issue|feature|default|string|array)\b/i;
    expect(saetze(text).filter((satz) => fremd.test(satz))).toEqual([]);
  });
});

describe('die Messung selbst', () => {
  it('zählt Wörter über Zeilen hinweg und trennt an Satzenden, Listen und Zellen', () => {
    const text =
      '# Eins zwei\n\nDas ist\nein Satz. Noch einer!\n\n- Punkt A\n- Punkt B\n\n| a b | c |\n| --- | --- |\n';
    expect(saetze(text).map(woerter)).toEqual([2, 4, 2, 2, 2, 2, 1]);
  });

  it('zählt ein Stück Code als ein Wort und Meldungen der Prüfung nicht mit', () => {
    expect(saetze('Schreiben Sie `ort: "1" a b`.').map(woerter)).toEqual([3]);
    const tabelle =
      '| Richtig | Versehen | Das meldet die Prüfung |\n| --- | --- | --- |\n| `a` | `b` | Lang und so weiter |\n';
    expect(saetze(tabelle).join(' ')).not.toContain('weiter');
  });
});

/** The sentences a reader meets: no code blocks, no messages of the checker (those are the program's own words). */
function saetze(text: string): string[] {
  return text
    .replace(/^```.*?^```$/gms, '')
    .replace(/^(\| `[^|\n]*\|[^|\n]*\|)[^|\n]*\|$/gm, (zeile, vorn: string) =>
      inVersehen(text, zeile) ? vorn : zeile,
    )
    .replace(/`[^`\n]*`/g, 'Code')
    .replace(/^\|[-| ]+\|$/gm, '')
    .split(/\n\s*\n|\n(?=\s*(?:[-*>|#]|\d+\.) ?)|\|/)
    .flatMap((block) => block.replace(/\s+/g, ' ').split(/(?<=[.!?][“)*]*) (?=[^a-zäöü])/))
    .map((satz) => satz.replace(/^[\s#>*-]+|^\d+\. /g, '').trim())
    .filter((satz) => /\p{L}/u.test(satz));
}

/** The row stands in the table of slips: what follows its heading up to the next empty line. */
function inVersehen(text: string, zeile: string): boolean {
  return text.split('| Das meldet die Prüfung |')[1]?.split('\n\n')[0]?.includes(zeile) ?? false;
}

function woerter(satz: string): number {
  return satz.split(' ').filter((wort) => /[\p{L}\d]/u.test(wort)).length;
}
