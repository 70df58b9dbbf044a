import { kurzname } from '@/lib/kern/kurzname';
import { lesbar } from './lesbar';

/** Words between the parts of a name, which everybody shortens in another way (“a.d.”, “an der”, “/”), or puts in or not. */
const KLEIN =
  /^(a|am|an|auf|b|bei|beim|bezirk|d|dem|den|der|des|die|i|im|in|o|ob|ortsteil|ot|stadtbezirk|stadtteil|u|und|unter|v|vom|von|vor|zu|zum|zur)$/;

/** What a town calls itself besides its name; the register has it behind a comma. */
const TITEL =
  /^(bundes|hanse|hochschul|klingen|kolping|kreis|kupfer|landeshaupt|luther|reuter|residenz|universitaets)?stadt$|^(barlach|muenchhausen|welterbe|wissenschafts|documenta)stadt$|^(ostsee|nordsee|see)(heil)?bad$|^(gemeinde|samtgemeinde|verbandsgemeinde|deutschland)$/;

/** Spellings of one word. */
const GLEICHE: Readonly<Record<string, string>> = { st: 'sankt', hannoversch: 'hann', ffm: 'frankfurt' };

/** A word of a name, in the spelling without special letters (`muenchen`) and in that of keyboards without umlauts (`munchen`). */
export type Wort = readonly [kurz: string, flach: string];

/**
 * The words of a name or of what somebody typed, without those that tell nothing: “St. Peter-Ording” -> sankt, peter,
 * ording; “Frankfurt a.M.” -> frankfurt, m. Titles in front and behind fall away (“Hansestadt Rostock”).
 */
export function woerter(text: string): readonly Wort[] {
  const alle = lesbar(text).split(',').map(paare);
  const letztes = alle.flat().at(-1);
  const ohneKleine = alle.flatMap((stueck) =>
    // At the end of “Wakendorf I, Segeberg” it is a number.
    stueck.filter(
      (paar) => paar === letztes || (paar[0] === 'i' && paar === stueck.at(-1)) || !KLEIN.test(paar[0]),
    ),
  );
  const sagt = ohneKleine.map(([wort]) => !TITEL.test(wort));
  const kern = ohneKleine.slice(sagt.indexOf(true), sagt.lastIndexOf(true) + 1);
  return sagt.includes(true) ? kern : ohneKleine;
}

/** The words as one, in which blanks and hyphens play no part. */
export function verbunden(worte: readonly Wort[], spalte: 0 | 1 = 0): string {
  return worte.map((wort) => wort[spalte]).join('');
}

/** Without what people leave out at the beginning: Bad Salzuflen, Sankt Augustin, Hann. Münden. */
export function ohneVorwort(worte: readonly Wort[]): readonly Wort[] {
  return worte.length > 1 && /^(bad|sankt|hann)$/.test(worte[0]?.[0] ?? '') ? worte.slice(1) : worte;
}

function paare(text: string): readonly Wort[] {
  const flach = teile(text.normalize('NFC').replace(/[äöüÄÖÜ]/g, (z) => z.normalize('NFD').charAt(0)));
  return teile(text).map((wort, i): Wort => [gleich(wort), gleich(flach[i] ?? wort)]);
}

function teile(text: string): string[] {
  return kurzname(text).split('-').filter(Boolean);
}

function gleich(wort: string): string {
  return Object.hasOwn(GLEICHE, wort) ? (GLEICHE[wort] ?? wort) : wort;
}
