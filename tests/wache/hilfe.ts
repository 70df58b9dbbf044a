import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { type GeladeneTabelle, ladeTraeger } from '@/lib/tabellen/lade';
import { RUHIG } from '@/tests/plausibel/hilfe';
import { BUND, ersetze, ordnerMit, TRAEGER } from '@/tests/tabellen/hilfe';

export { RUHIG };

/** The quiet table with some places changed. */
export function textMit(...aenderungen: [alt: string, neu: string][]): string {
  return aenderungen.reduce((text, [alt, neu]) => ersetze(alt, neu, text), RUHIG);
}

/** The loaded tables of one authority. */
export function gruppe(dateien: Readonly<Record<string, string>>): GeladeneTabelle[] {
  const pfade = Object.entries({ 'traeger.yaml': TRAEGER, ...dateien }).map(([n, t]) => [
    `99001-pruefkreis/${n}`,
    t,
  ]);
  return ladeTraeger(join(ordnerMit(Object.fromEntries(pfade)), '99001-pruefkreis'), BUND).dateien;
}

export interface Server {
  readonly adresse: string;
  /** Method and path of every request so far. */
  readonly anfragen: string[];
  readonly hoechstensGleichzeitig: () => number;
  ende(): void;
}

/** A server on this machine; no test asks any other. */
export async function server(
  antworte: (frage: IncomingMessage, antwort: ServerResponse, inhalt: string) => void,
): Promise<Server> {
  const anfragen: string[] = [];
  let jetzt = 0;
  let hoechstens = 0;
  const dienst = createServer((frage, antwort) => {
    anfragen.push(`${frage.method} ${frage.url}`);
    hoechstens = Math.max(hoechstens, ++jetzt);
    antwort.on('close', () => jetzt--);
    let inhalt = '';
    frage.on('data', (teil) => {
      inhalt += teil;
    });
    frage.on('end', () => antworte(frage, antwort, inhalt));
  });
  await new Promise<void>((bereit) => dienst.listen(0, '127.0.0.1', bereit));
  const adresse = `http://127.0.0.1:${(dienst.address() as AddressInfo).port}`;
  const ende = () => {
    dienst.closeAllConnections();
    dienst.close();
  };
  return { adresse, anfragen, hoechstensGleichzeitig: () => hoechstens, ende };
}
