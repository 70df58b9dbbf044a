import { z } from 'zod';
import { ENERGIETRAEGER } from '@/lib/regeln';
import { RUNDEN } from '@/lib/regeln/runden';
import { dezimal, flaeche, freitext, type geld, jaNein, personenzahl, tag, wort } from '../felder';
import { objekt } from './bausteine';

/**
 * How the value of a limit is written: exactly one of these keys. The cells are money or areas, depending
 * on what the limit compares, so the schema is made once for each.
 */
export interface WertInDatei {
  je_person?: JePersonInDatei | undefined;
  je_m2?: JeM2InDatei | undefined;
  wogg?: WoggInDatei | undefined;
  je_energietraeger?: { [E in (typeof ENERGIETRAEGER)[number]]?: WertInDatei | undefined } | undefined;
  je_gebaeudeflaeche?: GebaeudestufeInDatei[] | undefined;
  unbekannt?: string | undefined;
}

export interface GebaeudestufeInDatei extends WertInDatei {
  von?: number | undefined;
  bis?: number | undefined;
}

export const WERTARTEN = [
  'je_person',
  'je_m2',
  'wogg',
  'je_energietraeger',
  'je_gebaeudeflaeche',
  'unbekannt',
] as const;

const GROESSEN = Array.from({ length: 20 }, (_, i) => String(i + 1));

type Zellenart = ReturnType<typeof geld>;

/** Cells by household size as printed, with the rule for larger households. */
export function jePerson(zelle: Zellenart) {
  return objekt({
    ...Object.fromEntries(GROESSEN.map((n) => [n, zelle.optional()])),
    weitere: zelle.optional(),
    einzelfall_ab: personenzahl().optional(),
  }).transform((zeilen): JePersonInDatei => {
    const werte = zeilen as Record<string, number | undefined>;
    const zellen = GROESSEN.map((n) => werte[n] ?? null);
    return {
      zellen: zellen.slice(0, zellen.findLastIndex((z) => z !== null) + 1),
      weitere: werte.weitere ?? null,
      einzelfallAb: werte.einzelfall_ab ?? null,
    };
  });
}

export interface JePersonInDatei {
  /** Index 0 is one person; null where the document does not say. */
  zellen: (number | null)[];
  weitere: number | null;
  einzelfallAb: number | null;
}

/** Price per m² of the adequate area: one price, or one per household size. */
const jeM2 = objekt({
  preis: dezimal().optional(),
  ...Object.fromEntries(GROESSEN.map((n) => [n, dezimal().optional()])),
  weitere: dezimal().optional(),
  runden: wort(RUNDEN),
}).transform((zeilen): JeM2InDatei => {
  const werte = zeilen as Record<string, string | undefined>;
  return {
    preis: werte.preis ?? null,
    jeGroesse: GROESSEN.map((n) => werte[n] ?? null),
    weitere: werte.weitere ?? null,
    runden: werte.runden as JeM2InDatei['runden'],
  };
});

export interface JeM2InDatei {
  preis: string | null;
  jeGroesse: (string | null)[];
  weitere: string | null;
  runden: (typeof RUNDEN)[number];
}

const wogg = objekt({
  fassung: tag(),
  klimakomponente: jaNein(),
  faktor: dezimal(),
  runden: wort(RUNDEN),
});

export type WoggInDatei = z.infer<typeof wogg>;

/** The keys of a value, to be spread into the object that holds it. */
export function wertfelder(zelle: Zellenart) {
  const wert: z.ZodType<WertInDatei> = z.lazy(() => objekt(felder).superRefine(genauEiner));
  const stufe: z.ZodType<GebaeudestufeInDatei> = z.lazy(() =>
    objekt({ von: flaeche().optional(), bis: flaeche().optional(), ...felder }).superRefine(genauEiner),
  );
  const felder = {
    je_person: jePerson(zelle).optional(),
    je_m2: jeM2.optional(),
    wogg: wogg.optional(),
    je_energietraeger: objekt(
      Object.fromEntries(ENERGIETRAEGER.map((e) => [e, wert.optional()])) as Record<
        (typeof ENERGIETRAEGER)[number],
        z.ZodOptional<typeof wert>
      >,
    ).optional(),
    je_gebaeudeflaeche: z.array(stufe).min(1).optional(),
    unbekannt: freitext().optional(),
  };
  return felder;
}

/** A limit has one value, written in one way. */
export function genauEiner(wert: WertInDatei, ctx: z.RefinementCtx): void {
  const da = WERTARTEN.filter((art) => wert[art] !== undefined);
  if (da.length === 1) return;
  const message =
    da.length === 0
      ? `Hier fehlt der Wert. Tragen Sie einen davon ein: ${WERTARTEN.join(', ')}`
      : `Hier stehen zwei Werte (${da.join(' und ')}). Lassen Sie nur einen stehen.`;
  ctx.addIssue({ code: 'custom', message });
}
