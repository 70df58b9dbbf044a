import { readFile } from 'node:fs/promises';
import { runInNewContext } from 'node:vm';
import { dateien } from '@/scripts/bau/dateien';

/** The part of Next's manifest that is used: which client modules a route can load, by source path. */
interface Manifest {
  readonly clientModules: Readonly<Record<string, { readonly id: number | string }>>;
}

/**
 * The ids of the site's own client components, as the pages' payloads name them. Next's own components for
 * navigation and errors stand in every payload and answer nobody's question, so they do not count.
 * @throws Error (German) if there are none: then Next writes its manifest in another way, and every page would
 * lose its scripts.
 */
export async function eigeneModule(next: URL): Promise<ReadonlySet<number | string>> {
  const ids = new Set<number | string>();
  for (const pfad of await dateien(next, '_client-reference-manifest.js')) {
    const welt: { __RSC_MANIFEST?: Record<string, Manifest> } = {};
    runInNewContext(await readFile(pfad, 'utf8'), Object.assign(welt, { globalThis: welt }));
    for (const { clientModules } of Object.values(welt.__RSC_MANIFEST ?? {})) {
      for (const [quelle, { id }] of Object.entries(clientModules)) {
        if (!quelle.includes('/node_modules/')) ids.add(id);
      }
    }
  }
  if (ids.size === 0)
    throw new Error('Der Bau kennt keine Seite mit Skript mehr. Prüfen: scripts/bau/interaktiv.ts');
  return ids;
}

/**
 * Whether a page needs its scripts: its payload names one of the site's own client components.
 * @param skripte the texts of the page's inline scripts
 */
export function istInteraktiv(skripte: readonly string[], module: ReadonlySet<number | string>): boolean {
  // A row may be cut in two between one script and the next.
  const nutzlast = skripte.map(teilDerNutzlast).join('');
  return [...module].some((id) => nutzlast.includes(`:I[${JSON.stringify(id)},`));
}

function teilDerNutzlast(skript: string): string {
  const aufruf = /^self\.__next_f\.push\((\[1,.*\])\)$/su.exec(skript.trim())?.[1];
  return aufruf === undefined ? '' : String((JSON.parse(aufruf) as unknown[])[1]);
}
