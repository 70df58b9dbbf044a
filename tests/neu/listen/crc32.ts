/** The check sum that a ZIP archive carries for each file. */
export function crc32(bytes: Uint8Array): number {
  let summe = 0xffffffff;
  for (const byte of bytes) {
    summe ^= byte;
    for (let bit = 0; bit < 8; bit++) summe = summe & 1 ? (summe >>> 1) ^ 0xedb88320 : summe >>> 1;
  }
  return (summe ^ 0xffffffff) >>> 0;
}
