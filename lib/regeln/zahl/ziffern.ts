/**
 * The number that the digits of a text make, from one place up to (not including) another; -1 if there are none or
 * one of them is something else. By character codes, because a regular expression makes a list for every field.
 */
export function ziffern(text: string, von: number, bis: number): number {
  let zahl = von < bis ? 0 : -1;
  for (let i = von; i < bis; i++) {
    const ziffer = text.charCodeAt(i) - 48;
    if (!(ziffer >= 0 && ziffer <= 9)) return -1;
    zahl = zahl * 10 + ziffer;
  }
  return zahl;
}
