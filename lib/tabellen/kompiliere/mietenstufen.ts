import { fassungAm } from '../bund-form';
import type { Stufenfolge, Umfeld } from './umfeld';

/**
 * The Mietenstufe of a Gemeinde on the table's first day and, where the table follows the day of the question
 * (`fassung: stichtag`), whenever a new list changes it while the table holds. A table with a fixed version of
 * Anlage 1 states amounts of its own day, so it keeps that day's level.
 */
export function stufenVon(umfeld: Umfeld, ags: string, amStichtag: boolean): Stufenfolge {
  const { bund, gueltigAb, gueltigBis } = umfeld;
  const spaeter = bund.mietenstufen
    .map((liste) => liste.gueltigAb)
    .filter((tag) => amStichtag && tag > gueltigAb && (gueltigBis === null || tag <= gueltigBis))
    .sort();
  const folge = [gueltigAb, ...spaeter].map((ab) => {
    const liste = fassungAm(bund.mietenstufen, ab, (m) => m.gueltigAb);
    return { ab, stufe: liste?.stufen.get(ags) ?? null };
  });
  return folge.filter(({ stufe }, i) => i === 0 || stufe !== folge[i - 1]?.stufe);
}

/** “III”, or with a change “III, ab 2027-01-01 IV”; null if the first day has none. */
export function stufenname([erste, ...weitere]: Stufenfolge): string | null {
  if (erste === undefined || erste.stufe === null) return null;
  return [erste.stufe, ...weitere.map(({ ab, stufe }) => `ab ${ab} ${stufe ?? 'unbekannt'}`)].join(', ');
}
