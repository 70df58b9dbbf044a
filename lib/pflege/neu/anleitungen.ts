import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { seiteZu, tabelleIn } from './formen';

export { FORMEN } from './formen';

/** The first whole table in the guide of a shape; the guides' tests see to it that it is right. */
export function beispielAus(form: string, ordner: string = join(process.cwd(), 'docs/aufgaben')): string {
  const seite = seiteZu(form);
  const tabelle = tabelleIn(readFileSync(join(ordner, `${seite}.md`), 'utf8'));
  if (tabelle === null) throw new Error(`The guide ${seite}.md has no table.`);
  return tabelle;
}
