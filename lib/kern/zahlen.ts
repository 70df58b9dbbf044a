const NBSP = '\u00a0';

/** The names of the months, January first. */
export const MONATE = [
  'Januar',
  'Februar',
  'März',
  'April',
  'Mai',
  'Juni',
  'Juli',
  'August',
  'September',
  'Oktober',
  'November',
  'Dezember',
] as const;

/** Integer cents as `1.234,56 €` (U+00A0 before the sign). Throws RangeError if not a safe integer. */
export function euro(cent: number): string {
  return euroAusDezimal(ausHundertsteln(cent));
}

/**
 * The contract's decimal string as `1.234,56 €`. At least two places; further places ("5.4375", a price
 * per m²) are shown, never rounded away. Throws RangeError for anything but a decimal string.
 */
export function euroAusDezimal(text: string): string {
  const { minus, ganze, stellen } = zerlege(text);
  return `${minus}${mitTausenderpunkten(ganze)},${stellen.padEnd(2, '0')}${NBSP}€`;
}

/** Hundredths of m² as `62,5 m²`. Throws RangeError if not a safe integer. */
export function flaeche(hundertstel: number): string {
  return flaecheAusDezimal(ausHundertsteln(hundertstel));
}

/**
 * A decimal string in m² as `62,5 m²`: at most two places (rounded half up, for display only), no
 * trailing zeros. Throws RangeError for anything but a decimal string.
 */
export function flaecheAusDezimal(text: string): string {
  const { minus, ganze, stellen } = zerlege(text);
  const aufgerundet = (stellen[2] ?? '0') >= '5' ? 1n : 0n;
  const ziffern = String(BigInt(ganze + stellen.slice(0, 2).padEnd(2, '0')) + aufgerundet).padStart(3, '0');
  const nachkomma = ziffern.slice(-2).replace(/0+$/u, '');
  return `${minus}${mitTausenderpunkten(ziffern.slice(0, -2))}${nachkomma && `,${nachkomma}`}${NBSP}m²`;
}

/** `2027-01-01` as `1. Januar 2027`. Throws RangeError if the text is not an existing day. */
export function tagLang(tag: string): string {
  const treffer = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(tag);
  const [jahr, monat, nummer] = [Number(treffer?.[1]), Number(treffer?.[2]), Number(treffer?.[3])];
  const name = MONATE[monat - 1];
  if (!treffer || !name || nummer < 1 || nummer > new Date(Date.UTC(jahr, monat, 0)).getUTCDate()) {
    throw new RangeError(`not a day: "${tag}"`);
  }
  return `${nummer}. ${name} ${jahr}`;
}

/** `2027-02-01` as `01.02.2027`, as it is typed. Expects an existing day. */
export function tagKurz(tag: string): string {
  return tag.split('-').reverse().join('.');
}

/** `1 Person`, `3 Personen`. */
export function personen(zahl: number): string {
  return zahl === 1 ? '1 Person' : `${zahl} Personen`;
}

function ausHundertsteln(wert: number): string {
  if (!Number.isSafeInteger(wert)) throw new RangeError(`not a safe integer: ${wert}`);
  const ziffern = String(Math.abs(wert)).padStart(3, '0');
  return `${wert < 0 ? '-' : ''}${ziffern.slice(0, -2)}.${ziffern.slice(-2)}`;
}

function zerlege(text: string): { minus: string; ganze: string; stellen: string } {
  const treffer = /^(-?)(\d+)(?:\.(\d+))?$/u.exec(text);
  if (!treffer) throw new RangeError(`not a decimal string: "${text}"`);
  // "-0.00" can come out of a rounding and would read as a debt of nothing.
  const minus = /[1-9]/u.test(text) ? (treffer[1] ?? '') : '';
  return { minus, ganze: treffer[2] ?? '', stellen: treffer[3] ?? '' };
}

function mitTausenderpunkten(ganze: string): string {
  return ganze.replace(/\B(?=(?:\d{3})+$)/gu, '.');
}
