import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { seiteNachbauen } from '@/scripts/bau/seite';

const kopf = '<!DOCTYPE html><html lang="de"><head><meta charSet="utf-8"/><title>A</title>';
const vorab = '<link rel="preload" as="script" href="/a.js"/><link rel="preload" href="/s.woff2" as="font"/>';
const inhalt = 'self.x=["<p data-ohne-skript=\\"\\">","ä\u202f€ && 1 < 2"]';

function seite(rumpf: string): string {
  return `${kopf}${vorab}<script src="/a.js" async=""></script></head><body>${rumpf}<script>${inhalt}</script></body></html>`;
}

function richtlinie(html: string): string {
  return /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? '';
}

describe('Seite mit Skripten', () => {
  const { html, skripte } = seiteNachbauen(seite('<main><!-- -->0</main>'));

  it('nennt die Prüfsumme jedes eingebetteten Skripts', () => {
    const hash = createHash('sha256').update(inhalt).digest('base64');
    expect(richtlinie(html)).toContain(`script-src 'self' 'sha256-${hash}';`);
    expect(skripte).toBe(2);
  });

  it('bleibt sonst Byte für Byte gleich', () => {
    const zusatz = /<meta http-equiv=[^>]*><meta name="referrer" content="no-referrer"\/>/;
    expect(html.replace(zusatz, '')).toBe(seite('<main><!-- -->0</main>'));
  });

  it('hat den Zeichensatz vor der Regel und die Regel vor allem, was lädt', () => {
    const stellen = ['charSet', 'http-equiv', 'referrer', '<title>', '<link'].map((teil) =>
      html.indexOf(teil),
    );
    expect(stellen).toEqual([...stellen].sort((a, b) => a - b));
  });
});

describe('Seite mit data-ohne-skript', () => {
  const { html, skripte } = seiteNachbauen(seite('<main><div data-ohne-skript="">Text</div></main>'));

  it('verliert alle Skripte und ihre Vorab-Verweise, aber nicht die Schrift', () => {
    expect(skripte).toBe(0);
    expect(html).not.toMatch(/<script|a\.js/);
    expect(html).toContain('/s.woff2');
    expect(html).toContain('Text');
    expect(richtlinie(html)).toContain("script-src 'none'");
  });
});

describe('Was die Sicherheitsregel sperren würde', () => {
  it.each(['<p style="color:red">x</p>', '<p onclick="x()">x</p>', '<style>p{}</style>'])(
    'hält den Bau an: %s',
    (rumpf) => {
      expect(() => seiteNachbauen(seite(rumpf))).toThrow('verbietet die Sicherheitsregel');
    },
  );

  it('hält den Bau an, wenn kein Kopf da ist', () => {
    expect(() => seiteNachbauen('<p>x</p>')).toThrow('kein <head>');
  });
});
