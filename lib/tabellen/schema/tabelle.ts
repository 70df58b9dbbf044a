import { z } from 'zod';
import { flaeche, freitext, geld, jaNein, personenzahl, schluessel, tag, wort } from '../felder';
import { format, objekt, quelle } from './bausteine';
import { genauEiner, type WertInDatei, wertfelder } from './wert';

const GELD = ['nettokaltmiete', 'betriebskosten', 'bruttokaltmiete', 'heizkosten'] as const;
export const MIETENSTUFEN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII'] as const;

/** One limit. Its cells are money, or areas if it compares the floor area. */
function grenze<const B extends readonly string[]>(bezuege: B, zelle: ReturnType<typeof geld>) {
  const werte = wertfelder(zelle);
  const gebiet = objekt({
    name: freitext(),
    gemeinden: z.array(schluessel(8)).min(1).optional(),
    mietenstufe: wort(MIETENSTUFEN).optional(),
    teil: freitext().optional(),
    bestaetigt: freitext().optional(),
    ...werte,
  }).superRefine((g, ctx) => {
    genauEiner(g as WertInDatei, ctx);
    if ((g.gemeinden === undefined) === (g.mietenstufe === undefined)) {
      const message = 'Ein Gebiet braucht „gemeinden“ oder „mietenstufe“, genau eins davon.';
      ctx.addIssue({ code: 'custom', message });
    }
  });
  return objekt({
    bezug: wort(bezuege),
    wirkung: wort(['massgeblich', 'hinweis', 'nichtpruefungsgrenze']),
    rechtsgrundlage: freitext().optional(),
    fundstelle: freitext().optional(),
    quelle: quelle.optional(),
    gebiete: z.array(gebiet).min(1).optional(),
    bestaetigt: freitext().optional(),
    ...werte,
  }).superRefine((g, ctx) => {
    if (g.gebiete === undefined) return genauEiner(g as WertInDatei, ctx);
    const message = 'Der Wert steht schon bei den Gebieten. Löschen Sie ihn hier.';
    if (Object.keys(werte).some((art) => (g as Record<string, unknown>)[art] !== undefined)) {
      ctx.addIssue({ code: 'custom', message });
    }
  });
}

const grenzeGeld = grenze(GELD, geld());
const grenzeFlaeche = grenze(['wohnflaeche'], flaeche());

/** The cells of a limit are read by what it compares, so the right schema is chosen by `bezug` first. */
const grenzeNachBezug = z.unknown().transform((roh, ctx): GrenzeInDatei => {
  const bezug = (roh as { bezug?: unknown } | undefined)?.bezug;
  const gelesen = (bezug === 'wohnflaeche' ? grenzeFlaeche : grenzeGeld).safeParse(roh);
  if (gelesen.success) return gelesen.data as GrenzeInDatei;
  for (const issue of gelesen.error.issues) ctx.addIssue(issue as Parameters<typeof ctx.addIssue>[0]);
  return z.NEVER;
});

export type GrenzeInDatei = z.infer<typeof grenzeGeld> | z.infer<typeof grenzeFlaeche>;

const URTEILE = ['im_rahmen', 'ueber_richtwert', 'nur_heizung_ueber', 'nicht_pruefbar'] as const;

const differenz = z.string().transform((text, ctx): string => {
  const treffer = /^(-?)(\d{1,5})(?:[.,](\d{2}))?$/.exec(text.trim());
  if (treffer) return `${treffer[1]}${treffer[2]}.${treffer[3] ?? '00'}`;
  ctx.addIssue({ code: 'custom', message: 'Schreiben Sie den Unterschied zum Beispiel so: -12.50' });
  return z.NEVER;
});

/** A worked example. It runs as a test whenever the tables are checked. */
const beispiel = objekt({
  name: freitext(),
  herkunft: wort(['gerechnet', 'gedruckt']),
  stichtag: tag().optional(),
  anfrage: objekt({
    ort: schluessel(8),
    gebiet: freitext().optional(),
    personen: personenzahl(),
    alle_leistungsberechtigt: jaNein().optional(),
    nettokaltmiete: geld().optional(),
    betriebskosten: geld().optional(),
    heizkosten: geld().optional(),
    betriebs_und_heizkosten: geld().optional(),
    wohnflaeche: flaeche().optional(),
    energietraeger: freitext().optional(),
    gebaeudeflaeche: flaeche().optional(),
  }),
  erwartet: objekt({
    urteil: wort(URTEILE),
    kriterium: wort(['miete', 'wohnflaeche', 'heizung']).optional(),
    richtwert: geld().optional(),
    differenz: differenz.optional(),
  }),
});

export type BeispielInDatei = z.infer<typeof beispiel>;

/** A published table: one authority, one first day. */
export const tabelleInDatei = objekt({
  format,
  gueltig_ab: tag(),
  gueltig_bis: tag().optional(),
  zuletzt_bestaetigt: tag(),
  lizenz: wort(['unbekannt', 'dl-de/by-2-0', 'dl-de/zero-2-0']),
  quelle,
  anmerkungen: z.array(freitext()).optional(),
  grenzen: z.array(grenzeNachBezug).min(1),
  ohne_richtwert: z.array(objekt({ bezug: wort([...GELD, 'wohnflaeche']), grund: freitext() })).optional(),
  beispiele: z
    .array(beispiel)
    .min(3, 'Eine Tabelle braucht mindestens drei Beispiele: darunter, genau gleich und einen Cent darüber.'),
});

export type TabelleInDatei = z.infer<typeof tabelleInDatei>;
