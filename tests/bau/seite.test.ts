import { describe, expect, it } from 'vitest';
import { ERSTER_TIPP } from '@/scripts/bau/erster-tipp';
import { seitenrichtlinie } from '@/scripts/bau/kopfzeilen';
import { seiteNachbauen } from '@/scripts/bau/seite';

const kopf = '<!DOCTYPE html><html lang="de"><head><meta charSet="utf-8"/><title>A</title>';
const vorab = '<link rel="preload" as="script" href="/a.js"/><link rel="preload" href="/s.woff2" as="font"/>';
const rahmen = '<script>self.__next_f.push([1,"ä\u202f€ && 1 < 2"])</script>';
const INSELN = new Map([
  ['rechner', { adresse: '/s/rechner-1.js', teile: ['/s/react-2.js'] }],
  ['frische', { adresse: '/s/frische-3.js', teile: [] as string[] }],
  ['ortssuche', { adresse: '/s/ortssuche-4.js', teile: ['/s/react-2.js'] }],
]);
const daten = '<script type="application/json">{"ort":"A"}</script>';

function seite(rumpf: string): string {
  return `${kopf}${vorab}<script src="/a.js" async=""></script></head><body>${rumpf}${rahmen}</body></html>`;
}

const gebaut = (rumpf: string) => seiteNachbauen(seite(rumpf), INSELN);

function richtlinie(html: string): string {
  return /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? '';
}

describe('Seite mit einem Teil, der antwortet', () => {
  const insel = `<div data-insel="rechner"><form><!-- -->0</form></div>${daten}`;
  const { html, mitSkript } = gebaut(insel);

  it('verliert die Skripte des Rahmens und lädt nur ihr eigenes', () => {
    expect(mitSkript).toBe(true);
    expect(html).not.toMatch(/a\.js|__next_f/);
    expect(html).toContain('<script type="module" src="/s/rechner-1.js"></script></head>');
    expect(html).toContain('<link rel="modulepreload" href="/s/react-2.js"');
  });

  it('führt eigene Dateien aus, und von dem, was in der Seite steht, nur den Merker für den ersten Tipp', () => {
    expect(richtlinie(html)).toBe(seitenrichtlinie(true, { skripte: [ERSTER_TIPP] }));
    expect(html.match(/<script(?! type="(?:module|application\/json)").*?<\/script>/g)).toEqual([
      `<script>${ERSTER_TIPP}</script>`,
    ]);
  });

  it('merkt sich den ersten Tipp, bevor irgendetwas lädt', () => {
    expect(html.indexOf(ERSTER_TIPP)).toBeLessThan(html.search(/<(?:link|script type="module")/));
  });

  it('lädt nicht voraus, was niemand als Nächstes braucht', () => {
    expect(html).not.toContain('rel="prefetch"');
  });

  it('behält den Teil und seine Daten Byte für Byte', () => {
    expect(html).toContain(`<body>${insel}</body>`);
  });

  it('hat den Zeichensatz vor der Regel, die Regel vor allem, was lädt, und das Skript zuletzt', () => {
    const stellen = [
      'charSet',
      'http-equiv',
      'referrer',
      '<title>',
      '/s.woff2',
      'modulepreload',
      'module"',
    ].map((teil) => html.indexOf(teil));
    expect(stellen).toEqual([...stellen].sort((a, b) => a - b));
    expect(stellen).not.toContain(-1);
  });

  it('hält den Bau an, wenn es zu dem Teil kein Skript gibt', () => {
    expect(() => gebaut('<div data-insel="unbekannt"></div>')).toThrow('app/inseln/unbekannt.ts');
  });
});

describe('Seite mit der Suche nach einem Ort', () => {
  const { html } = gebaut(`<div data-insel="ortssuche"><form></form></div>${daten}`);

  it('lädt die Skripte des Rechners voraus, die sie nicht selbst hat', () => {
    expect(html.match(/<link rel="prefetch"[^>]*>/g)).toEqual([
      '<link rel="prefetch" href="/s/rechner-1.js" as="script"/>',
      '<link rel="prefetch" href="/s/frische-3.js" as="script"/>',
    ]);
  });
});

describe('Seite, auf der nichts antwortet', () => {
  const { html, mitSkript } = gebaut('<main><details>Text</details></main>');

  it('verliert alle Skripte und ihre Vorab-Verweise, aber nicht die Schrift', () => {
    expect(mitSkript).toBe(false);
    expect(html).not.toMatch(/<script|a\.js/);
    expect(html).toContain('/s.woff2');
    expect(html).toContain('Text');
    expect(richtlinie(html)).toContain("script-src 'none'");
  });

  it.each(['<form></form>', '<button>Drucken</button>', '<input type="text"/>'])(
    'hält den Bau an, wenn etwas darin niemandem antworten würde: %s',
    (rumpf) => {
      expect(() => gebaut(rumpf)).toThrow('Ohne Skript antwortet hier nichts');
    },
  );
});

describe('Seite mit Sätzen, die einen Tag haben', () => {
  const tabellen = '<section data-insel="frische"><span data-bis="2028-08-01">x</span></section>';

  it('lädt das kleine Skript einmal, auch wo sie an zwei Stellen stehen', () => {
    const { html } = gebaut(tabellen + tabellen);
    expect(html.match(/frische-3\.js/g)).toHaveLength(1);
    expect(html.match(/<script/g)).toHaveLength(1);
    expect(richtlinie(html)).toBe(seitenrichtlinie(true));
  });

  it('neben einem Teil, der antwortet, lädt beide', () => {
    const { html } = gebaut(`<div data-insel="rechner"><form></form></div>${daten}${tabellen}`);
    expect(html.match(/<script type="module" src="([^"]*)"/g)).toHaveLength(2);
  });

  it('hält den Bau an, wenn daneben ein Knopf niemandem antwortet', () => {
    expect(() => gebaut(`${tabellen}<button>Drucken</button>`)).toThrow('Ohne Skript antwortet hier nichts');
  });
});

describe('Was die Sicherheitsregel sperren würde', () => {
  it.each(['<p style="color:red">x</p>', '<p onclick="x()">x</p>', '<style>p{}</style>'])(
    'hält den Bau an: %s',
    (rumpf) => {
      expect(() => gebaut(rumpf)).toThrow('verbietet die Sicherheitsregel');
    },
  );

  it('hält den Bau an, wenn kein Kopf da ist', () => {
    expect(() => seiteNachbauen('<p>x</p>', INSELN)).toThrow('kein <head>');
  });
});
