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

  it('enthält nichts, woran der Bau scheitert oder was woanders herkommt', () => {
    expect(css).not.toMatch(/@charset|@font-face|prefers-color-scheme/);
  });
});
