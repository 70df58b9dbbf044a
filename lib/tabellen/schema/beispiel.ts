import { z } from 'zod';
import { ANTWORTEN } from '@/lib/regeln';
import { ANFRAGE, BEISPIEL, ERWARTET } from '../erklaerung/beispiel';
import { VARIANTEN } from '../erklaerung/wert';
import {
  dezimal,
  flaeche,
  freitext,
  geld,
  jahr,
  jaNein,
  kilowattstunden,
  merkmal,
  personenzahl,
  schluessel,
  tag,
  wort,
} from '../felder';
import { objektMit } from './bausteine';
import { BEZUEGE_IN_DATEI, WIRKUNGEN } from './worte';

const URTEILE = [
  'im_rahmen',
  'miete_im_rahmen',
  'ueber_richtwert',
  'nur_heizung_ueber',
  'nicht_pruefbar',
] as const;

/** A worked example. It runs as a test whenever the tables are checked. */
export const beispiel = objektMit(BEISPIEL, {
  name: freitext(),
  herkunft: wort(['gerechnet', 'gedruckt']),
  stichtag: tag().optional(),
  anfrage: objektMit(ANFRAGE, {
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
    warmwasser: freitext().optional(),
    verbrauch: kilowattstunden().optional(),
    energiekennwert: flaeche().optional(),
    baujahr: jahr().optional(),
    variante: objektMit(
      VARIANTEN,
      Object.fromEntries(
        Object.entries(ANTWORTEN).map(([frage, antworten]) => [frage, wort(antworten).optional()]),
      ),
    ).optional(),
    merkmale: z.array(merkmal()).optional(),
  }),
  erwartet: objektMit(ERWARTET, {
    urteil: wort(URTEILE),
    kriterium: wort(['miete', 'wohnflaeche', 'heizung']).optional(),
    bezug: wort(BEZUEGE_IN_DATEI).optional(),
    wirkung: wort(WIRKUNGEN).optional(),
    richtwert: dezimal().optional(),
    differenz: dezimal().optional(),
  }),
});

export type BeispielInDatei = z.infer<typeof beispiel>;
