/** Dots per metre of 600 dpi, as PNG counts them. */
const JE_METER = 23_622;
const KENNUNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/**
 * A QR code as a PNG file of 600 dpi: one bit a dot, every module a whole number of dots, so that a printer smears
 * nothing. `kante`: the least width in millimetres; the next whole number of dots a module is taken.
 */
export async function qrPng(
  module: readonly (readonly boolean[])[],
  kante: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const je = Math.ceil((kante * JE_METER) / 1000 / module.length);
  const breite = module.length * je;
  const kopf = new Uint8Array([...zahl(breite), ...zahl(breite), 1, 0, 0, 0, 0]);
  const dichte = new Uint8Array([...zahl(JE_METER), ...zahl(JE_METER), 1]);
  const daten = await verdichtet(zeilen(module, je));
  return verbunden([
    new Uint8Array(KENNUNG),
    stueck('IHDR', kopf),
    stueck('pHYs', dichte),
    stueck('IDAT', daten),
    stueck('IEND', new Uint8Array()),
  ]);
}

/** Eight dots a byte, white is 1; before each row a zero: no filter. */
function zeilen(module: readonly (readonly boolean[])[], je: number): Uint8Array<ArrayBuffer> {
  const laenge = Math.ceil((module.length * je) / 8) + 1;
  const bild = new Uint8Array(laenge * module.length * je);
  module.forEach((reihe, y) => {
    const zeile = new Uint8Array(laenge);
    reihe.forEach((schwarz, x) => {
      if (schwarz) return;
      for (let punkt = x * je; punkt < (x + 1) * je; punkt++) {
        const stelle = 1 + (punkt >> 3);
        zeile[stelle] = (zeile[stelle] ?? 0) | (0x80 >> (punkt & 7));
      }
    });
    for (let i = 0; i < je; i++) bild.set(zeile, (y * je + i) * laenge);
  });
  return bild;
}

async function verdichtet(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  // “deflate” is the zlib format, which PNG asks for.
  const strom = new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate'));
  return new Uint8Array(await new Response(strom).arrayBuffer());
}

/** Length, name, content, checksum. */
function stueck(name: string, inhalt: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const benannt = verbunden([new TextEncoder().encode(name), inhalt]);
  return verbunden([new Uint8Array(zahl(inhalt.length)), benannt, new Uint8Array(zahl(crc32(benannt)))]);
}

/** The checksum of the PNG specification, annex D. */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let i = 0; i < 8; i++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return ~crc >>> 0;
}

function zahl(wert: number): number[] {
  return [wert >>> 24, (wert >>> 16) & 255, (wert >>> 8) & 255, wert & 255];
}

function verbunden(teile: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const alles = new Uint8Array(teile.reduce((summe, teil) => summe + teil.length, 0));
  let stelle = 0;
  for (const teil of teile) {
    alles.set(teil, stelle);
    stelle += teil.length;
  }
  return alles;
}
