import { z } from 'zod';
import { flaeche, freitext, geld, tag, wort } from '../felder';
import { format, objekt, quelleBund } from './bausteine';
import { MIETENSTUFEN } from './tabelle';
import { jePerson } from './wert';

const anmerkungen = z.array(freitext()).optional();

/** Anlage 1 zu § 12 Abs. 1 WoGG: Höchstbeträge by Mietenstufe and household size, Euro per month. */
export const anlage1InDatei = objekt({
  format,
  gueltig_ab: tag(),
  zuletzt_bestaetigt: tag(),
  quelle: quelleBund,
  anmerkungen,
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
  format,
  gueltig_ab: tag(),
  zuletzt_bestaetigt: tag(),
  quelle: quelleBund,
  anmerkungen,
  je_person: jePerson(geld()),
});
export type Klimakomponente = z.infer<typeof klimakomponenteInDatei>;

/** Head of a list of Mietenstufen; the rows stand in the CSV file of the same name. */
export const mietenstufenInDatei = objekt({
  format,
  gueltig_ab: tag(),
  zuletzt_bestaetigt: tag(),
  quelle: quelleBund,
  anmerkungen,
});

/** Adequate floor area of a Land, m² by household size. Its first day is often not published. */
export const wohnflaecheInDatei = objekt({
  format,
  land: freitext(),
  name: freitext(),
  beleg: wort(['amtlich', 'gericht', 'ortsrichtlinien', 'zweitquelle']),
  gueltig_ab: wort(['unbekannt']).or(tag()),
  zuletzt_bestaetigt: tag().optional(),
  quelle: quelleBund,
  anmerkungen,
  je_person: jePerson(flaeche()),
});
export type Wohnflaechennorm = z.infer<typeof wohnflaecheInDatei>;
