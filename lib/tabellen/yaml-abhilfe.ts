/** One small change to a text that would mend it: the line it is about, what is wrong there, and the text with it. */
export interface Abhilfe {
  readonly zeile: number;
  readonly satz: string;
  readonly text: string;
}

/**
 * Small changes near a line where reading failed. A line that is pushed in or out makes the reader blame all lines below,
 * so each line around is tried: pushed to where a neighbour stands, with the sign it may lack. Lines keep their numbers.
 */
export function abhilfen(text: string, beiZeilen: readonly number[]): Abhilfe[] {
  const zeilen = text.split('\n');
  const nahe = new Set(beiZeilen.flatMap((n) => [n, n - 1, n - 2, n + 1, ...eingefuegt(zeilen, n)]));
  const gemeint = [...nahe].filter((n) => n >= 1 && /[^\s#]/.test(zeilen[n - 1]?.trimStart()[0] ?? ''));
  const mit = (satz: string, zeile: number, neue: Readonly<Record<number, string>>): Abhilfe => ({
    zeile,
    satz,
    text: zeilen.map((alt, i) => neue[i + 1] ?? alt).join('\n'),
  });
  return gemeint.flatMap((n) => [
    ...fehlendeZeichen(zeilen[n - 1] ?? '').map(([satz, neu]) => mit(satz, n, { [n]: neu })),
    ...ebenen(zeilen, n).flatMap((soll) => {
      const um = soll - einzug(zeilen[n - 1] ?? '');
      return bloecke(zeilen, n).map((block) =>
        mit(verschoben(block.length, um), n, gerueckt(zeilen, block, um)),
      );
    }),
  ]);
}

/** A confirmation that was pasted somewhere above. */
function eingefuegt(zeilen: readonly string[], n: number): number[] {
  return [3, 4, 5, 6, 7, 8].map((weg) => n - weg).filter((m) => BESTAETIGT.test(zeilen[m - 1] ?? ''));
}

const BESTAETIGT = /^ *bestaetigt: *$/;

function einzug(zeile: string): number {
  return zeile.length - zeile.trimStart().length;
}

/** Where the lines around begin, the nearest first, and what would follow the line above. */
function ebenen(zeilen: readonly string[], n: number): number[] {
  const hier = einzug(zeilen[n - 1] ?? '');
  const umgebung = zeilen.slice(Math.max(0, n - 40), n + 4).filter((zeile) => zeile.trim() !== '');
  const stellen = umgebung.flatMap((zeile) => [einzug(zeile), einzug(zeile) + 2]);
  return [...new Set(stellen)]
    .filter((stelle) => stelle !== hier)
    .sort((a, b) => Math.abs(a - hier) - Math.abs(b - hier))
    .slice(0, 7);
}

/** The line alone; with all that stands in it; and a confirmation as it was pasted. */
function bloecke(zeilen: readonly string[], n: number): number[][] {
  const hier = einzug(zeilen[n - 1] ?? '');
  const bis = (gehoertDazu: (zeile: string) => boolean) => {
    let ende = n;
    while (ende < zeilen.length && gehoertDazu(zeilen[ende] ?? '')) ende++;
    return Array.from({ length: ende - n + 1 }, (_, i) => n + i);
  };
  const alle = [
    [n],
    bis((zeile) => zeile.trim() !== '' && einzug(zeile) > hier),
    BESTAETIGT.test(zeilen[n - 1] ?? '')
      ? bis((zeile) => /^ *(?:- )?(?:was|personen|werte|prozent|grund):/.test(zeile))
      : [n],
  ];
  return alle.filter((block, i) => alle.findIndex((anderer) => anderer.length === block.length) === i);
}

function gerueckt(zeilen: readonly string[], block: readonly number[], um: number): Record<number, string> {
  return Object.fromEntries(
    block.map((n) => {
      const zeile = zeilen[n - 1] ?? '';
      return [n, um > 0 ? ' '.repeat(um) + zeile : zeile.slice(Math.min(-um, einzug(zeile)))];
    }),
  );
}

const ZAHLWORT = ['', 'ein', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn'];

function verschoben(zeilen: number, um: number): string {
  const weit = `${ZAHLWORT[Math.abs(um)] ?? Math.abs(um)} Zeichen zu weit ${um > 0 ? 'links' : 'rechts'}`;
  const wohin = um > 0 ? 'rechts' : 'links';
  return zeilen === 1
    ? `Diese Zeile steht ${weit}. Rücken Sie sie nach ${wohin}.`
    : `Diese ${zeilen} Zeilen stehen ${weit}. Rücken Sie alle nach ${wohin}.`;
}

/** What a line may lack, with the sentence that says so. */
function fehlendeZeichen(zeile: string): [satz: string, neu: string][] {
  const ohne = zeile.trimEnd();
  const alle: [string, string][] = [];
  if (zahl(ohne, '[') > zahl(ohne, ']')) alle.push(['In dieser Zeile fehlt die Klammer ].', `${ohne}]`]);
  if (zahl(ohne, '[') < zahl(ohne, ']'))
    alle.push(['In dieser Zeile fehlt die Klammer [.', ohne.replace(/: *(?=\S)/, ': [')]);
  if (zahl(ohne, '"') % 2 === 1) {
    const satz = 'In dieser Zeile fehlt ein Anführungszeichen (").';
    alle.push(
      [satz, `${ohne}"`],
      [satz, ohne.replace(/: *(?=\S)/, ': "')],
      [satz, ohne.replace(/\]$/, '"]')],
    );
    alle.push([satz, ohne.replace(/\[(?=\d)/, '["')], [satz, ohne.replace(/(\d),/, '$1",')]);
    alle.push([satz, ohne.replace(/(, *)(?=\d)/, '$1"')]);
  }
  const wort = /^ *(?:- )?([\p{L}\d_]+)/u.exec(ohne)?.[1];
  if (wort === undefined) return alle;
  if (!ohne.includes(':'))
    alle.push([`Nach „${wort}“ fehlt der Doppelpunkt.`, ohne.replace(/^( *(?:- )?[\p{L}\d_]+) */u, '$1: ')]);
  else if (/^ *(?:- )?[\p{L}\d_]+:\S/u.test(ohne))
    alle.push([`Nach „${wort}:“ fehlt ein Leerzeichen.`, ohne.replace(':', ': ')]);
  return alle;
}

function zahl(text: string, zeichen: string): number {
  return text.split(zeichen).length - 1;
}
