import { deute, type Lesung } from '@/lib/kern/dezimal';
import { normalisiere } from '@/lib/kern/zeichen';

/**
 * Reads a plain number that is neither money nor an area: kWh a year, kWh per m². `hoechstens` in whole units. Returns
 * hundredths; a point before three digits groups thousands, as Germans write it. “About” and the unit are passed over,
 * a second number is not.
 */
export function liesZahl(text: string, hoechstens: number): Lesung<'LEER' | 'KEINE_ZAHL'> {
  const gelesen = deute(normalisiere(text, 'kwh'), 'geld');
  if (gelesen.ok && gelesen.wert <= hoechstens * 100) return gelesen;
  return { ok: false, code: !gelesen.ok && gelesen.code === 'LEER' ? 'LEER' : 'KEINE_ZAHL' };
}
