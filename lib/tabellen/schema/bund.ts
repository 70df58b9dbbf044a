import { z } from 'zod';
import { ENERGIETRAEGER } from '@/lib/regeln';
import { flaeche, freitext, geld, jahr, preis, tag, wort } from '../felder';
import { format, objekt, quelleBund } from './bausteine';
import { jePerson } from './je-person';
import { MIETENSTUFEN } from './mietenstufe';

const anmerkungen = z.array(freitext()).optional();

const quellen = { quelle: quelleBund, anmerkungen };

/**
 * First day on which other values are expected, also if they are only planned and no law yet: from then on these are
 * provisional, and the watch list asks for the new ones.
 */
const naechste_aenderung = tag().optional();

/** Head of a file of national law: when it holds, and who looked. */
const kopf = { format, gueltig_ab: tag(), naechste_aenderung, zuletzt_bestaetigt: tag(), ...quellen };

/** Anlage 1 zu § 12 Abs. 1 WoGG: Höchstbeträge by Mietenstufe and household size, Euro per month. */
export const anlage1InDatei = objekt({
  ...kopf,
  hoechstbetraege: objekt(
    Object.fromEntries(MIETENSTUFEN.map((stufe) => [stufe, jePerson(geld())])) as Record<
      (typeof MIETENSTUFEN)[number],
      ReturnType<typeof jePerson>
    >,
  ),
});
export type Anlage1 = z.infer<typeof anlage1InDatei>;

/** § 12 Abs. 7 WoGG, Euro per month. */
export const klimakomponenteInDatei = objekt({
  ...kopf,
  je_person: jePerson(geld()),
});
export type Klimakomponente = z.infer<typeof klimakomponenteInDatei>;

/** Head of a list of Mietenstufen; the rows stand in the CSV file of the same name. */
export const mietenstufenInDatei = objekt({
  ...kopf,
});

/** Adequate floor area of a Land, m² by household size. Its first day is often not published. */
export const wohnflaecheInDatei = objekt({
  format,
  land: freitext(),
  name: freitext(),
  beleg: wort(['amtlich', 'gericht', 'ortsrichtlinien', 'zweitquelle']),
  gueltig_ab: wort(['unbekannt']).or(tag()),
  zuletzt_bestaetigt: tag().optional(),
  ...quellen,
  je_person: jePerson(flaeche()),
});
export type Wohnflaechennorm = z.infer<typeof wohnflaecheInDatei>;

const energie = <T extends z.ZodType>(stufen: T) =>
  objekt(Object.fromEntries(ENERGIETRAEGER.map((name) => [name, stufen.optional()]))) as unknown as z.ZodType<
    Readonly<Record<string, z.infer<T> | undefined>>
  >;

/** An edition of the bundesweiter Heizspiegel, column “zu hoch”, by energy source and heated area of the building. */
export const heizspiegelInDatei = objekt({
  format,
  ausgabe: jahr(),
  abrechnungsjahr: jahr(),
  zuletzt_bestaetigt: tag().optional(),
  ...quellen,
  zu_hoch_euro_je_m2_monat: energie(
    z.array(objekt({ von: flaeche().optional(), bis: flaeche().optional(), preis: preis() })).min(1),
  ).optional(),
  zu_hoch_kwh_je_m2_jahr: energie(
    z.array(objekt({ von: flaeche().optional(), bis: flaeche().optional(), wert: flaeche() })).min(1),
  ).optional(),
});
export type Heizspiegel = z.infer<typeof heizspiegelInDatei>;
