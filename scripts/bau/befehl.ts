/**
 * Writes .erzeugt/pruefe/<version>/: the command `pruefe` as one file for Node, and the tables it answers from
 * (.erzeugt/tabellen.json). Without them the command does the same, only later. See scripts/pruefe/start.js.
 */
import { existsSync } from 'node:fs';
import { readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { DATEN } from '@/lib/tabellen/ordner';
import { heutigerTag } from '@/scripts/heute';
import { standDerQuellen } from '@/scripts/pruefe/stand.js';
import { ladeTabellen } from '@/scripts/pruefe/tabellen';

const wurzel = fileURLToPath(new URL('../../', import.meta.url));
const NEU = 'neu-';
const ziel = join(wurzel, '.erzeugt/pruefe');
const stand = standDerQuellen();
const fertig = join(ziel, stand);

// Named by what it was made of: one that is there is the right one.
if (!existsSync(fertig)) await buendle();
for (const alt of await readdir(ziel)) {
  // Whoever is running an old one has read it, except what is only needed without prepared tables.
  if (alt !== stand && !alt.startsWith(NEU)) await rm(join(ziel, alt), { recursive: true, force: true });
}

const daten = await ladeTabellen(DATEN, heutigerTag(), join(wurzel, '.erzeugt/tabellen.json'));
if (typeof daten === 'string') {
  console.error(daten);
  process.exitCode = 1;
} else console.log(`Befehl pruefe: gebündelt, ${daten.traeger.length} Träger vorbereitet.`);

/** Beside it first, then renamed: nobody ever finds half of one. */
async function buendle(): Promise<void> {
  const daneben = join(ziel, `${NEU}${process.pid}`);
  await build({
    configFile: false,
    root: wurzel,
    publicDir: false,
    logLevel: 'warn',
    resolve: { alias: { '@': wurzel } },
    define: { GEBUENDELTER_STAND: JSON.stringify(stand) },
    ssr: { noExternal: true },
    build: {
      ssr: 'scripts/pruefe.ts',
      outDir: daneben,
      target: 'node20',
      reportCompressedSize: false,
    },
  });
  await rename(daneben, fertig);
}
