/** What the pages never do, looked for in their source; each line names the requirement in docs/ux-nachweis.md. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const dateien = readdirSync('app', { recursive: true, encoding: 'utf8' })
  .map((name) => `app/${name}`)
  .filter((name) => /\.(tsx|css)$/.test(name))
  .sort()
  .map((name) => ({
    name,
    text: readFileSync(name, 'utf8')
      .replace(/\/\*[\s\S]*?\*\//gu, '')
      .replace(/(^|\s)\/\/.*$/gmu, '$1'),
  }));

const mit = (muster: RegExp) => dateien.filter(({ text }) => muster.test(text)).map(({ name }) => name);
const stil = (name: string) => dateien.find((datei) => datei.name === name)?.text ?? '';

/** The text between the braces of a rule that begins like this. */
function block(css: string, anfang: string): string {
  const von = css.indexOf('{', css.indexOf(anfang));
  let tiefe = 0;
  for (let i = von; i < css.length; i++) {
    if (css[i] === '{') tiefe += 1;
    if (css[i] === '}') tiefe -= 1;
    if (tiefe === 0) return css.slice(von + 1, i);
  }
  throw new Error(`no rule: ${anfang}`);
}

describe('Die Oberfläche', () => {
  it.each([
    ['L-19: kein Fenster, das nur beim Zeigen aufgeht', /\bonMouse(Enter|Over)\b|role="tooltip"/u],
    ['L-21: keine Uhr läuft beim Ausfüllen', /\bset(Timeout|Interval)\(/u],
    [
      'L-24: nichts klebt am Rand und verdeckt den Fokus',
      /position:\s*(sticky|fixed)|["\s](sticky|fixed)["\s]/u,
    ],
    ['L-26: nichts muss gezogen werden', /type="range"|\bdraggable\b|onDrag/u],
    ['L-32: kein Hinweis, der beim Tippen verschwindet', /\bplaceholder=/u],
    [
      'nichts ist ausgegraut; der Stil dafür ist weggelassen (scripts/bau/kern-reduzieren.ts)',
      /\bdisabled\b/u,
    ],
    ['F-10: keine Sprechblasen des Browsers', /<input[^>]*\srequired\b/u],
    ['F-21: kein Ergebnis ruft dazwischen', /role="alert"/u],
    [
      'R-23: kein Balken, den Vorlese-Programme verschweigen',
      /<(meter|progress)\b|role="(meter|progressbar)"/u,
    ],
    [
      'L-60: nichts wird gespeichert',
      /\b(localStorage|sessionStorage|indexedDB)\b|document\.cookie|serviceWorker/u,
    ],
  ])('%s', (_was, muster) => {
    expect(dateien.length).toBeGreaterThan(50);
    expect(mit(muster)).toEqual([]);
  });

  it('L-14: kein Feld füllt sich von selbst; der Browser kennt nur die alte Anschrift, und gefragt ist die neue', () => {
    const stellen = dateien.flatMap(({ name, text }) =>
      [...text.matchAll(/autoComplete="([^"]+)"/gu)].map(([, wert]) => [name, wert]),
    );
    expect(stellen.filter(([, wert]) => wert !== 'off')).toEqual([]);
  });

  it('D5: der Ort wird nie aus einer Aufklappliste gewählt; die gibt es nur für Fachkräfte und „im Monat“', () => {
    const listen = mit(/<(select|datalist)\b|role="(combobox|listbox)"/u);
    expect(listen.filter((name) => !name.startsWith('app/pflege/'))).toEqual([
      'app/bausteine/eingabefeld.tsx',
    ]);
    expect(readFileSync('app/bausteine/eingabefeld.tsx', 'utf8').match(/<option\b/gu)).toHaveLength(2);
  });

  it('L-28: die Sprache der Seite ist angegeben', () => {
    expect(stil('app/layout.tsx')).toContain('<html lang="de">');
  });

  it('R-24: bei hohem Kontrast behalten Balken einen Rand von 2 Pixeln und Bilder die Farbe der Schrift', () => {
    const kontrast = block(stil('app/stil/thema.css'), '@media (forced-colors: active)');
    expect(block(kontrast, '.balken-spur')).toMatch(/stroke: CanvasText;\s+stroke-width: 2;/u);
    expect(block(kontrast, '.verlaufsbild .linie')).toContain('stroke: CanvasText');
  });

  it('F-62: auf Papier sind Balken grau mit Rand, nicht farbig', () => {
    const [, papier = ''] = stil('app/stil/ergebnis-druck.css').split('@media print');
    expect(block(papier, '.balken-ist')).toMatch(/fill: #767676;\s+stroke: #000;/u);
  });
});
