import { readFileSync, statSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname } from 'node:path';
import { gzipSync } from 'node:zlib';
import { datentypen } from '@/scripts/bau/kopfzeilen';

/** Media types of what nginx packs in passing (`gzip_types` in deploy/nginx.conf, and pages). */
const TYPEN: Readonly<Record<string, string>> = {
  ...datentypen,
  html: 'text/html;charset=utf-8',
  css: 'text/css',
  js: 'text/javascript',
  svg: 'image/svg+xml',
  xml: 'text/xml',
};

/**
 * Packs a file that has no packed copy beside it, as nginx does: pages of places and other small files. False if this is not
 * such a file; then nothing was answered. Without it a page would weigh four times as much here as on a real server.
 * @param kopfzeilen sets the other response headers of a file.
 */
export function packeNebenbei(
  ordner: URL,
  anfrage: IncomingMessage,
  antwort: ServerResponse,
  kopfzeilen: () => void,
): boolean {
  if (anfrage.method !== 'GET' || !/\bgzip\b/.test(String(anfrage.headers['accept-encoding'] ?? '')))
    return false;
  const [pfad = '/'] = (anfrage.url ?? '/').split('?');
  const datei = new URL(`.${pfad.endsWith('/') ? `${pfad}index.html` : pfad}`, ordner);
  const typ = TYPEN[extname(datei.pathname).slice(1)];
  const stand = datei.href.startsWith(ordner.href) ? statSync(datei, { throwIfNoEntry: false }) : undefined;
  if (typ === undefined || !stand?.isFile()) return false;
  if (statSync(new URL(`${datei.href}.gz`), { throwIfNoEntry: false })) return false;
  // The mark that sirv gives the same file, so that it can answer whether a kept copy still holds.
  const marke = `W/"${stand.size}-${stand.mtime.getTime()}"`;
  if (anfrage.headers['if-none-match'] === marke) return false;
  kopfzeilen();
  const gepackt = gzipSync(readFileSync(datei), { level: 6 });
  antwort.writeHead(200, {
    'Content-Type': typ,
    'Content-Encoding': 'gzip',
    'Content-Length': gepackt.length,
    'Last-Modified': stand.mtime.toUTCString(),
    Vary: 'Accept-Encoding',
    ETag: marke,
  });
  antwort.end(gepackt);
  return true;
}
