import { expect, it } from 'vitest';
import { nichtZuFinden, robots, sitemap } from '@/scripts/bau/suchmaschinen';

const BASIS = 'https://miete.stadt.de';

it('robots.txt nennt die Liste der Seiten', () => {
  expect(robots(BASIS)).toBe(`User-agent: *\nAllow: /\n\nSitemap: ${BASIS}/sitemap.xml\n`);
});

it('sitemap.xml nennt jede Seite mit ihrer ganzen Adresse', () => {
  const xml = sitemap(BASIS, ['', 'kiel', 'kreis/ploen']);
  expect(xml).toMatch(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n<urlset xmlns=/);
  expect([...xml.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, adresse]) => adresse)).toEqual([
    `${BASIS}/`,
    `${BASIS}/kiel/`,
    `${BASIS}/kreis/ploen/`,
  ]);
});

it('Seiten, die nicht gefunden werden wollen, sagen es selbst', () => {
  expect(nichtZuFinden('<head><meta name="robots" content="noindex"/></head>')).toBe(true);
  expect(nichtZuFinden('<head><meta name="referrer" content="no-referrer"/></head>')).toBe(false);
});
