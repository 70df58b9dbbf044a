import { createHash } from 'node:crypto';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { dateien } from '@/scripts/bau/dateien';
import { mitFestenWerten } from '@/scripts/bau/festwerte';
import type { Kurznamen } from '@/scripts/bau/kurznamen';
import { mitSchriften, type Schriften } from '@/scripts/bau/schriftnamen';

/**
 * Writes fixed values out and shortens the names of classes in all style sheets below a folder, and names the fonts by their new addresses. Each gets a new name
 * from its new content, because browsers keep it for ever. Returns old name -> new name.
 */
export async function stilKuerzen(
  ordner: URL,
  namen: Kurznamen,
  schriften: Schriften = new Map(),
): Promise<ReadonlyMap<string, string>> {
  const neu = new Map<string, string>();
  const pfade = await dateien(ordner, '.css');
  const stile = mitFestenWerten(await Promise.all(pfade.map((pfad) => readFile(pfad, 'utf8'))));
  for (const [i, pfad] of pfade.entries()) {
    const text = mitSchriften(namen.inStil(stile[i] ?? ''), schriften);
    const alt = basename(pfad);
    neu.set(alt, `${createHash('sha256').update(text).digest('hex').slice(0, 12)}.css`);
    await rm(pfad);
    await writeFile(pfad.slice(0, -alt.length) + neu.get(alt), text);
  }
  return neu;
}

/** A page with the new names of its style sheets. */
export function mitStil(html: string, neu: ReadonlyMap<string, string>): string {
  return html.replace(/(?<=<link [^>]*href="[^"]*\/)[^"/]+\.css(?=")/g, (alt) => neu.get(alt) ?? alt);
}
