import { plusMonate, type Tag } from '@/lib/regeln';
import type { GeladeneTabelle } from '@/lib/tabellen/lade';

/** Days before a table's last day on which somebody should ask for the next one. */
export const VOR_ENDE = 60;
/** Months after the last look; two more remain until a table counts as old. */
export const NACH_BLICK = 10;
/** Months after the last look from which an open table gives no verdict any more (lib/regeln/frische). */
const STUMM = 24;

/** A table that somebody should look at. */
export interface Faellig {
  readonly traeger: string;
  readonly datei: string;
  /** `endet`: its last day is near or past and no other follows; `bestaetigen`: nobody has looked for long. */
  readonly grund: 'endet' | 'bestaetigen';
  /** Day since which it is due. */
  readonly seit: Tag;
  /** The last day of the table, or the day of the last look. */
  readonly tag: Tag;
  /** First day without a verdict if nothing happens. */
  readonly stummAb: Tag;
}

/** The tables of all authorities that are due on a day, the most urgent first. Each group is one authority's timeline. */
export function faelligeTabellen(gruppen: readonly (readonly GeladeneTabelle[])[], heute: Tag): Faellig[] {
  return gruppen
    .flatMap((gruppe) => {
      const letzte = gruppe.at(-1);
      return letzte ? [faelligkeit(letzte)] : [];
    })
    .filter(({ seit }) => seit <= heute)
    .sort((a, b) => a.stummAb.localeCompare(b.stummAb) || a.datei.localeCompare(b.datei));
}

/** Only the last table of a timeline can become due: the others have a successor. */
function faelligkeit({ datei: { datei }, inhalt, tabelle }: GeladeneTabelle): Faellig {
  const kopf = { traeger: tabelle.traeger.name, datei };
  const { gueltig_bis, zuletzt_bestaetigt } = inhalt;
  if (gueltig_bis !== undefined) {
    const seit = plusTage(gueltig_bis, -VOR_ENDE);
    return { ...kopf, grund: 'endet', seit, tag: gueltig_bis, stummAb: plusTage(gueltig_bis, 1) };
  }
  const seit = plusMonate(zuletzt_bestaetigt, NACH_BLICK);
  const stummAb = plusTage(plusMonate(zuletzt_bestaetigt, STUMM), 1);
  return { ...kopf, grund: 'bestaetigen', seit, tag: zuletzt_bestaetigt, stummAb };
}

export function plusTage(tag: Tag, tage: number): Tag {
  return new Date(Date.parse(`${tag}T00:00:00Z`) + tage * 86_400_000).toISOString().slice(0, 10);
}
