import { z } from 'zod';
import { GEBIET, GRENZE } from '../erklaerung/grenze';
import { flaeche, freitext, geld, kilowattstunden, preis, schluessel, wort } from '../felder';
import { band } from './band';
import { objektMit, quelle } from './bausteine';
import { bestaetigt } from './bestaetigung';
import type { Zellenart } from './je-person';
import { MIETENSTUFEN } from './mietenstufe';
import { genauEiner, type WertInDatei, wertfelder } from './wert';
import { BEZUEGE_IN_DATEI, GELD, JE_M2, WERTARTEN, WIRKUNGEN } from './worte';

/** One limit with cells of one kind. */
function grenzeMit<const B extends readonly string[]>(bezuege: B, zelle: Zellenart) {
  const werte = wertfelder(zelle);
  const gebiet = objektMit(GEBIET, {
    name: freitext(),
    gemeinden: z.array(schluessel(8)).min(1).optional(),
    mietenstufe: wort(MIETENSTUFEN).optional(),
    teil: freitext().optional(),
    bestaetigt: bestaetigt().optional(),
    ...werte,
  }).superRefine((g, ctx) => {
    genauEiner(g, ctx);
    if ((g.gemeinden === undefined) === (g.mietenstufe === undefined)) {
      const message = 'Ein Gebiet braucht „gemeinden“ oder „mietenstufe“, genau eins davon.';
      ctx.addIssue({ code: 'custom', message });
    }
  });
  return objektMit(GRENZE, {
    bezug: wort(bezuege),
    wirkung: wort(WIRKUNGEN),
    rechtsgrundlage: freitext().optional(),
    fundstelle: freitext().optional(),
    quelle: quelle.optional(),
    mindest_betriebskosten_je_m2: preis().optional(),
    nur_bei_wohnflaeche: band.optional(),
    warmwasser: wort(['enthalten']).optional(),
    gebiete: z.array(gebiet).min(1).optional(),
    bestaetigt: bestaetigt().optional(),
    ...werte,
  }).superRefine((g, ctx) => {
    if (g.gebiete === undefined) return genauEiner(g, ctx);
    const message = 'Der Wert steht schon bei den Gebieten. Löschen Sie ihn hier.';
    if (WERTARTEN.some((art) => (g as WertInDatei)[art] !== undefined))
      ctx.addIssue({ code: 'custom', message });
  });
}

const ARTEN = [
  [['wohnflaeche'], grenzeMit(['wohnflaeche'], flaeche())],
  [['heizenergie'], grenzeMit(['heizenergie'], kilowattstunden())],
  [JE_M2, grenzeMit(JE_M2, preis())],
] as const;
/** The four kinds of limits, told apart by `bezug`. */
export const grenzeAlsForm = z.union([grenzeMit(GELD, geld()), ...ARTEN.map(([, art]) => art)]);
/** Also reads a limit whose `bezug` is none of them, so that its message names them all. */
const grenzeGeld = grenzeMit(BEZUEGE_IN_DATEI, geld());

/** The cells of a limit are read by what it compares, so the right schema is chosen by `bezug` first. */
export const grenze = z.unknown().transform((roh, ctx): GrenzeInDatei => {
  const bezug = (roh as { bezug?: unknown } | undefined)?.bezug;
  const art = ARTEN.find(([bezuege]) => (bezuege as readonly unknown[]).includes(bezug))?.[1] ?? grenzeGeld;
  const gelesen = art.safeParse(roh);
  if (gelesen.success) return gelesen.data as GrenzeInDatei;
  for (const issue of gelesen.error.issues) ctx.addIssue(issue as Parameters<typeof ctx.addIssue>[0]);
  return z.NEVER;
});

export type GrenzeInDatei = z.infer<typeof grenzeGeld>;
