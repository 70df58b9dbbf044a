import { setTimeout } from 'node:timers/promises';
import { gruppiert } from '@/lib/kern/gruppiert';
import type { Link } from './links';

/** How an address answered. `unklar`: the server is busy or turns programs away; a person may still see the page. */
export interface Antwort extends Link {
  readonly zustand: 'erreichbar' | 'fehlt' | 'unklar';
  /** German: status or reason. */
  readonly grund: string;
}

export interface Hoeflichkeit {
  /** Milliseconds until an address counts as silent. */
  readonly zeitlimit: number;
  /** Milliseconds between two requests to one server. */
  readonly pause: number;
  /** Servers that are asked at the same time. */
  readonly gleichzeitig: number;
}

export const HOEFLICH: Hoeflichkeit = { zeitlimit: 20_000, pause: 1000, gleichzeitig: 4 };

/** Asks every address once; each server gets one request at a time, with a pause between them. */
export async function pruefeLinks(links: readonly Link[], wie: Hoeflichkeit = HOEFLICH): Promise<Antwort[]> {
  const antworten = new Map<string, Antwort>();
  const warteschlangen = gruppiert(links, ({ adresse }) =>
    URL.canParse(adresse) ? new URL(adresse).host : '',
  );
  const arbeite = async () => {
    for (let naechste = warteschlangen.shift(); naechste; naechste = warteschlangen.shift()) {
      for (const [i, link] of naechste.entries()) {
        if (i > 0) await setTimeout(wie.pause);
        antworten.set(link.adresse, await frage(link, wie));
      }
    }
  };
  await Promise.all(Array.from({ length: wie.gleichzeitig }, arbeite));
  return links.flatMap(({ adresse }) => antworten.get(adresse) ?? []);
}

/** HEAD is enough; servers that do not answer it well are asked again with GET, after the same pause. */
async function frage(link: Link, wie: Hoeflichkeit): Promise<Antwort> {
  const kurz = await rufeAb(link.adresse, 'HEAD', wie.zeitlimit);
  if (kurz === 200) return { ...link, zustand: 'erreichbar', grund: 'Status 200' };
  await setTimeout(wie.pause);
  const ganz = await rufeAb(link.adresse, 'GET', wie.zeitlimit);
  if (typeof ganz === 'string') return { ...link, zustand: 'fehlt', grund: ganz };
  const grund = `Status ${ganz}`;
  if (ganz >= 200 && ganz < 300) return { ...link, zustand: 'erreichbar', grund };
  return { ...link, zustand: ABWEISEND.has(ganz) ? 'unklar' : 'fehlt', grund };
}

/** Forbidden, too many requests, overloaded: often said to programs only. */
const ABWEISEND = new Set([401, 403, 429, 503]);

/** The status after all redirections, or in German why there is none. */
async function rufeAb(adresse: string, method: 'HEAD' | 'GET', zeitlimit: number): Promise<number | string> {
  try {
    const signal = AbortSignal.timeout(zeitlimit);
    const headers = { 'user-agent': 'Mietpreisrechner-Linkpruefung (woechentlich)' };
    const antwort = await fetch(adresse, { method, signal, headers, redirect: 'follow' });
    // The body is not needed, and a large document would only cost the server.
    await antwort.body?.cancel();
    return antwort.status;
  } catch (fehler) {
    const langsam = fehler instanceof Error && fehler.name === 'TimeoutError';
    return langsam ? 'keine Antwort in der Zeit' : 'kein Server unter dieser Adresse';
  }
}
