import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { seiteNachbauen } from '@/scripts/bau/seite';

const kopf = '<!DOCTYPE html><html lang="de"><head><meta charSet="utf-8"/><title>A</title>';
const vorab = '<link rel="preload" as="script" href="/a.js"/><link rel="preload" href="/s.woff2" as="font"/>';
/** Module 7 is the site's own, module 3 belongs to the framework. */
const EIGENE = new Set([7]);
const inhalt = payload('3:I[3,["$2"],"default"]\\n7:I[7,["$2"],"Ortssuche"]\\n', 'ä\u202f€ && 1 < 2');
const nurRahmen = payload('3:I[3,["$2"],"default"]\\n', 'I[7] im Text');

function payload(...teile: string[]): string {
  return teile.map((teil) => `self.__next_f.push(${JSON.stringify([1, teil])})`).join('</script><script>');
}

function seite(rumpf: string, skript = inhalt): string {
  return `${kopf}${vorab}<script src="/a.js" async=""></script></head><body>${rumpf}<script>${skript}</script></body></html>`;
}

const gebaut = (rumpf: string, skript = inhalt) => seiteNachbauen(seite(rumpf, skript), EIGENE);

function richtlinie(html: string): string {
  return /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? '';
}

describe('Seite mit Skripten', () => {
  const { html, skripte } = gebaut('<main><!-- -->0</main>');

  it('nennt die Prüfsumme jedes eingebetteten Skripts', () => {
    const hashes = inhalt
      .split('</script><script>')
      .map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`);
    expect(richtlinie(html)).toContain(`script-src 'self' ${hashes.join(' ')};`);
    expect(skripte).toBe(3);
  });

  it('behält sie auch, wenn die Zeile auf zwei Skripte verteilt ist', () => {
    expect(gebaut('<form></form>', payload('1:a\n7:I[', '7,["$2"],"Rechner"]')).skripte).toBe(3);
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

describe('Seite ohne eigenen Baustein im Browser', () => {
  const { html, skripte } = gebaut('<main><details>Text</details></main>', nurRahmen);

  it('verliert alle Skripte und ihre Vorab-Verweise, aber nicht die Schrift', () => {
    expect(skripte).toBe(0);
    expect(html).not.toMatch(/<script|a\.js/);
    expect(html).toContain('/s.woff2');
    expect(html).toContain('Text');
    expect(richtlinie(html)).toContain("script-src 'none'");
  });

  it.each(['<form></form>', '<button>Drucken</button>', '<input type="text"/>'])(
    'hält den Bau an, wenn etwas darin niemandem antworten würde: %s',
    (rumpf) => {
      expect(() => gebaut(rumpf, nurRahmen)).toThrow('Ohne Skript antwortet hier nichts');
    },
  );
});

describe('Was die Sicherheitsregel sperren würde', () => {
  it.each(['<p style="color:red">x</p>', '<p onclick="x()">x</p>', '<style>p{}</style>'])(
    'hält den Bau an: %s',
    (rumpf) => {
      expect(() => gebaut(rumpf)).toThrow('verbietet die Sicherheitsregel');
    },
  );

  it('hält den Bau an, wenn kein Kopf da ist', () => {
    expect(() => seiteNachbauen('<p>x</p>', EIGENE)).toThrow('kein <head>');
  });
});
