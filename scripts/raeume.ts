/**
 * `npm run raeume`: which room of lib may use which stands in lib/raeume.json; everything else is an error with place and
 * remedy. `-- --bild` prints the map as a Mermaid picture instead.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A room of lib and those it may use. */
export type Plan = Readonly<Record<string, readonly string[]>>;

/** An import that leaves a room. */
export interface Pfeil {
  readonly datei: string;
  readonly von: string;
  readonly nach: string;
  /** As written. */
  readonly ziel: string;
}

/** All imports between rooms of lib below a folder, types and lazy ones too. A room that imports app or tests uses “app”. */
export function pfeile(wurzel: string): Pfeil[] {
  const dateien = (readdirSync(join(wurzel, 'lib'), { recursive: true }) as string[])
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join('lib', name));
  return dateien.flatMap((datei) =>
    [...readFileSync(join(wurzel, datei), 'utf8').matchAll(IMPORT)].flatMap(([, ziel = '']): Pfeil[] => {
      const pfad = ziel.startsWith('@/')
        ? ziel.slice(2)
        : relative(wurzel, resolve(wurzel, dirname(datei), ziel));
      const [von, nach] = [raumVon(datei), raumVon(pfad)];
      return von === nach ? [] : [{ datei, von, nach, ziel }];
    }),
  );
}

/** The formatter leaves one way to write an import of our own; packages have names without a dot or @/ in front. */
const IMPORT = /\b(?:from|import)\s*\(?'((?:\.|@\/)[^']*)'/g;

function raumVon(pfad: string): string {
  const [erstes = '', zweites = ''] = pfad.split(/[/\\]/);
  return erstes === 'lib' ? zweites : erstes;
}

/** What is not allowed, one German sentence each; empty if all holds. */
export function verstoesse(plan: Plan, alle: readonly Pfeil[]): string[] {
  const fremd = alle.flatMap(({ datei, von, nach, ziel }) =>
    plan[von]?.includes(nach)
      ? []
      : [
          `${datei}: ${von} darf ${nach} nicht benutzen („${ziel}“). Was ${von} braucht, gehört in ${plan[von]?.join(', ') || 'es selbst'}; sonst gehört die Datei in einen Raum darüber. Der Plan steht in lib/raeume.json.`,
        ],
  );
  return [...fremd, ...kreise(plan)];
}

/** A plan in which one room comes back to itself holds no order. */
function kreise(plan: Plan): string[] {
  const unter = (raum: string, weg: readonly string[]): string[] =>
    weg.includes(raum)
      ? [`lib/raeume.json: ${[...weg.slice(weg.indexOf(raum)), raum].join(' → ')} ist ein Kreis.`]
      : (plan[raum] ?? []).flatMap((naechster) => unter(naechster, [...weg, raum]));
  return [...new Set(Object.keys(plan).flatMap((raum) => unter(raum, [])))].slice(0, 1);
}

/** The map as it is in the code, with the number of imports on each arrow. */
export function bild(alle: readonly Pfeil[]): string {
  const zahl = new Map<string, number>();
  for (const { von, nach } of alle) zahl.set(`${von} ${nach}`, (zahl.get(`${von} ${nach}`) ?? 0) + 1);
  const zeilen = [...zahl].sort().map(([paar, n]) => `  ${paar.replace(' ', ` -->|${n}| `)}`);
  return ['flowchart TD', ...zeilen].join('\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const wurzel = fileURLToPath(new URL('..', import.meta.url));
  const plan = JSON.parse(readFileSync(join(wurzel, 'lib/raeume.json'), 'utf8')) as Plan;
  const alle = pfeile(wurzel);
  if (process.argv.includes('--bild')) console.log(bild(alle));
  else {
    const saetze = verstoesse(plan, alle);
    for (const satz of saetze) console.error(satz);
    if (saetze.length > 0) process.exitCode = 1;
  }
}
