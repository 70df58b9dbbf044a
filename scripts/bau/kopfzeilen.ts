/**
 * The security rules every page is served with. Two places, because a page's own <meta> knows the hashes of its
 * inline scripts, and only a response header can forbid framing. Browsers enforce both.
 * deploy/nginx.conf repeats the response headers; tests/bau/kopfzeilen.test.ts compares them.
 */

/**
 * Content-Security-Policy for one page's <meta>.
 * @param skripte `null` for a page without any script, otherwise the base64 SHA-256 hashes of its inline scripts.
 */
export function seitenrichtlinie(skripte: readonly string[] | null): string {
  const quellen = skripte === null ? ["'none'"] : ["'self'", ...skripte.map((hash) => `'sha256-${hash}'`)];
  return [
    "default-src 'none'",
    `script-src ${quellen.join(' ')}`,
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/**
 * Response headers for every file. The policy here must not name script sources: it would be enforced in
 * addition to the page's own policy and block the inline scripts whose hashes only the page knows.
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
