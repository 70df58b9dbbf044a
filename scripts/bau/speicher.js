/**
 * Preloaded into every process of a build (scripts/build.sh): at its end each notes the most memory it had, in kB. The
 * largest of them says how large a machine has to be.
 */
import { appendFileSync } from 'node:fs';

process.on('exit', () => {
  const datei = process.env.SPEICHERLISTE;
  if (datei) appendFileSync(datei, `${process.resourceUsage().maxRSS}\n`);
});
