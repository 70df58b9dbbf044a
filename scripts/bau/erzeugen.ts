/** Made files that Next reads: whole or not there, so that a killed build leaves no half for `next dev` or the next build. */
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { tausche } from '@/scripts/bau/tausch';

const WURZEL = new URL('../../', import.meta.url);
const ERZEUGT = new URL('.erzeugt/', WURZEL);

/**
 * Fills the folder `name` (from the root) anew. It is filled in .erzeugt, because what lies in public/ is published, and
 * then put in its place.
 */
export async function erzeugeOrdner(name: string, fuelle: (ordner: URL) => Promise<void>): Promise<void> {
  const daneben = name.replaceAll('/', '-');
  const neu = new URL(`neu/${daneben}/`, ERZEUGT);
  const alt = new URL(`alt/${daneben}/`, ERZEUGT);
  const ziel = new URL(`${name}/`, WURZEL);
  await rm(neu, { recursive: true, force: true });
  await mkdir(neu, { recursive: true });
  await mkdir(new URL('..', alt), { recursive: true });
  await mkdir(new URL('..', ziel), { recursive: true });
  await fuelle(neu);
  tausche({ ziel, neu, alt });
}

/** Writes a file into .erzeugt. */
export async function erzeugeDatei(name: string, inhalt: string): Promise<void> {
  const neu = new URL(`neu/${name}`, ERZEUGT);
  await mkdir(new URL('.', neu), { recursive: true });
  await writeFile(neu, inhalt);
  await rename(neu, new URL(name, ERZEUGT));
}
