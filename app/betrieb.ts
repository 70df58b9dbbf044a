import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Meldestelle } from './[ort]/meldung';

/** The site's own address as letters print it, without `https://`. Nobody runs the demo. */
export const DOMAIN = 'mietpreisrechner.example';

/** Where reports go: nobody has named an e-mail address yet; the project's list of errors if publiccode.yml has a `url`. */
export function meldestelle(): Meldestelle {
  const { url } = parse(readFileSync(join(process.cwd(), 'publiccode.yml'), 'utf8')) as { url?: string };
  const projekt = url?.replace(/(\.git)?\/?$/u, '');
  return { email: null, fehlerliste: projekt === undefined ? null : `${projekt}/issues` };
}
