/** The check of links, against a server on this machine: never against the internet. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pruefeLinks } from '@/lib/berichte/wache/abruf';
import { linksAus } from '@/lib/berichte/wache/links';
import { alsListe, alsMarkdown } from '@/lib/berichte/wache/links-text';
import { type Server, server } from './hilfe';

const SCHNELL = { zeitlimit: 500, pause: 1, gleichzeitig: 4 };
let amt: Server;
let tot: string;

beforeAll(async () => {
  amt = await server((frage, antwort) => {
    const pfad = frage.url ?? '';
    if (pfad === '/schweigt') return;
    if (pfad === '/umgezogen') return void antwort.writeHead(301, { location: '/da' }).end();
    if (pfad === '/kreis') return void antwort.writeHead(302, { location: '/kreis' }).end();
    if (pfad === '/nur-get') return void antwort.writeHead(frage.method === 'HEAD' ? 405 : 200).end('Text');
    if (pfad === '/schroff') return void antwort.writeHead(403).end();
    if (pfad === '/voll') return void antwort.writeHead(429).end();
    antwort.writeHead(pfad === '/da' ? 200 : 404).end();
  });
  const kurz = await server(() => {});
  tot = kurz.adresse;
  kurz.ende();
});
afterAll(() => amt.ende());

const link = (pfad: string) => ({ adresse: `${amt.adresse}${pfad}`, stellen: ['a.yaml:1'] });

describe('Adressen in Dateien', () => {
  it('jede einmal, mit allen Stellen, ohne den Teil nach #', () => {
    const a = {
      name: 'a.yaml',
      text: 'quelle:\n  link: https://x.de/a#seite=2\nseiten:\n  wohnen: https://x.de/b\n',
    };
    const b = {
      name: 'b.yaml',
      text: 'jobcenter:\n  - website: https://x.de/a\n    name: kein Link https://x.de/c\n',
    };
    expect(linksAus([a, b])).toEqual([
      { adresse: 'https://x.de/a', stellen: ['a.yaml:2', 'b.yaml:2'] },
      { adresse: 'https://x.de/b', stellen: ['a.yaml:4'] },
    ]);
  });
});

describe('Abruf', () => {
  it.each([
    ['/da', 'erreichbar', 'Status 200'],
    ['/umgezogen', 'erreichbar', 'Status 200'],
    ['/nur-get', 'erreichbar', 'Status 200'],
    ['/weg', 'fehlt', 'Status 404'],
    ['/schroff', 'unklar', 'Status 403'],
    ['/voll', 'unklar', 'Status 429'],
    ['/schweigt', 'fehlt', 'keine Antwort in der Zeit'],
    ['/kreis', 'fehlt', 'kein Server unter dieser Adresse'],
  ])('%s ist %s (%s)', async (pfad, zustand, grund) => {
    expect(await pruefeLinks([link(pfad)], SCHNELL)).toEqual([{ ...link(pfad), zustand, grund }]);
  });

  it('ein Server, den es nicht gibt, und eine Adresse, die keine ist', async () => {
    const links = [
      { adresse: `${tot}/x`, stellen: [] },
      { adresse: 'https://', stellen: [] },
    ];
    const antworten = await pruefeLinks(links, SCHNELL);
    expect(antworten.map(({ zustand }) => zustand)).toEqual(['fehlt', 'fehlt']);
  });

  it('fragt einen Server nie zweimal zugleich, jede Adresse mit HEAD, und wartet dazwischen', async () => {
    const allein = await server((_frage, antwort) => void setTimeout(() => antwort.end(), 20));
    const links = [1, 2, 3, 4].map((i) => ({ adresse: `${allein.adresse}/${i}`, stellen: [] }));
    const beginn = performance.now();
    const antworten = await pruefeLinks(links, { ...SCHNELL, pause: 40 });
    expect(performance.now() - beginn).toBeGreaterThan(3 * 40);
    expect(antworten.map(({ adresse }) => adresse)).toEqual(links.map(({ adresse }) => adresse));
    expect(allein.anfragen).toEqual(['HEAD /1', 'HEAD /2', 'HEAD /3', 'HEAD /4']);
    expect(allein.hoechstensGleichzeitig()).toBe(1);
    allein.ende();
  });

  it('nennt nur, was jemand ansehen muss', async () => {
    const antworten = await pruefeLinks([link('/da'), link('/weg'), link('/voll')], SCHNELL);
    expect(alsListe(antworten)).toBe(
      `a.yaml:1: ${amt.adresse}/weg (Status 404)\na.yaml:1: ${amt.adresse}/voll (Status 429) Vielleicht weist der Server nur Programme ab. Öffnen Sie die Seite selbst.\n3 Adressen geprüft, 2 nicht erreichbar oder unklar.`,
    );
    expect(alsMarkdown(antworten)).toContain(`- [ ] ${amt.adresse}/weg (Status 404) - \`a.yaml:1\``);
    expect(alsMarkdown(antworten.slice(0, 1))).toBe('');
  });
});
