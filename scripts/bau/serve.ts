/**
 * Serves out/ the way deploy/nginx.conf does: for trying the site out and for the browser tests.
 * Listens on this machine only; PORT chooses another port than 3000.
 */
import { readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import { antwortkopfzeilen, datenkopfzeilen, datentypen } from '@/scripts/bau/kopfzeilen';

const out = new URL('../../out/', import.meta.url);
const port = Number(process.env.PORT ?? 3000);

function seiteNichtGefunden(): Buffer {
  try {
    return readFileSync(new URL('404.html', out));
  } catch {
    console.error('Die Seite ist noch nicht gebaut. Bitte zuerst: npm run build');
    process.exit(1);
  }
}

const nichtGefunden = seiteNichtGefunden();

/** Files under /_next/static carry a hash of their content in their name and never change. */
function haltbarkeit(pfad: string): string {
  return pfad.startsWith('/_next/static/') ? 'public, max-age=31536000, immutable' : 'no-cache';
}

function mitKopfzeilen(antwort: ServerResponse): void {
  for (const [name, wert] of Object.entries(antwortkopfzeilen)) antwort.setHeader(name, wert);
}

/** Open data: readable from everywhere, with their media types. */
function datenKopfzeilen(antwort: ServerResponse, pfad: string): void {
  if (!pfad.startsWith('/daten/')) return;
  for (const [name, wert] of Object.entries(datenkopfzeilen)) antwort.setHeader(name, wert);
  const typ = datentypen[extname(pfad).slice(1)];
  if (typ !== undefined) antwort.setHeader('Content-Type', typ);
}

const dateien = sirv(fileURLToPath(out), {
  etag: true,
  gzip: true,
  brotli: true,
  setHeaders: (antwort, pfad) => {
    antwort.setHeader('Cache-Control', haltbarkeit(pfad));
    datenKopfzeilen(antwort, pfad);
  },
});

const server = createServer((anfrage, antwort) => {
  mitKopfzeilen(antwort);
  if (anfrage.method !== 'GET' && anfrage.method !== 'HEAD') {
    antwort.writeHead(405, { Allow: 'GET, HEAD' }).end();
    return;
  }
  dateien(anfrage, antwort, () => {
    antwort.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-cache' });
    antwort.end(anfrage.method === 'HEAD' ? undefined : nichtGefunden);
  });
});

server.on('error', (fehler: NodeJS.ErrnoException) => {
  const belegt = fehler.code === 'EADDRINUSE';
  console.error(belegt ? `Port ${port} ist belegt. Anderer Port: PORT=3001 npm start` : fehler.message);
  process.exit(1);
});
server.listen(port, '127.0.0.1', () => console.log(`Mietpreisrechner: http://localhost:${port}`));
