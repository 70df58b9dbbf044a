/**
 * A number from 0 to 4,294,967,295 for a text (FNV-1a, 32 bits): the same text gives the same number everywhere. It
 * recognises slips and cut-off texts; it protects against no ill will.
 */
export function kennzahl(text: string): number {
  let zahl = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) zahl = Math.imul(zahl ^ byte, 0x01000193);
  return zahl >>> 0;
}
