import type { z } from 'zod';
import { JE_PERSON } from '../erklaerung/wert';
import { type geld, personenzahl } from '../felder';
import { objektMit } from './bausteine';

/** A reader of one cell: money, area, price or kWh. All give whole numbers in the unit of the limit. */
export type Zellenart = ReturnType<typeof geld>;

export const GROESSEN = Array.from({ length: 20 }, (_, i) => String(i + 1));

export interface Zellen {
  /** Index 0 is one person; null where the document does not say. */
  zellen: (number | null)[];
  weitere: number | null;
  weitereAb: number;
  einzelfallAb: number | null;
}

/** Cells by household size as printed, with the rules for larger households. */
export function jePerson<D>(zelle: Zellenart, danach?: z.ZodType<D>) {
  return objektMit(JE_PERSON, {
    ...Object.fromEntries(GROESSEN.map((n) => [n, zelle.optional()])),
    weitere: zelle.optional(),
    weitere_ab: personenzahl().optional(),
    einzelfall_ab: personenzahl().optional(),
    ...(danach ? { danach: danach.optional() } : {}),
  }).transform((zeilen, ctx): Zellen & { danach?: D | undefined } => {
    const werte = zeilen as Record<string, number | undefined>;
    const alle = GROESSEN.map((n) => werte[n] ?? null);
    const zellen = alle.slice(0, alle.findLastIndex((wert) => wert !== null) + 1);
    const weitereAb = werte.weitere_ab ?? zellen.length + 1;
    if (werte.weitere !== undefined && (zellen[weitereAb - 2] ?? null) === null) {
      const message = `„weitere“ zählt ab ${weitereAb} Personen, aber der Wert für ${weitereAb - 1} fehlt. Tragen Sie ihn ein.`;
      ctx.addIssue({ code: 'custom', message });
    }
    return {
      zellen,
      weitere: werte.weitere ?? null,
      weitereAb,
      einzelfallAb: werte.einzelfall_ab ?? null,
      danach: werte.danach as D | undefined,
    };
  });
}
