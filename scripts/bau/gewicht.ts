import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { parse } from 'node-html-parser';
import { dateien } from '@/scripts/bau/dateien';
import { OUT } from '@/scripts/bau/ordner';

/** What a first visit to a page transfers, in kB (1,000 bytes), text as gzip level 6; fonts as they are. */
export interface Gewicht {
  html: number;
  js: number;
  css: number;
  schrift: number;
  /** Tables of the Kreis that the page names in its head. */
  tabellen: number;
}

function gepackt(inhalt: Buffer): number {
  return gzipSync(inhalt, { level: 6 }).length / 1000;
}

/** Sum over distinct addresses, since a page may name a file twice. */
function summe(adressen: readonly (string | undefined)[]): number {
  const eindeutig = new Set(adressen.filter((adresse) => adresse !== undefined));
  return [...eindeutig].reduce((kB, adresse) => kB + gepackt(readFileSync(new URL(`.${adresse}`, OUT))), 0);
}

/**
 * Weighs a page of the built site, for example `index.html`. What is fetched later does not count. Throws if the
 * site has not been built.
 */
export async function gewicht(seite: string): Promise<Gewicht> {
  const html = readFileSync(new URL(seite, OUT));
  const baum = parse(html.toString());
  const skripte = baum.querySelectorAll('script[src], link[rel="modulepreload"]');
  const schriften = await dateien(new URL('_next/static/schrift/', OUT), '.woff2');
  return {
    html: gepackt(html),
    js: summe(skripte.map((skript) => skript.getAttribute('src') ?? skript.getAttribute('href'))),
    tabellen: summe(
      baum.querySelectorAll('link[rel="preload"][as="fetch"]').map((link) => link.getAttribute('href')),
    ),
    css: summe(baum.querySelectorAll('link[rel="stylesheet"]').map((link) => link.getAttribute('href'))),
    schrift: schriften.reduce((kB, pfad) => kB + readFileSync(pfad).length / 1000, 0),
  };
}
