import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { zeilenAus } from '@/lib/tabellen/csv';
import { liesDatei } from '@/lib/tabellen/datei';
import { adresse, freitext } from '@/lib/tabellen/felder';
import { DATEN } from '@/lib/tabellen/lade';
import { Datenfehler } from '@/lib/tabellen/meldung';
import { format, objekt, quelleBund } from '@/lib/tabellen/schema/bausteine';

/** What must be said wherever a national list is shown or handed on. */
export interface Nennung {
  readonly namensnennung: string;
  readonly lizenz: string;
  readonly link: string;
  readonly veraenderung: string;
}

const nennungInDatei = objekt({
  format,
  gebietsstand: freitext().optional(),
  namensnennung: freitext(),
  lizenz: freitext(),
  lizenz_link: adresse(),
  veraenderung: freitext(),
  quelle: quelleBund,
  anmerkungen: z.array(freitext()),
});

/** The attribution of a list in data/bund. Throws a Datenfehler if its file is wrong. */
export function nennungVon(liste: 'gemeinden' | 'plz' | 'kreise'): Nennung {
  const { inhalt, meldungen } = liesDatei(join(DATEN, 'bund', liste, 'quelle.yaml'), nennungInDatei);
  if (inhalt === null) throw new Datenfehler(meldungen);
  const { namensnennung, lizenz, lizenz_link: link, veraenderung } = inhalt;
  return { namensnennung, lizenz, link, veraenderung };
}

/** All pairs of PLZ and AGS. */
export function plzPaare(): readonly (readonly [plz: string, ags: string])[] {
  return zeilenAus(join(DATEN, 'bund/plz/plz.csv')).map(([plz = '', ags = '']) => [plz, ags]);
}

/** The text that goes with the PLZ. */
export function plzLizenztext(): string {
  return readFileSync(join(DATEN, 'bund/plz/LIZENZ.md'), 'utf8');
}
