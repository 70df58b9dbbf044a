import { alsDezimal, alsDezimal4, type Uebersichtswert } from '@/lib/regeln';
import { wertText } from '@/lib/texte/werte';

/** A cell of a limits table: the value, or in words why there is none. */
export function zellentext({ bezug, wert, spanne, grund }: Uebersichtswert): string {
  const text = (zahl: number) =>
    wertText(bezug, bezug.endsWith('_je_m2') ? alsDezimal4(zahl) : alsDezimal(zahl));
  if (wert !== null) return text(wert);
  if (spanne !== null) return `${text(spanne[0])} bis ${text(spanne[1])}`;
  return (grund !== null && WORT[grund]) || 'nicht genannt';
}

const WORT: Readonly<Partial<Record<NonNullable<Uebersichtswert['grund']>, string>>> = {
  einzelfall_ab_personenzahl: 'Einzelfall',
  richtwert_nicht_bekannt: 'liegt uns nicht vor',
  wohnflaeche_fehlt: 'je nach Wohnfläche',
  baujahr_fehlt: 'je nach Baujahr',
  variante_fehlt: 'je nach Wohnung',
  warmwasser_fehlt: 'je nach Warmwasser',
};
