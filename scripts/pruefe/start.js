/**
 * What `npm run pruefe` calls: runs the bundle that the build made of scripts/pruefe.ts, which starts ten times faster,
 * or, without one of exactly these sources, the sources themselves.
 */
import { existsSync } from 'node:fs';
import { standDerQuellen } from './stand.js';

const buendel = new URL(`../../.erzeugt/pruefe/${standDerQuellen()}/pruefe.js`, import.meta.url);
if (existsSync(buendel)) await import(buendel.href);
else {
  const { register } = await import('tsx/esm/api');
  register();
  await import('../pruefe.ts');
}
