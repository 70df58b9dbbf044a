import { euroAusDezimal, flaecheAusDezimal } from '@/lib/kern/zahlen';
import { alsDezimal, alsDezimal4, type Bezug, istJeM2 } from '@/lib/regeln';

/** A decimal text of the result with its unit: m², kWh a year, Euro per m², else Euro. */
export function wertText(bezug: Bezug, dezimal: string): string {
  switch (bezug) {
    case 'wohnflaeche':
      return flaecheAusDezimal(dezimal);
    case 'heizenergie':
      return `${zahlText(dezimal)} kWh im Jahr`;
    case 'nettokaltmiete_je_m2':
    case 'bruttokaltmiete_je_m2':
      return `${euroAusDezimal(dezimal)} je m²`;
    default:
      return euroAusDezimal(dezimal);
  }
}

/** The amount without its sign, for sentences that say the direction in words. */
export function betragText(bezug: Bezug, differenz: string): string {
  return wertText(bezug, differenz.replace('-', ''));
}

/** “38,50 € über dem Richtwert”, “genau auf dem Richtwert” - never a bare sign. */
export function unterschiedText(
  bezug: Bezug,
  differenz: string,
  { dem, name }: { readonly dem: string; readonly name: string } = { dem: 'dem', name: 'Richtwert' },
): string {
  if (/^-?0+\.0+$/.test(differenz)) return `genau auf ${dem} ${name}`;
  return `${betragText(bezug, differenz)} ${differenz.startsWith('-') ? 'unter' : 'über'} ${dem} ${name}`;
}

/** A plain decimal text in German: “11.900”, “85,5”. */
export function zahlText(dezimal: string): string {
  return flaecheAusDezimal(dezimal).replace(/\u00a0m²$/, '');
}

/**
 * The change of a limit between two versions, short, for a cell: “+12,00 €”, “−3,50 €”, “gleich”. null where one of
 * them has no value to compare.
 */
export function unterschiedKurz(
  jetzt: { readonly bezug: Bezug; readonly wert: number | null },
  frueher: { readonly wert: number | null } | undefined,
): string | null {
  if (jetzt.wert === null || frueher === undefined || frueher.wert === null) return null;
  const mehr = jetzt.wert - frueher.wert;
  if (mehr === 0) return 'gleich';
  const betrag = Math.abs(mehr);
  const text = wertText(jetzt.bezug, istJeM2(jetzt.bezug) ? alsDezimal4(betrag) : alsDezimal(betrag));
  return `${mehr > 0 ? '+' : '−'}${text}`;
}
