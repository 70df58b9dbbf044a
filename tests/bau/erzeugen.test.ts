import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { afterAll, expect, it } from 'vitest';
import { erzeugeOrdner } from '@/scripts/bau/erzeugen';

const NAME = 'test-results/erzeugen';
const ziel = new URL(`../../${NAME}/`, import.meta.url);
afterAll(() => rmSync(ziel, { recursive: true, force: true }));

const fuelle = (inhalt: string) =>
  erzeugeOrdner(NAME, async (ordner) => writeFileSync(new URL(`${inhalt}.json`, ordner), inhalt));

it('ersetzt den ganzen Ordner', async () => {
  await fuelle('alt');
  await fuelle('neu');
  expect(readdirSync(ziel)).toEqual(['neu.json']);
});

it('lässt ihn, wie er war, wenn das Füllen scheitert', async () => {
  await fuelle('neu');
  const halb = erzeugeOrdner(NAME, async (ordner) => {
    writeFileSync(new URL('halb.json', ordner), '{');
    expect(existsSync(new URL('neu.json', ziel))).toBe(true);
    throw new Error('abgebrochen');
  });
  await expect(halb).rejects.toThrow('abgebrochen');
  expect(readFileSync(new URL('neu.json', ziel), 'utf8')).toBe('neu');
  expect(readdirSync(ziel)).toEqual(['neu.json']);
});
