import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Original } from './art';
import type { Zufall } from './zufall';

/** Large and small authorities of every common shape; they are always among the tables that are tried. */
const IMMER = [
  '01002-kiel',
  '03241-region-hannover',
  '05315-koeln',
  '05358-dueren',
  '08311-freiburg',
  '03254-hildesheim',
  '09162-muenchen',
];

/** The newest table of so many authorities: the fixed ones, and others by chance. */
export function originale(traeger: string, anzahl: number, zufall: Zufall): Original[] {
  const alle = readdirSync(traeger).filter((ordner) => neueste(join(traeger, ordner)) !== null);
  const gewaehlt = new Set(IMMER.filter((ordner) => alle.includes(ordner)).slice(0, anzahl));
  while (gewaehlt.size < Math.min(anzahl, alle.length)) gewaehlt.add(zufall.aus(alle));
  return [...gewaehlt].sort().map((ordner) => {
    const pfad = join(traeger, ordner);
    const namen = readdirSync(pfad).filter((name) => name.endsWith('.yaml'));
    const nachbarn = Object.fromEntries(namen.map((name) => [name, readFileSync(join(pfad, name), 'utf8')]));
    const name = neueste(pfad) ?? '';
    return { ordner, name, text: nachbarn[name] ?? '', nachbarn };
  });
}

function neueste(ordner: string): string | null {
  return (
    readdirSync(ordner)
      .filter((name) => /^\d{4}-\d\d-\d\d\.yaml$/.test(name))
      .sort()
      .at(-1) ?? null
  );
}
