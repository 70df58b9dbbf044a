/**
 * Serves out/ the way deploy/nginx.conf does: for trying the site out and for the browser tests. A build may replace the
 * site meanwhile. Listens on this machine only; PORT chooses another port than 3000.
 */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import { antwortkopfzeilen, datenkopfzeilen, datentypen, haltbarkeit } from '@/scripts/bau/kopfzeilen';
import { packeNebenbei } from '@/scripts/bau/nebenbei';
import { ALT, OUT } from '@/scripts/bau/ordner';
import { rette } from '@/scripts/bau/tausch';
import { ausNginxMap, umwegFuer } from '@/scripts/bau/umwege';

const port = Number(process.env.PORT ?? 3000);

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

/** What every file that is there is sent with. */
function dateiKopfzeilen(antwort: ServerResponse, pfad: string): void {
  antwort.setHeader('Cache-Control', haltbarkeit(pfad));
  datenKopfzeilen(antwort, pfad);
}

/** Which folder out/ is; null for the moment in which there is none. */
function kennung(): string | null {
  const stand = statSync(OUT, { throwIfNoEntry: false });
  return stand === undefined ? null : `${stand.ino} ${stand.mtimeMs}`;
}

/** The site as it lies there; sirv looks at its files once. */
function lies() {
  return {
    ordner: kennung(),
    nichtGefunden: readFileSync(new URL('404.html', OUT)),
    umwege: ausNginxMap(readFileSync(new URL('umwege.map', OUT), 'utf8')),
    dateien: sirv(fileURLToPath(OUT), {
      etag: true,
      gzip: true,
      brotli: true,
      setHeaders: dateiKopfzeilen,
    }),
  };
}

rette({ ziel: OUT, alt: ALT });
if (!existsSync(new URL('umwege.map', OUT))) {
  console.error('Die Seite ist noch nicht gebaut. Bitte zuerst: npm run build');
  process.exit(1);
}
let seite = lies();

function aktuelleSeite() {
  const jetzt = kennung();
  if (jetzt !== null && jetzt !== seite.ordner) seite = lies();
  return seite;
}

const server = createServer((anfrage, antwort) => {
  mitKopfzeilen(antwort);
  if (anfrage.method !== 'GET' && anfrage.method !== 'HEAD') {
    antwort.writeHead(405, { Allow: 'GET, HEAD' }).end();
    return;
  }
  const { dateien, nichtGefunden, umwege } = aktuelleSeite();
  const [pfad = ''] = (anfrage.url ?? '').split('?');
  const umweg = umwegFuer(pfad, umwege);
  if (umweg !== null) {
    antwort.writeHead(301, { Location: umweg, 'Cache-Control': haltbarkeit(pfad) }).end();
    return;
  }
  if (packeNebenbei(OUT, anfrage, antwort, () => dateiKopfzeilen(antwort, pfad))) return;
  dateien(anfrage, antwort, () => {
    antwort.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-cache' });
    antwort.end(anfrage.method === 'HEAD' ? undefined : nichtGefunden);
  });
});

// A file that was there when its answer began, and went with the old site before it was opened: the browser asks again.
process.on('uncaughtException', (fehler: NodeJS.ErrnoException) => {
  if (fehler.code !== 'ENOENT') throw fehler;
  server.closeAllConnections();
});

server.on('error', (fehler: NodeJS.ErrnoException) => {
  const belegt = fehler.code === 'EADDRINUSE';
  console.error(belegt ? `Port ${port} ist belegt. Anderer Port: PORT=3001 npm start` : fehler.message);
  process.exit(1);
});
server.listen(port, '127.0.0.1', () => console.log(`Mietpreisrechner: http://localhost:${port}`));
