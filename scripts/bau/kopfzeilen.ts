import { createHash } from 'node:crypto';

/**
 * The security rules every page is served with. Two places, because only a page's own <meta> knows
 * whether it has scripts, and only a response header can forbid framing. Browsers enforce both.
 * deploy/nginx.conf repeats the response headers; tests/bau/kopfzeilen.test.ts compares them.
 */

/** The only scripts and styles that may stand in a page itself. */
export interface Eingebettet {
  readonly skripte?: readonly string[];
  readonly stile?: readonly string[];
}

/**
 * Content-Security-Policy for one page's <meta>.
 * @param mitSkript whether the page has scripts of its own.
 * @param eingebettet what stands in the page: allowed by its checksum, to the letter.
 */
export function seitenrichtlinie(mitSkript: boolean, { skripte = [], stile = [] }: Eingebettet = {}): string {
  return [
    "default-src 'none'",
    `script-src ${mitSkript ? mitPruefsummen("'self'", skripte) : "'none'"}`,
    `style-src ${mitPruefsummen("'self'", stile)}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

function mitPruefsummen(quelle: string, texte: readonly string[]): string {
  const summen = texte.map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`);
  return [quelle, ...summen].join(' ');
}

/**
 * Response headers for every file. The policy here must not name script sources: a page without script forbids
 * every one, and that stays the page's own say.
 */
export const antwortkopfzeilen: Readonly<Record<string, string>> = {
  'Content-Security-Policy': "frame-ancestors 'none'; object-src 'none'; base-uri 'none'; form-action 'none'",
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=()',
  'X-Content-Type-Options': 'nosniff',
};

/** Additional headers below /daten/: open data may be read by pages of any other address. */
export const datenkopfzeilen: Readonly<Record<string, string>> = { 'Access-Control-Allow-Origin': '*' };

/** Media types of the open data by ending; web servers do not know all of them, or leave the charset out. */
export const datentypen: Readonly<Record<string, string>> = {
  csv: 'text/csv; charset=utf-8',
  json: 'application/json',
  jsonld: 'application/ld+json',
  ttl: 'text/turtle; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
};

/** Cache-Control. Files in these folders carry a hash of their content in their name and never change. */
export function haltbarkeit(pfad: string): string {
  return /^\/(_next\/static|tabellen)\//.test(pfad) ? 'public, max-age=31536000, immutable' : 'no-cache';
}
