import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { verdichten } from '@/scripts/bau/verdichten';

/** Text that packs to about a quarter, as pages do. */
function text(bytes: number): string {
  let saat = 7;
  const woerter = Array.from({ length: 400 }, (_, i) => `wort${i * 7919}`);
  const naechstes = () => {
    saat = (saat * 48271) % 2147483647;
    return woerter[saat % woerter.length];
  };
  return Array.from({ length: bytes / 9 }, naechstes).join(' ');
}

it('packt große Dateien, lässt kleine und die Seiten der Orte, und hebt Brotli nur auf, wo es lohnt', async () => {
  const ordner = mkdtempSync(join(tmpdir(), 'verdichten-'));
  const schreibe = (name: string, inhalt: string) => writeFileSync(join(ordner, name), inhalt);
  schreibe('klein.json', text(5_000));
  schreibe('mittel.json', text(20_000));
  // gzip looks 32 kB back, Brotli further.
  schreibe('gross.json', text(60_000).repeat(4));
  schreibe('ort.html', `<div data-insel="rechner">${text(40_000)}`);
  schreibe('text.html', text(40_000));
  expect(await verdichten(pathToFileURL(`${ordner}/`))).toBe(3);
  expect(readdirSync(ordner).toSorted()).toEqual([
    'gross.json',
    'gross.json.br',
    'gross.json.gz',
    'klein.json',
    'mittel.json',
    'mittel.json.gz',
    'ort.html',
    'text.html',
    'text.html.gz',
  ]);
});
