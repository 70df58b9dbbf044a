import type { Auswertung } from '@/lib/fragen/auswerten';
import type { Bezug } from '@/lib/regeln';
import { angaben } from './angaben';
import { BEZUG, URTEIL } from './begriffe';
import { abstandText, statusText } from './kriterium';

/** One line of the comparison of flats. As text, because a flat in another place cannot be computed here again. */
export interface Vergleichszeile {
  readonly schluessel: string;
  readonly kopf: string;
  readonly wert: string;
}

/** What is compared of a flat: the verdict, how far each cost is from its limit, then what was typed. */
export function vergleichszeilen(auswertung: Auswertung): readonly Vergleichszeile[] {
  const { kriterien, urteil } = auswertung.ergebnis;
  const bezuege = [...new Set(kriterien.map(({ bezug }) => bezug))];
  return [
    { schluessel: 'urteil', kopf: 'Ergebnis', wert: URTEIL[urteil] },
    ...bezuege.map((bezug) => ({
      schluessel: bezug,
      kopf: `${BEZUG[bezug]}: Unterschied`,
      wert: unterschied(kriterien, bezug),
    })),
    ...angaben(auswertung).map(({ feld, name, wert }) => ({
      schluessel: `angabe-${feld}`,
      kopf: name,
      wert,
    })),
  ];
}

function unterschied(kriterien: Auswertung['ergebnis']['kriterien'], bezug: Bezug): string {
  const k = kriterien.find((kriterium) => kriterium.bezug === bezug);
  if (!k) return '–';
  return abstandText(k) ?? statusText(k);
}
