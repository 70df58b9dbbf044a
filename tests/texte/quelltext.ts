import { readdirSync, readFileSync } from 'node:fs';
import { parseAst } from 'vite';

/** A text that people read, as it stands in a source file; what is put in at run time is an X. */
export interface Lesetext {
  readonly datei: string;
  readonly text: string;
}

interface Knoten {
  readonly type: string;
  readonly [teil: string]: unknown;
}

/** Elements that hold one running text each. */
const ABSAETZE = new Set([
  'p',
  'li',
  'h1',
  'h2',
  'h3',
  'legend',
  'caption',
  'dt',
  'dd',
  'figcaption',
  'title',
  'Absatz',
]);

/** All German texts of the pages and of lib/texte, without comments, class names and messages for programmers. */
export function lesetexte(): readonly Lesetext[] {
  const namen = (ordner: string, endung: RegExp) =>
    readdirSync(ordner, { recursive: true, encoding: 'utf8' })
      .filter((name) => endung.test(name))
      .map((name) => `${ordner}/${name}`);
  return [...namen('lib/texte', /\.ts$/), ...namen('app', /\.tsx?$/)].sort().flatMap((datei) => {
    const baum = parseAst(readFileSync(datei, 'utf8'), { lang: 'tsx' }) as unknown as Knoten;
    return texteIn(baum).map((text) => ({ datei, text: text.replace(/[^\S\u00a0]+/gu, ' ').trim() }));
  });
}

function texteIn(knoten: Knoten): string[] {
  if (knoten.type === 'ImportDeclaration' || knoten.type.startsWith('TS')) return [];
  if (knoten.type === 'NewExpression') return [];
  if (knoten.type === 'JSXElement' && ABSAETZE.has(elementname(knoten))) {
    return [inhalt(knoten), ...attribute(knoten)].filter((text) => /\p{L}/u.test(text));
  }
  const eigener = wortlaut(knoten);
  const darin = kinder(knoten).flatMap(texteIn);
  return eigener !== null && istDeutsch(eigener) ? [eigener, ...darin] : darin;
}

/** The text of a paragraph with everything that stands in it. */
function inhalt(knoten: Knoten): string {
  if (knoten.type === 'JSXText')
    return String(knoten.value)
      .replace(/&nbsp;/gu, '\u00a0')
      .replace(/\n\s*/gu, ' ');
  if (knoten.type === 'JSXElement' || knoten.type === 'JSXFragment') {
    return (knoten.children as Knoten[]).map(inhalt).join('');
  }
  if (knoten.type !== 'JSXExpressionContainer') return '';
  const ausdruck = knoten.expression as Knoten;
  if (ausdruck.type === 'ConditionalExpression') {
    // Both answers are read by somebody; the longer one counts.
    const wahl = [ausdruck.consequent, ausdruck.alternate].map((k) => wortlaut(k as Knoten) ?? 'X');
    return wahl.sort((a, b) => b.length - a.length)[0] ?? '';
  }
  return wortlaut(ausdruck) ?? 'X';
}

function attribute(knoten: Knoten): string[] {
  return texteIn({ ...(knoten.openingElement as Knoten), type: 'Attribute' });
}

function wortlaut(knoten: Knoten): string | null {
  if (knoten.type === 'Literal') return typeof knoten.value === 'string' ? knoten.value : null;
  if (knoten.type !== 'TemplateLiteral') return null;
  const stuecke = knoten.quasis as { value: { cooked: string } }[];
  return stuecke.map(({ value }) => value.cooked).join('X');
}

/** Several words, one of them with a capital: no class name, no address, no word of the data. */
function istDeutsch(text: string): boolean {
  const worte = text.trim().split(/\s+/u);
  return worte.length > 2 && /\p{Lu}/u.test(text) && !/kern-|https?:|\bgap-|^[a-z-]+:/u.test(text);
}

function elementname(knoten: Knoten): string {
  return String(((knoten.openingElement as Knoten).name as Knoten).name);
}

function kinder(knoten: Knoten): Knoten[] {
  return Object.values(knoten).flatMap((teil) =>
    (Array.isArray(teil) ? teil : [teil]).filter(
      (k): k is Knoten => typeof k === 'object' && k !== null && typeof (k as Knoten).type === 'string',
    ),
  );
}
