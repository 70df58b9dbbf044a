import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { eigeneModule, istInteraktiv } from '@/scripts/bau/interaktiv';

const ordner = mkdtempSync(join(tmpdir(), 'interaktiv-'));
const adresse = pathToFileURL(`${ordner}/`);

/** Written the way Next 16 writes it. */
function manifest(module: Record<string, { id: number }>): void {
  writeFileSync(
    join(ordner, 'page_client-reference-manifest.js'),
    `globalThis.__RSC_MANIFEST = globalThis.__RSC_MANIFEST || {};\nglobalThis.__RSC_MANIFEST["/page"] = ${JSON.stringify({ clientModules: module })};`,
  );
}

afterAll(() => rmSync(ordner, { recursive: true }));

describe('eigene Bausteine im Browser', () => {
  it('sind die, die nicht aus einem Paket kommen', async () => {
    manifest({
      '[project]/node_modules/next/dist/esm/client/components/layout-router.js': { id: 3 },
      '[project]/app/ortssuche.tsx': { id: 7 },
    });
    expect(await eigeneModule(adresse)).toEqual(new Set([7]));
  });

  it('müssen zu finden sein, sonst verlöre jede Seite ihre Skripte', async () => {
    manifest({});
    await expect(eigeneModule(adresse)).rejects.toThrow('keine Seite mit Skript');
  });
});

describe('eine Seite braucht ihre Skripte', () => {
  const skript = (text: string) => `self.__next_f.push(${JSON.stringify([1, text])})`;

  it('nur mit einem eigenen Baustein', () => {
    const module = new Set([7, 'app/x']);
    expect(istInteraktiv([skript('3:I[3,[],"default"]\n7:I[7,[],"A"]')], module)).toBe(true);
    expect(istInteraktiv([skript('7:I["app/x",[],"A"]')], module)).toBe(true);
    expect(istInteraktiv([skript('3:I[3,[],"default"]\n8:I[77,[],"A"]')], module)).toBe(false);
    expect(istInteraktiv(['(self.__next_f=self.__next_f||[]).push([0])'], module)).toBe(false);
  });
});
