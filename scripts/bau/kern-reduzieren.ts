import postcss from 'postcss';
import { PurgeCSS } from 'purgecss';
import { zellenOhneKlasse } from '@/scripts/bau/kern-tabellen';

/** Carries the variables that only our own sources use through the purge, together with all they refer to. */
const merkposten = 'eigene-variablen';

/**
 * Light is the default, dark follows the device: KERN's own rules for this need an attribute that only a script
 * could set, or say everything twice. Paper stays light. Drops what the bundler trips over (@charset) or schrift.ts
 * replaces (@font-face). The rules that hand the theme's colours on to the components get the plain selector `body`:
 * in KERN's own, `:is(body, .kern-light, …)`, the purge does not see that it is used, and without them all
 * components fall back to colours that are one shade too light.
 */
function themen(kern: postcss.Root): void {
  kern.walkAtRules((regel) => {
    const farbschema = regel.name === 'media' && regel.params.includes('prefers-color-scheme');
    if (farbschema || regel.name === 'charset' || regel.name === 'font-face') regel.remove();
  });
  kern.walkRules((regel) => {
    if (regel.selector === '[data-kern-theme=light],.kern-light') regel.selector = 'html';
    if (regel.selector === '[data-kern-theme=dark],.kern-dark') {
      const dunkel = postcss.atRule({ name: 'media', params: 'screen and (prefers-color-scheme: dark)' });
      kern.append(dunkel.append(postcss.rule({ selector: 'html', nodes: regel.nodes })));
      regel.remove();
    }
    if (regel.selector.startsWith(':is(body,')) regel.selector = 'body';
  });
}

/**
 * In high contrast KERN paints every icon white, which nobody sees on a white ground; the colour of text is right on
 * every ground. One rule instead of one an icon.
 */
function hoherKontrast(kern: postcss.Root): void {
  const weiss: string[] = [];
  kern.walkAtRules('media', (medium) => {
    if (!medium.params.includes('forced-colors')) return;
    medium.walkRules((regel) => {
      if (!regel.some((teil) => teil.type === 'decl' && teil.value === 'var(--kern-color-white)')) return;
      weiss.push(regel.selector);
      regel.remove();
    });
    if (medium.nodes?.length === 0) medium.remove();
  });
  const farbe = postcss.decl({ prop: 'background-color', value: 'CanvasText', important: true });
  const ohneZwang = postcss.decl({ prop: 'forced-color-adjust', value: 'none' });
  const regel = postcss.rule({ selectors: weiss, nodes: [farbe, ohneZwang] });
  kern.append(postcss.atRule({ name: 'media', params: '(forced-colors: active)', nodes: [regel] }));
}

/** Fields for files look like any other, because only staff meet one; and nothing here is ever greyed out. */
const UNGENUTZT = /\[type=file\]|file-selector-button|disabled/;

function ohneUngenutztes(kern: postcss.Root): void {
  kern.walkRules((regel) => {
    const bleibt = regel.selectors.filter((teil) => !UNGENUTZT.test(teil.replace(/:not\([^)]*\)/g, '')));
    if (bleibt.length === 0) regel.remove();
    else if (bleibt.length < regel.selectors.length) regel.selectors = bleibt;
  });
}

function eigeneVariablen(quelltexte: readonly string[]): postcss.Rule {
  const namen = new Set(quelltexte.flatMap((text) => text.match(/--kern-[\w-]+/g) ?? []));
  const nodes = [...namen].map((name) => postcss.decl({ prop: 'color', value: `var(${name})` }));
  return postcss.rule({ selector: `.${merkposten}`, nodes });
}

/**
 * KERN writes a spare value into every use of a variable, a third of the sheet. Where the variable is always defined
 * nobody ever sees it.
 */
function ohneErsatzwerte(kern: postcss.Root): void {
  const definiert = new Set<string>();
  kern.walkRules(/^(:root|html|body)$/, (regel) => {
    if (regel.parent?.type === 'root') regel.walkDecls(/^--/, ({ prop }) => void definiert.add(prop));
  });
  kern.walkDecls((teil) => {
    // From the inside out: a spare value may be a variable with one of its own.
    for (let vorher = ''; vorher !== teil.value; ) {
      vorher = teil.value;
      teil.value = vorher.replace(/var\((--[\w-]+),[^()]*\)/g, (ganz, name: string) =>
        definiert.has(name) ? `var(${name})` : ganz,
      );
    }
  });
}

/**
 * Reduces KERN's style sheet to the rules, variables and animations that the given sources name.
 * @param kern text of kern.min.css
 * @param quelltexte pages and style sheets in which every class and variable name stands in full
 * @returns the reduced style sheet; every variable it uses is defined in it
 */
export async function kernReduzieren(kern: string, quelltexte: readonly string[]): Promise<string> {
  const baum = postcss.parse(kern);
  themen(baum);
  hoherKontrast(baum);
  ohneUngenutztes(baum);
  zellenOhneKlasse(baum);
  baum.append(eigeneVariablen(quelltexte));
  const [ergebnis] = await new PurgeCSS().purge({
    content: quelltexte.map((text) => ({ raw: text, extension: 'tsx' })),
    css: [{ raw: baum.toString() }],
    defaultExtractor: (text) => text.match(/[\w-]+/g) ?? [],
    variables: true,
    keyframes: true,
    safelist: ['html', 'body', merkposten],
  });
  if (ergebnis === undefined) throw new Error('PurgeCSS hat kein Ergebnis geliefert.');
  const reduziert = postcss.parse(ergebnis.css);
  reduziert.walkRules(`.${merkposten}`, (regel) => {
    regel.remove();
  });
  ohneErsatzwerte(reduziert);
  return reduziert.toString();
}
