import { z } from 'zod';
import {
  JOBCENTER,
  KONTAKTQUELLE,
  OHNE_TABELLE,
  SEITEN,
  TRAEGER,
  WEITERE_GEMEINDE,
} from '../erklaerung/traeger';
import { adresse, freitext, schluessel, tag, wort } from '../felder';
import { format, objektMit } from './bausteine';

const leer = () => adresse().optional();

/** Who sets the limits and who gives the Zusicherung; only contacts that the authority publishes. */
export const traegerInDatei = objektMit(TRAEGER, {
  format,
  ags: schluessel(5),
  name: freitext(),
  /** Areas that the national list does not have: merged since, or without the status of a Gemeinde. */
  weitere_gemeinden: z
    .array(objektMit(WEITERE_GEMEINDE, { ags: schluessel(8), name: freitext() }))
    .optional(),
  /** Somebody looked for a table and found none that can be shown. */
  ohne_tabelle: objektMit(OHNE_TABELLE, { grund: freitext(), stand: tag() }).optional(),
  jobcenter: z
    .array(
      objektMit(JOBCENTER, {
        name: freitext(),
        art: wort(['gE', 'zkT']),
        website: leer(),
        telefon: freitext().optional(),
        email: freitext().optional(),
        seiten: objektMit(SEITEN, {
          wohnen: leer(),
          umzug: leer(),
          formular: leer(),
          termin: leer(),
          online: leer(),
        }).optional(),
        quelle: objektMit(KONTAKTQUELLE, {
          link: leer(),
          fundstelle: freitext().optional(),
          stand: freitext(),
        }).optional(),
      }),
    )
    .min(1),
});

export type Traeger = z.infer<typeof traegerInDatei>;
