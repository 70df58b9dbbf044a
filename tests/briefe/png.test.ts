import { decode } from 'fast-png';
import jsQR from 'jsqr';
import { describe, expect, test } from 'vitest';
import { qrModule } from '@/app/bausteine/qr';
import { qrPng } from '@/app/fuer-fachkraefte/png';

describe('PNG', () => {
  test('hat 600 dpi, ist breit genug und lässt sich lesen', async () => {
    const ziel = 'https://mietrechner.stadt.de/hannover#p3';
    const bild = decode(await qrPng(qrModule(ziel), 30), { checkCrc: true });
    expect(bild.resolution).toEqual({ x: 23_622, y: 23_622, unit: 1 });
    expect((bild.width / 23_622) * 1000).toBeGreaterThanOrEqual(30);
    expect(bild.depth).toBe(1);
    const zeile = Math.ceil(bild.width / 8);
    const grau = new Uint8ClampedArray(bild.width * bild.height * 4).fill(255);
    for (let y = 0; y < bild.height; y++)
      for (let x = 0; x < bild.width; x++) {
        const weiss = ((bild.data[y * zeile + (x >> 3)] ?? 0) >> (7 - (x & 7))) & 1;
        if (!weiss) grau.fill(0, (y * bild.width + x) * 4, (y * bild.width + x) * 4 + 3);
      }
    expect(jsQR(grau, bild.width, bild.height)?.data).toBe(ziel);
  });
});
