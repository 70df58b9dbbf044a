import { deute } from '@/lib/kern/dezimal';
import { normalisiere } from '@/lib/kern/zeichen';
import { alsDezimal } from '@/lib/regeln';

/**
 * Reads a plain number that is neither money nor an area: kWh a year, kWh per m², a year. `hoechstens` in whole units.
 * Returns decimal text ("11900.00"); a point before three digits groups thousands, as Germans write it.
 */
export function liesZahl(
  text: string,
  hoechstens: number,
): { ok: true; wert: string } | { ok: false; code: 'LEER' | 'KEINE_ZAHL' } {
  const ohneEinheit = text.replace(/kWh.*$/iu, '');
  const gelesen = deute(normalisiere(ohneEinheit, 'geld'), 'geld');
  if (gelesen.ok && gelesen.wert <= hoechstens * 100) return { ok: true, wert: alsDezimal(gelesen.wert) };
  return { ok: false, code: !gelesen.ok && gelesen.code === 'LEER' ? 'LEER' : 'KEINE_ZAHL' };
}
