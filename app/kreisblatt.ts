import { createHash } from 'node:crypto';
import { hatUmgebung, kreisdatei } from '@/lib/orte/kreisdatei';
import type { Kreis } from '@/lib/orte/verzeichnis';
import type { Tabelle, Tag } from '@/lib/regeln';

/** What all pages of a Kreis have in common. */
export interface Kreisblatt {
  /** Address of the file with its tables. Named by what is in it, so that browsers may keep it for ever. */
  readonly adresse: string;
  /** The file itself: a `Kreisdatei` as JSON. */
  readonly text: string;
  /** All versions, newest first. */
  readonly versionen: readonly Tabelle[];
  /** Whether the limits differ from one Gemeinde to another. */
  readonly umgebung: boolean;
}

/** For a Kreis whose authority has tables, oldest first, on the day of a build. */
export function kreisblatt(kreis: Kreis, tabellen: readonly Tabelle[], tag: Tag): Kreisblatt {
  const datei = kreisdatei(kreis, tabellen);
  const text = JSON.stringify(datei);
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 10);
  return {
    adresse: `/tabellen/${kreis.ags}-${hash}.json`,
    text,
    versionen: datei.tabellen,
    umgebung: hatUmgebung(tabellen, tag),
  };
}
