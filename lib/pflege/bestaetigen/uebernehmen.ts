import type { Tag } from '@/lib/regeln';
import { setze } from '../aendern';
import type { Pfad } from '../pfad';
import { pruefbogen, zellenIn } from './pruefbogen';

/** What somebody found in the document. */
export interface Vergleich {
  /** The figures as the document prints them, by place. A figure that is not named was found as it stands. */
  readonly anders: readonly { readonly pfad: Pfad; readonly wert: string }[];
  /** Who compared: a name or an office. */
  readonly wer: string;
  readonly tag: Tag;
}

/** The file after somebody compared every figure of it, and how many there were. */
export interface Bestaetigtes {
  readonly text: string;
  readonly zellen: number;
  readonly berichtigt: number;
}

/**
 * Makes a table from a second source one that was compared with its document: right figures, `beleg: original`, who and
 * when. What was only true of the second source goes: that nobody read the document, and why it should not decide.
 */
export function uebernimm(text: string, { anders, wer, tag }: Vergleich): Bestaetigtes {
  const zellen = zellenIn(pruefbogen(text) ?? { gueltigAb: '', gruppen: [] });
  const alt = new Map(zellen.map(({ pfad, wert }) => [JSON.stringify(pfad), wert]));
  const falsch = anders.filter(({ pfad, wert }) => alt.get(JSON.stringify(pfad)) !== wert);
  const berichtigt = falsch.reduce((neu, { pfad, wert }) => setze(neu, pfad, wert), text);
  const belegt = KOPF.reduce(
    (neu, [pfad, wert]) => setze(neu, pfad, wert({ wer, tag })),
    ohneBemerkungZurSammlung(berichtigt),
  );
  return { text: mitGrund(belegt, tag), zellen: zellen.length, berichtigt: falsch.length };
}

const KOPF: readonly (readonly [Pfad, (von: { readonly wer: string; readonly tag: Tag }) => string])[] = [
  [['zuletzt_bestaetigt'], ({ tag }) => tag],
  [['quelle', 'eingesehen'], ({ tag }) => tag],
  [['quelle', 'beleg'], () => 'original'],
  [['quelle', 'geprueft_von'], ({ wer }) => wer],
  [['quelle', 'hinweis'], () => ''],
  [['nur_orientierung'], () => ''],
];

/** Remarks at the top that tell how the second source was read. */
function ohneBemerkungZurSammlung(text: string): string {
  return text.replace(/^# (eingesehen: Die Zusammenstellung|aus der Zusammenstellung).*\r?\n/gm, '');
}

/** Reasons that were only that the collection has it so. */
function mitGrund(text: string, tag: Tag): string {
  return text.replace(
    /^(\s*grund: )so in der Zusammenstellung vom August 2026; am Dokument nicht verglichen$/gm,
    `$1so im Dokument, verglichen am ${tag}`,
  );
}
