import { geordnet } from './layout';
import { amAnfang, type Meldung } from './meldung';
import { type Abhilfe, abhilfen } from './yaml-abhilfe';

/** A text as it was read, with the lines where reading it broke. */
export interface Bruchstellen {
  readonly datei: string;
  readonly text: string;
  readonly meldungen: readonly Meldung[];
  readonly brueche: readonly number[];
}

/** So many slips are named by their cause; who has more had better begin anew. */
const HOECHSTENS = 4;
/** Lines in which one break shows again and again. */
const NAHE = 3;
/** Trying costs a reading each time. No real table is larger, and no slip says more. */
const LAENGSTER = 100_000;
const MELDUNGEN = 1000;

/**
 * One line pushed in or out makes the reader blame ten correct ones. Where a small change near the break ends most of the
 * messages, it is said instead of them, and what is left of them is what the changed text would still be told.
 */
export function ohneFolgen<T extends Bruchstellen & { readonly inhalt: unknown }>(
  erst: T,
  lies: (text: string) => T,
): T {
  const zuViel = erst.text.length > LAENGSTER || erst.meldungen.length > MELDUNGEN;
  if (erst.brueche.length === 0 || zuViel) return erst;
  const ursachen: Abhilfe[] = [];
  let stand = erst;
  while (stand.brueche.length > 0 && ursachen.length < HOECHSTENS) {
    const beste = besteAbhilfe(stand, lies);
    if (beste === null) break;
    ursachen.push(beste.abhilfe);
    stand = beste.danach;
  }
  if (ursachen.length === 0) return erst;
  const genannt = ursachen.map(({ zeile, satz }) => ({ ...amAnfang(erst.datei, satz), zeile }));
  return { ...stand, meldungen: [...genannt, ...stand.meldungen] };
}

function besteAbhilfe<T extends Bruchstellen>(
  stand: T,
  lies: (text: string) => T,
): { abhilfe: Abhilfe; danach: T } | null {
  const bisher = stand.meldungen.length;
  let beste: { abhilfe: Abhilfe; danach: T; rest: number } | null = null;
  for (const abhilfe of abhilfen(stand.text, [...new Set(stand.brueche)].slice(0, 2))) {
    const danach = lies(abhilfe.text);
    const rest = danach.meldungen.length;
    if (rest * 2 > bisher || rest > (beste?.rest ?? bisher)) continue;
    // What only moves the break mends nothing.
    if (Math.min(...danach.brueche) <= Math.min(...stand.brueche) + NAHE) continue;
    // Two lines can often be blamed alike: then the one counts after which the file is laid out as all are.
    const wieAlle = rest === 0 && geordnet(abhilfe.text) === abhilfe.text;
    if (beste === null || rest < beste.rest || wieAlle) beste = { abhilfe, danach, rest };
    if (wieAlle) break;
  }
  return beste;
}
