/** Bundles what answers in the browser: one entry a kind of page (app/inseln), common parts and late parts split off. */
import { basename, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';
import { dateien } from '@/scripts/bau/dateien';
import { NEU } from '@/scripts/bau/ordner';

const wurzel = fileURLToPath(new URL('../../', import.meta.url));
const ORDNER = '_next/static/skript';

/** What a page with an island loads: the entry, and the common parts it will ask for. Addresses from the root. */
export interface Skript {
  readonly adresse: string;
  readonly teile: readonly string[];
}

/** Browsers that know the style sheet's layers and `:has()`: older ones get the page, but no good form. */
const BROWSER = ['chrome111', 'edge111', 'firefox121', 'safari16.4'];

/** Small ones that share nothing: a common part would bring all of React to a page that only leads on. */
const ALLEIN: ReadonlySet<string> = new Set(['adresse', 'frische']);

/**
 * Writes the bundles into the new site and says which page part loads which. Their names carry a hash of their content, and stand
 * in Next's folder of such names: web servers need one rule for both.
 * @param kuerze applied to the text of each part, before it is named.
 * @throws Error of Vite if something cannot be bundled.
 */
export async function buendle(kuerze: (text: string) => string): Promise<ReadonlyMap<string, Skript>> {
  const alle = (await dateien(new URL('../../app/inseln/', import.meta.url), '.ts')).map(
    (pfad) => [basename(pfad, '.ts'), pfad] as const,
  );
  const zusammen = alle.filter(([name]) => !ALLEIN.has(name));
  const einzeln = alle.filter(([name]) => ALLEIN.has(name));
  const gebaut = new Map<string, Skript>();
  for (const eingang of [zusammen, ...einzeln.map((eine) => [eine])])
    for (const [name, skript] of await baue(Object.fromEntries(eingang), kuerze)) gebaut.set(name, skript);
  return gebaut;
}

async function baue(
  input: Record<string, string>,
  kuerze: (text: string) => string,
): Promise<ReadonlyMap<string, Skript>> {
  const gebaut = (await build({
    configFile: false,
    root: wurzel,
    publicDir: false,
    logLevel: 'warn',
    resolve: { alias: { '@': wurzel } },
    plugins: [{ name: 'kurze-namen', renderChunk: (code) => ({ code: kuerze(code), map: null }) }],
    build: {
      outDir: fileURLToPath(NEU),
      emptyOutDir: false,
      target: BROWSER,
      // What is fetched late comes with its parts at once, not one after the other.
      modulePreload: { polyfill: false },
      reportCompressedSize: false,
      rolldownOptions: {
        // "use client" is for Next, which prints the same files.
        checks: { moduleLevelDirective: false },
        input,
        output: {
          entryFileNames: `${ORDNER}/[name]-[hash].js`,
          chunkFileNames: `${ORDNER}/[name]-[hash].js`,
          codeSplitting: {
            groups: [
              { name: 'react', test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/, priority: 3 },
              // One part for most: several small ones would each cost a request on a slow line. What only the three
              // islands with a verdict share stays out of it, so that who looks for a place does not load it.
              { name: 'gemeinsam', tags: ['$initial'], minShareCount: 5, priority: 2 },
              // What else the start page, or the pages for staff, have in common with a calculator.
              {
                name: 'eingabe',
                tags: ['$initial'],
                test: /fragen[\\/]personen|bausteine[\\/](verlauf|formular-fuellen|seitenwechsel)\.|kern[\\/]kurzname|fastest-levenshtein/,
                priority: 1,
              },
              {
                name: 'tag',
                tags: ['$initial'],
                test: /preload-helper|fragen[\\/]datum|app[\\/]heute/,
                priority: 1,
              },
              // The calculator in one: several parts would pack worse, and each is a line in ten thousand pages.
              { name: 'urteil', tags: ['$initial'], test: /app[\\/]\[ort\]/ },
            ],
          },
        },
      },
    },
  })) as Rolldown.RolldownOutput;
  return skripte(gebaut.output);
}

type Teil = Pick<Rolldown.OutputChunk, 'type' | 'fileName' | 'facadeModuleId' | 'imports'>;

/** Per island its entry and everything that the entry imports at once, from the bundler's own account. */
export function skripte(
  ausgabe: readonly (Teil | { readonly type: 'asset' })[],
): ReadonlyMap<string, Skript> {
  const teile = new Map(ausgabe.flatMap((t) => (t.type === 'chunk' ? [[t.fileName, t] as const] : [])));
  const eingaenge = [...teile.values()].flatMap((teil): [string, Skript][] => {
    const quelle = teil.facadeModuleId;
    if (quelle === null || basename(dirname(quelle)) !== 'inseln') return [];
    const mit = [...sofort(teil.fileName, teile)].slice(1);
    return [[basename(quelle, '.ts'), { adresse: `/${teil.fileName}`, teile: mit.map((n) => `/${n}`) }]];
  });
  return new Map(eingaenge);
}

/** The part itself first, then all it imports. */
function sofort(name: string, teile: ReadonlyMap<string, Teil>, bisher = new Set<string>()): Set<string> {
  if (bisher.has(name)) return bisher;
  bisher.add(name);
  for (const weiter of teile.get(name)?.imports ?? []) sofort(weiter, teile, bisher);
  return bisher;
}
