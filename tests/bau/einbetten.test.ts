import { describe, expect, it } from 'vitest';
import { stilEinbetten, stilverweise } from '@/scripts/bau/einbetten';
import { ERSTER_TIPP } from '@/scripts/bau/erster-tipp';
import { seitenrichtlinie } from '@/scripts/bau/kopfzeilen';

const REGEL = seitenrichtlinie(true, { skripte: [ERSTER_TIPP] });
const kopf = `<head><meta http-equiv="Content-Security-Policy" content="${REGEL}"/>`;
const HTML = `<html>${kopf}<link rel="preload" href="/s.woff2" as="font"/><link rel="stylesheet" href="/a.css"/><script type="module" src="/s.js"></script></head><body><p class="da">x</p></body></html>`;
const STIL =
  ':root{--kern-a:red;--kern-a-b:1px}.da{color:var(--kern-a);border:var(--kern-a-b)}.da:focus{color:blue}.fehler{color:green}.fremd{color:grey}@media print{p{margin:0}}';

const UMGEBUNG = { stil: STIL, skripte: 'x?"fehler":`a b`', danach: ['/a.css', '/ort.css'] };
const html = await stilEinbetten(HTML, UMGEBUNG);
const stil = /<style>(.*)<\/style><\/head>/.exec(html)?.[1] ?? '';

describe('Die Startseite', () => {
  it('hat in sich, was sie zeigt und was ihre Skripte zeigen können, und sonst nichts', () => {
    expect(stil).toBe(
      ':root{--0:red;--1:1px}.da{color:var(--0);border:var(--1)}.da:focus{color:blue}.fehler{color:green}@media print{p{margin:0}}',
    );
  });

  it('erlaubt genau das, und lädt die Stile der nächsten Seite voraus', () => {
    expect(html).toContain(seitenrichtlinie(true, { skripte: [ERSTER_TIPP], stile: [stil] }));
    expect(stilverweise(html)).toEqual([]);
    expect(html.match(/<link rel="prefetch"[^>]*>/g)).toEqual([
      '<link rel="prefetch" href="/a.css" as="style"/>',
      '<link rel="prefetch" href="/ort.css" as="style"/>',
    ]);
  });

  it('lädt die Schriften nach den Skripten', () => {
    expect(html.indexOf('/s.woff2')).toBeGreaterThan(html.indexOf('/s.js'));
    expect(html.match(/s\.woff2/g)).toHaveLength(1);
  });

  it('hält den Bau an, wenn die Seite eine andere Sicherheitsregel hat', async () => {
    await expect(stilEinbetten(HTML.replace(REGEL, 'x'), UMGEBUNG)).rejects.toThrow(
      'andere Sicherheitsregel',
    );
  });
});
