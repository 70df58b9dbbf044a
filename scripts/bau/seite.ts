import { createHash } from 'node:crypto';
import { type HTMLElement, parse } from 'node-html-parser';
import { istInteraktiv } from '@/scripts/bau/interaktiv';
import { seitenrichtlinie } from '@/scripts/bau/kopfzeilen';

/** A finished page: its new source and how many script elements are left in it. */
export interface Seite {
  html: string;
  skripte: number;
}

/** What only a script can answer. A page with one of these must not lose its scripts. */
const BEDIENBAR = 'form, button, input, select, textarea, dialog';

/**
 * Gives a page of the static export its Content-Security-Policy and takes all scripts away from a page that has
 * no client component of the site (`module`, see interaktiv.ts). Changes are cut into the source text:
 * re-serialising the tree could move a byte that React's hydration or a hash depends on.
 * @throws Error (German) if the page has inline styles or event attributes, which the policy would block, or
 * controls that nothing would answer.
 */
export function seiteNachbauen(html: string, module: ReadonlySet<number | string>): Seite {
  const baum = parse(html, { comment: true });
  const verstoss = baum.querySelectorAll('*').find(brichtRichtlinie);
  if (verstoss)
    throw new Error(`Das verbietet die Sicherheitsregel der Seite: ${verstoss.toString().slice(0, 160)}`);

  const skripte = baum.querySelectorAll('script');
  const eigene = skripte.filter((skript) => !skript.hasAttribute('src')).map((skript) => skript.rawText);
  if (istInteraktiv(eigene, module)) {
    return { html: mitRichtlinie(html, eigene.map(sha256)), skripte: skripte.length };
  }
  const totes = baum.querySelector(BEDIENBAR);
  if (totes) throw new Error(`Ohne Skript antwortet hier nichts: ${totes.toString().slice(0, 160)}`);
  const vorab = baum.querySelectorAll('link[as="script"], link[rel="modulepreload"]');
  return { html: mitRichtlinie(ohne(html, [...skripte, ...vorab]), null), skripte: 0 };
}

function brichtRichtlinie(element: HTMLElement): boolean {
  return (
    element.rawTagName === 'style' ||
    Object.keys(element.attributes).some((name) => /^(style|on\w+)$/i.test(name))
  );
}

function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('base64');
}

function ohne(html: string, elemente: readonly HTMLElement[]): string {
  return elemente
    .map((element) => element.range)
    .sort(([a], [b]) => b - a)
    .reduce((text, [von, bis]) => text.slice(0, von) + text.slice(bis), html);
}

/**
 * The policy goes right behind the charset, before anything that loads. The charset stays first because browsers
 * look for it in the first 1,024 bytes only, and a policy with many hashes is longer than that.
 */
function mitRichtlinie(html: string, hashes: readonly string[] | null): string {
  const meta =
    `<meta http-equiv="Content-Security-Policy" content="${seitenrichtlinie(hashes)}"/>` +
    '<meta name="referrer" content="no-referrer"/>';
  const anfang = /<head>(<meta charset="utf-8"\/?>)?/i;
  if (!anfang.test(html)) throw new Error('Die Seite hat kein <head>.');
  return html.replace(anfang, (treffer) => treffer + meta);
}
