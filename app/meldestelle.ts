import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { betreiber } from '@/lib/betreiber/lade';
import type { Meldestelle } from './[ort]/meldung';

/** Where reports go: to who runs the site, and to the project's list of errors if publiccode.yml has a `url`. */
export function meldestelle(): Meldestelle {
  const wer = betreiber();
  const { url } = parse(readFileSync(join(process.cwd(), 'publiccode.yml'), 'utf8')) as { url?: string };
  const projekt = url?.replace(/(\.git)?\/?$/u, '');
  return {
    email: wer.betrieb === 'produktiv' ? wer.email : null,
    fehlerliste: projekt === undefined ? null : `${projekt}/issues`,
  };
}
