import { euroAusDezimal } from '@/lib/kern/zahlen';
import { alsDezimal, alsDezimal4, type Bezug } from '@/lib/regeln';
import { wertText } from '@/lib/texte/werte';

/** What a number in a table counts: cents, ten-thousandths of a Euro, hundredths of a m² or of a kWh. */
export type Einheit = 'euro' | 'preis' | 'm2' | 'kwh';

export function einheitVon(bezug: Bezug): Einheit {
  if (bezug === 'wohnflaeche') return 'm2';
  if (bezug === 'heizenergie') return 'kwh';
  return bezug.endsWith('_je_m2') ? 'preis' : 'euro';
}

/** A whole number in its unit as people read it: “634,00 €”, “8,29 €”, “62,5 m²”. */
export function textVon(einheit: Einheit, zahl: number): string {
  if (einheit === 'preis') return euroAusDezimal(alsDezimal4(zahl));
  const bezug = einheit === 'm2' ? 'wohnflaeche' : einheit === 'kwh' ? 'heizenergie' : 'bruttokaltmiete';
  return wertText(bezug, alsDezimal(zahl));
}

/** The difference with its sign in front: “+12,00 €”, “−3,5 m²”. */
export function unterschiedText(einheit: Einheit, alt: number, neu: number): string {
  if (alt === neu) return 'gleich';
  return `${neu > alt ? '+' : '−'}${textVon(einheit, Math.abs(neu - alt))}`;
}

/** Change in tenths of a percent, rounded half away from zero; null where the old value is zero. */
export function promille(alt: number, neu: number): number | null {
  if (alt <= 0) return null;
  const betrag = Math.abs(neu - alt);
  const gerundet = Math.floor((2 * betrag * 1000 + alt) / (2 * alt));
  return neu < alt ? -gerundet : gerundet;
}

/** Tenths of a percent as “+2,4 %”. */
export function prozentText(zehntel: number | null): string {
  if (zehntel === null) return '';
  if (zehntel === 0) return '0,0 %';
  const betrag = Math.abs(zehntel);
  return `${zehntel > 0 ? '+' : '−'}${Math.floor(betrag / 10)},${betrag % 10} %`;
}
