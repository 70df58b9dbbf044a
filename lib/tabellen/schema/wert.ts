import { z } from 'zod';
import { ANTWORTEN, ENERGIETRAEGER, RUNDEN, type Variante, WARMWASSER } from '@/lib/regeln';
import { DANACH, HEIZSPIEGEL, JE_M2, STUFE, VARIANTEN, WERT, WOGG, ZWEIGE } from '../erklaerung/wert';
import { flaeche, freitext, jahr, jaNein, personenzahl, preis, tag, wort } from '../felder';
import { objektMit } from './bausteine';
import { GROESSEN, jePerson, type Zellen, type Zellenart } from './je-person';
import { MIETENSTUFEN } from './mietenstufe';
import { WERTARTEN } from './worte';

/**
 * How the value of a limit is written: exactly one of these keys. The cells are money, prices, areas or kWh, depending
 * on what the limit compares, so the schema is made once for each.
 */
export interface WertInDatei {
  je_person?: (Zellen & { danach?: DanachInDatei | undefined }) | undefined;
  betrag?: number | undefined;
  je_m2?: JeM2InDatei | undefined;
  wogg?: WoggInDatei | undefined;
  heizspiegel?: HeizspiegelInDatei | undefined;
  je_energietraeger?: ZweigeInDatei | undefined;
  je_warmwasser?: ZweigeInDatei | undefined;
  je_variante?: { [F in Variante]?: ZweigeInDatei | undefined } | undefined;
  je_gebaeudeflaeche?: StufeInDatei[] | undefined;
  je_wohnflaeche?: StufeInDatei[] | undefined;
  je_baujahr?: StufeInDatei[] | undefined;
  unbekannt?: string | undefined;
}

export type ZweigeInDatei = Readonly<Record<string, WertInDatei | undefined>>;

export interface StufeInDatei extends WertInDatei {
  von?: number | undefined;
  bis?: number | undefined;
  unter?: number | undefined;
}

export interface DanachInDatei extends WertInDatei {
  ab: number;
}

/** Price per m²: one for all, or one per household size. Ten-thousandths of a Euro. */
const jeM2 = objektMit(JE_M2, {
  preis: preis().optional(),
  ...Object.fromEntries(GROESSEN.map((n) => [n, preis().optional()])),
  groessere: preis().optional(),
  flaeche: wort(['angemessen', 'wohnung']).optional(),
  zeitraum: wort(['monat', 'jahr']).optional(),
  runden: wort(RUNDEN),
}).transform((zeilen, ctx): JeM2InDatei => {
  const werte = zeilen as Record<string, unknown>;
  const jeGroesse = GROESSEN.map((n) => (werte[n] as number | undefined) ?? null);
  const einheitlich = (werte.preis as number | undefined) ?? null;
  const letzte = jeGroesse.findLastIndex((zahl) => zahl !== null) + 1;
  if ((einheitlich === null) === (letzte === 0)) {
    const message = 'Tragen Sie entweder einen „preis“ ein oder Preise je Personenzahl (1, 2, 3 …).';
    ctx.addIssue({ code: 'custom', message });
  }
  return {
    preise: einheitlich ?? jeGroesse.slice(0, letzte),
    groessere: (werte.groessere as number | undefined) ?? null,
    flaeche: (werte.flaeche as JeM2InDatei['flaeche'] | undefined) ?? 'angemessen',
    zeitraum: (werte.zeitraum as JeM2InDatei['zeitraum'] | undefined) ?? 'monat',
    runden: werte.runden as JeM2InDatei['runden'],
  };
});

export interface JeM2InDatei {
  preise: number | (number | null)[];
  groessere: number | null;
  flaeche: 'angemessen' | 'wohnung';
  zeitraum: 'monat' | 'jahr';
  runden: (typeof RUNDEN)[number];
}

const wogg = objektMit(WOGG, {
  fassung: wort(['stichtag']).or(tag()),
  klimakomponente: jaNein(),
  faktor: preis(),
  runden: wort(RUNDEN),
  mietenstufe: wort(MIETENSTUFEN).optional(),
});
export type WoggInDatei = z.infer<typeof wogg>;

const heizspiegel = objektMit(HEIZSPIEGEL, {
  ausgabe: wort(['neueste']).or(jahr()),
  flaeche: wort(['angemessen', 'wohnung']).optional(),
  runden: wort(RUNDEN),
});
export type HeizspiegelInDatei = z.infer<typeof heizspiegel>;

/** The keys of a value, to be spread into the object that holds it. */
export function wertfelder(zelle: Zellenart) {
  const wert: z.ZodType<WertInDatei> = z.lazy(() => objektMit(WERT, felder).superRefine(genauEiner));
  const zweige = (namen: readonly string[]) =>
    objektMit(
      ZWEIGE,
      Object.fromEntries(namen.map((name) => [name, wert.optional()])),
    ) as unknown as z.ZodType<ZweigeInDatei>;
  const stufen = (zahl: () => z.ZodType<number>) => {
    const stufe: z.ZodType<StufeInDatei> = z.lazy(() =>
      objektMit(
        { ...STUFE, ...WERT },
        { von: zahl().optional(), bis: zahl().optional(), unter: zahl().optional(), ...felder },
      ).superRefine(genauEiner),
    );
    return z.array(stufe).min(1).optional();
  };
  const danach: z.ZodType<DanachInDatei> = z.lazy(() =>
    objektMit({ ...DANACH, ...WERT }, { ab: personenzahl(), ...felder }).superRefine(genauEiner),
  );
  const variante = objektMit(
    VARIANTEN,
    Object.fromEntries(
      Object.entries(ANTWORTEN).map(([frage, antworten]) => [frage, zweige(antworten).optional()]),
    ),
  ).superRefine((fragen, ctx) => {
    if (Object.values(fragen).filter((f) => f !== undefined).length === 1) return;
    ctx.addIssue({ code: 'custom', message: 'Hier gehört genau eine Frage hin, zum Beispiel „aufzug“.' });
  }) as unknown as z.ZodType<{ [F in Variante]?: ZweigeInDatei | undefined }>;
  const felder = {
    je_person: jePerson(zelle, danach).optional(),
    betrag: zelle.optional(),
    je_m2: jeM2.optional(),
    wogg: wogg.optional(),
    heizspiegel: heizspiegel.optional(),
    je_energietraeger: zweige(ENERGIETRAEGER).optional(),
    je_warmwasser: zweige(WARMWASSER).optional(),
    je_variante: variante.optional(),
    je_gebaeudeflaeche: stufen(flaeche),
    je_wohnflaeche: stufen(flaeche),
    je_baujahr: stufen(jahr),
    unbekannt: freitext().optional(),
  };
  return felder;
}

/** A limit has one value, written in one way. */
export function genauEiner(wert: object, ctx: z.RefinementCtx): void {
  const da = WERTARTEN.filter((art) => (wert as WertInDatei)[art] !== undefined);
  if (da.length === 1) return;
  const message =
    da.length === 0
      ? `Hier fehlt der Wert. Tragen Sie einen davon ein: ${WERTARTEN.join(', ')}`
      : `Hier stehen zwei Werte (${da.join(' und ')}). Lassen Sie nur einen stehen.`;
  ctx.addIssue({ code: 'custom', message });
}
