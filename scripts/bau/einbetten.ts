import { PurgeCSS } from 'purgecss';
import { ERSTER_TIPP } from '@/scripts/bau/erster-tipp';
import { seitenrichtlinie } from '@/scripts/bau/kopfzeilen';

const STILVERWEIS = /<link rel="stylesheet" href="([^"]+)"[^>]*>/g;

const SCHRIFTVERWEIS = /<link rel="preload" href="[^"]+\.woff2"[^>]*>/g;

/** Addresses of the style sheets a page names, in their order. */
export function stilverweise(html: string): readonly string[] {
  return [...html.matchAll(STILVERWEIS)].map(([, adresse = '']) => adresse);
}

/** What a page can show, and what the next one will load. */
export interface Umgebung {
  /** Text of all sheets that the page names. */
  readonly stil: string;
  /** Text of its scripts: they name what appears later. */
  readonly skripte: string;
  /** Addresses of the sheets to fetch ahead. */
  readonly danach: readonly string[];
}

/**
 * Puts the rules that a page needs into the page itself, allowed by their checksum: its first picture then waits for no second answer
 * of the server. The whole sheets are fetched for the next page. The fonts come behind the scripts: browsers fetch six files
 * at once, and a font that is late is for the next page anyway.
 * @throws Error (German) if the page's policy is not the expected one.
 */
export async function stilEinbetten(html: string, { stil, skripte, danach }: Umgebung): Promise<string> {
  const gebraucht = await nurGebrauchtes(`${woerter(html)} ${skripte}`, stil);
  const mit = seitenrichtlinie(true, { skripte: [ERSTER_TIPP], stile: [gebraucht] });
  const ohne = seitenrichtlinie(true, { skripte: [ERSTER_TIPP] });
  if (!html.includes(ohne)) throw new Error('Diese Seite hat eine andere Sicherheitsregel.');
  const schriften = html.match(SCHRIFTVERWEIS) ?? [];
  const voraus = danach.map((adresse) => `<link rel="prefetch" href="${adresse}" as="style"/>`);
  return html
    .replace(STILVERWEIS, '')
    .replace(SCHRIFTVERWEIS, '')
    .replace(ohne, () => mit)
    .replace('</head>', () => `${schriften.join('')}${voraus.join('')}<style>${gebraucht}</style></head>`);
}

/** The rules whose classes, elements and attributes are named; those of states and media stay. */
async function nurGebrauchtes(namen: string, stil: string): Promise<string> {
  const [ergebnis] = await new PurgeCSS().purge({
    content: [{ raw: namen, extension: 'html' }],
    css: [{ raw: stil }],
    defaultExtractor: (text) => text.match(/[^\s"'`=<>(){},;]+/g) ?? [],
    variables: true,
    keyframes: true,
  });
  if (ergebnis === undefined) throw new Error('PurgeCSS hat kein Ergebnis geliefert.');
  return mitKurzenVariablen(ergebnis.css);
}

/** KERN's variables by number: nothing outside of these rules names one. */
function mitKurzenVariablen(css: string): string {
  const namen = [...new Set(css.match(/--kern-[\w-]+/g))];
  const kurz = new Map(namen.map((name, i) => [name, `--${i.toString(36)}`]));
  return css.replace(/--kern-[\w-]+/g, (name) => kurz.get(name) ?? name);
}

function woerter(html: string): string {
  const ohneDaten = html.replace(/<(script|style)\b.*?<\/\1>/gs, '');
  const tags = ohneDaten.match(/<[a-z][^>]*>/gi) ?? [];
  const namen = tags.flatMap((tag) => [
    ...(tag.match(/^<[\w-]+/)?.map((name) => name.slice(1)) ?? []),
    ...[...tag.matchAll(/\s([\w-]+)="([^"]*)"/g)].flatMap(([, name = '', wert = '']) => [
      name.toLowerCase(),
      ...wert.split(/\s+/),
    ]),
  ]);
  return [...new Set(namen)].join(' ');
}
