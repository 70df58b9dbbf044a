/** Pictures as a camera sees them. */
import { decode } from 'fast-png';
import jsQR from 'jsqr';

/** The text of the QR code in a PNG, of any depth and number of channels; null if a camera would find none. */
export function qrText(png: Uint8Array): string | null {
  const { width, height, data, channels, depth } = decode(png);
  const zeile = Math.ceil((width * channels * depth) / 8);
  const rgba = new Uint8ClampedArray(width * height * 4).fill(255);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const grau =
        depth === 1
          ? (((data[y * zeile + (x >> 3)] ?? 0) >> (7 - (x & 7))) & 1) * 255
          : Number(data[(y * width + x) * channels]);
      rgba.fill(grau, (y * width + x) * 4, (y * width + x) * 4 + 3);
    }
  return jsQR(rgba, width, height)?.data ?? null;
}
