import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { dateien } from '@/scripts/bau/dateien';
import { Kurznamen, kurzname } from '@/scripts/bau/kurznamen';
import { mitStil, stilKuerzen } from '@/scripts/bau/stil';

const kurz = kurzname('kern-body');

describe('Kurze Namen', () => {
  it('hängen nur vom langen ab, sind gültig und kurz', () => {
    expect(kurzname('kern-body')).toBe(kurz);
    expect(kurz).toMatch(/^k[0-9a-z]{4}$/);
  });

  it('sind für alle Klassen der Seiten verschieden', async () => {
    const quellen = await dateien(new URL('../../app/', import.meta.url), '.tsx');
    const text = quellen.map((pfad) => readFileSync(pfad, 'utf8')).join('\n');
    const alle = new Set(text.match(/(?<![\w@/.-])kern-[\w-]+/g));
    expect(alle.size).toBeGreaterThan(60);
    expect(new Set([...alle].map(kurzname)).size).toBe(alle.size);
    expect(() => new Kurznamen().inText(text)).not.toThrow();
  });

  it('stehen in Stil und Skript an jeder Stelle, aber Eigenschaften, Pfade und Pakete bleiben', () => {
    const text = '.kern-body{color:var(--kern-body)}"kern-body x";"/kern-body.css";"@kern-ux"';
    expect(new Kurznamen().inText(text)).toBe(
      `.${kurz}{color:var(--kern-body)}"${kurz} x";"/kern-body.css";"@kern-ux"`,
    );
  });

  it.each(['[class*="__body"]', "[class^='kern-']", '[class$=__body]'])(
    'hält den Bau an, wenn ein Stil nach einem Teil eines Namens fragt: %s',
    (selektor) => {
      expect(() => new Kurznamen().inStil(`.a ${selektor}{}`)).toThrow(selektor);
    },
  );

  it('stehen in einer Seite nur, wo Klassen stehen', () => {
    const seite = '<p class="a kern-body" title="kern-body">Satz mit kern-body</p>';
    expect(new Kurznamen().inSeite(seite)).toBe(
      `<p class="a ${kurz}" title="kern-body">Satz mit kern-body</p>`,
    );
  });
});

describe('Ein Stil mit kurzen Namen', () => {
  it('heißt nach seinem neuen Inhalt, und die Seite nennt den neuen Namen', async () => {
    const ordner = pathToFileURL(`${mkdtempSync(join(tmpdir(), 'stil-'))}/`);
    writeFileSync(new URL('abc.css', ordner), '.kern-body{}');
    const neu = await stilKuerzen(ordner, new Kurznamen());
    const name = neu.get('abc.css') ?? '';
    expect(name).toMatch(/^[0-9a-f]{12}\.css$/);
    expect(readdirSync(ordner)).toEqual([name]);
    expect(readFileSync(new URL(name, ordner), 'utf8')).toBe(`.${kurz}{}`);
    const seite = '<link rel="stylesheet" href="/s/abc.css"/><p>abc.css</p>';
    expect(mitStil(seite, neu)).toBe(`<link rel="stylesheet" href="/s/${name}"/><p>abc.css</p>`);
  });
});
