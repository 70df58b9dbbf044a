import { alsDezimal, type Uebersichtswert } from '@/lib/regeln';
import { wertText } from '@/lib/texte/werte';

/** A cell of a limits table: the value, or in words why there is none. */
export function zellentext({ bezug, wert, grund }: Uebersichtswert): string {
  if (wert !== null) return wertText(bezug, alsDezimal(wert));
  if (grund === 'einzelfall_ab_personenzahl') return 'Einzelfall';
  return grund === 'richtwert_nicht_bekannt' ? 'liegt uns nicht vor' : 'nicht genannt';
}
