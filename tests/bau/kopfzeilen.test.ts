import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { antwortkopfzeilen, seitenrichtlinie } from '@/scripts/bau/kopfzeilen';

describe('Antwortkopfzeilen', () => {
  it('stehen genauso in der Vorlage für nginx', () => {
    const vorlage = readFileSync(new URL('../../deploy/nginx.conf', import.meta.url), 'utf8');
    const zeilen = [...vorlage.matchAll(/^\s*add_header (\S+) "([^"]*)" always;$/gm)];
    expect(Object.fromEntries(zeilen.map(([, name, wert]) => [name, wert]))).toEqual(antwortkopfzeilen);
  });

  it('nennen keine Skriptquellen, sonst wären die Skripte der Seiten gesperrt', () => {
    expect(antwortkopfzeilen['Content-Security-Policy']).not.toMatch(/script-src|default-src/);
  });
});

describe('Sicherheitsregel einer Seite', () => {
  it('verbietet Skripte, wenn die Seite keine hat', () => {
    expect(seitenrichtlinie(null)).toContain("script-src 'none';");
  });

  it('erlaubt eigene Dateien und die genannten Prüfsummen, aber nichts Eingefügtes', () => {
    const regel = seitenrichtlinie(['abc=', 'def=']);
    expect(regel).toContain("script-src 'self' 'sha256-abc=' 'sha256-def=';");
    expect(regel).not.toContain('unsafe');
    expect(regel).toMatch(/^default-src 'none';/);
  });
});
