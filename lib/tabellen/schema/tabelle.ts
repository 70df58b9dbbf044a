import { z } from 'zod';
import { TABELLENKREISE } from '@/lib/regeln';
import { AUSGLEICH, TABELLE } from '../erklaerung/kopf';
import { freitext, tag, wort } from '../felder';
import { format, objektMit, quelle } from './bausteine';
import { beispiel } from './beispiel';
import { bestaetigt } from './bestaetigung';
import { grenze, grenzeAlsForm } from './grenze';
import { ohneRichtwert } from './ohne-richtwert';
import { zuschlaegeZusammen, zuschlag } from './zuschlag';

const felder = {
  format,
  gueltig_ab: tag(),
  erster_tag: wort(['unbekannt']).optional(),
  gueltig_bis: tag().optional(),
  zuletzt_bestaetigt: tag(),
  lizenz: wort(['unbekannt', 'dl-de/by-2-0', 'dl-de/zero-2-0']),
  gilt_fuer: z.array(wort(TABELLENKREISE)).min(1).optional(),
  nur_orientierung: freitext().optional(),
  vielleicht_hoeher: freitext().optional(),
  quelle,
  anmerkungen: z.array(freitext()).optional(),
  bestaetigt: bestaetigt().optional(),
  grenzen: z.array(grenze).min(1),
  ausgleich: z
    .array(
      objektMit(AUSGLEICH, {
        bezuege: z.array(wort(['nettokaltmiete', 'betriebskosten', 'bruttokaltmiete', 'heizkosten'])).min(2),
        rechtsgrundlage: freitext().optional(),
      }),
    )
    .optional(),
  zuschlaege: z.array(zuschlag).optional(),
  zuschlaege_zusammen: zuschlaegeZusammen.optional(),
  ohne_richtwert: z.array(ohneRichtwert).optional(),
  leserhinweise: z.array(freitext()).optional(),
  beispiele: z
    .array(beispiel)
    .min(3, 'Eine Tabelle braucht mindestens drei Beispiele: darunter, genau gleich und einen Cent darüber.'),
};

/** A published table: one authority, one first day. */
export const tabelleInDatei = objektMit(TABELLE, felder);

/** The same with its limits as a union, because a JSON Schema cannot choose by `bezug` in code. */
export const tabelleAlsForm = objektMit(TABELLE, { ...felder, grenzen: z.array(grenzeAlsForm).min(1) });

export type TabelleInDatei = z.infer<typeof tabelleInDatei>;
