import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { kernReduzieren } from '@/scripts/bau/kern-reduzieren';

const kern = readFileSync(
  new URL('../../node_modules/@kern-ux/native/dist/kern.min.css', import.meta.url),
  'utf8',
);
const feld = '<input className="kern-form-input__input kern-form-input__input--error" />';

function namen(css: string, muster: RegExp): Set<string> {
  return new Set([...css.matchAll(muster)].map(([, name]) => name ?? ''));
}

const eigenes = 'p { color: var(--kern-color-layout-background-level-2-surface) }';
const css = await kernReduzieren(kern, [feld, eigenes]);

describe('Verkleinertes KERN-CSS', () => {
  it('definiert jede Variable, die es benutzt, sonst werden Flächen einen Ton zu hell', () => {
    const benutzt = namen(css, /var\((--kern-[\w-]+)/g);
    expect(benutzt).toContain('--kern-color-feedback-danger-background-contextual');
    expect([...benutzt].filter((name) => !namen(css, /(--kern-[\w-]+)\s*:/g).has(name))).toEqual([]);
  });

  it('behält Variablen, die nur die eigenen Quellen benutzen, samt allem, worauf sie verweisen', () => {
    const verweis = /--kern-color-layout-background-level-2-surface:\s*var\((--kern-[\w-]+)\)/.exec(css)?.[1];
    expect(css).toContain(`${verweis}:`);
  });

  it('behält die benutzten Klassen und lässt die anderen weg', () => {
    expect(css).toContain('.kern-form-input__input--error');
    expect(css).not.toContain('.kern-dialog__header');
    expect(css.length).toBeLessThan(kern.length / 5);
  });

  it('zeigt Felder für Dateien wie jedes andere Feld', async () => {
    const mit = await kernReduzieren(kern, [feld.replace('<input', '<input type="file"')]);
    expect(mit).toContain('.kern-form-input__input');
    expect(mit).not.toMatch(/type=file|file-selector-button|\[disabled\]/);
  });

  it('lässt nur weg, was ausgegraut wäre, nicht den Fokus von allem anderen', async () => {
    const knopf = await kernReduzieren(kern, ['<button className="kern-btn kern-btn--primary" />']);
    expect(knopf).toMatch(/\.kern-btn[^{}]*:focus/);
    expect(knopf.replace(/:not\([^)]*\)/g, '')).not.toContain('[disabled]');
  });

  it('schreibt keinen Ersatzwert hinter eine Variable, die es immer gibt', () => {
    const mitErsatz = namen(css, /var\((--[\w-]+),/g);
    const immer = namen(
      css.match(/(?:^|\})(?::root|html|body)\{[^}]*\}/g)?.join('') ?? '',
      /(--[\w-]+)\s*:/g,
    );
    expect(immer.size).toBeGreaterThan(20);
    expect([...mitErsatz].filter((name) => immer.has(name))).toEqual([]);
  });

  it('enthält nichts, woran der Bau scheitert oder was woanders herkommt', () => {
    expect(css).not.toMatch(/@charset|@font-face|data-kern-theme/);
  });

  it('zeigt Zeichen bei hohem Kontrast in der Farbe der Schrift, nicht immer weiß', async () => {
    const zeichen = await kernReduzieren(kern, ['<span className="kern-icon kern-icon--danger" />']);
    const zwang = /@media \(forced-colors: active\)\s*\{\s*\.kern-icon--danger[^{]*\{([^}]*)\}/.exec(
      zeichen,
    )?.[1];
    expect(zwang).toMatch(/background-color:\s*CanvasText !important/);
  });

  it('kennt helle und dunkle Farben, und auf Papier nur die hellen', () => {
    const dunkel = /@media screen and \(prefers-color-scheme: dark\)\s*\{\s*html\s*\{([^}]*)\}/.exec(css);
    const farben = (text: string) => /--kern-color-layout-text-default:\s*(var\([^)]*\))/.exec(text)?.[1];
    expect(css.match(/prefers-color-scheme/g)).toHaveLength(1);
    expect(farben(css)).toBe('var(--kern-color-neutral-950)');
    expect(farben(dunkel?.[1] ?? '')).toBe('var(--kern-color-neutral-025)');
    // What is dark and used has a light counterpart before it, and the other way round.
    const vor = css.slice(0, dunkel?.index);
    for (const name of namen(dunkel?.[1] ?? '', /(--kern-color-[\w-]+)\s*:/g))
      expect(vor).toContain(`${name}:`);
  });
});
