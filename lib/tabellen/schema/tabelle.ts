import { z } from 'zod';
import { BEZUEGE } from '@/lib/regeln';
import { freitext, tag, wort } from '../felder';
import { bestaetigt, format, objekt, quelle } from './bausteine';
import { beispiel } from './beispiel';
import { grenze } from './grenze';
import { zuschlaegeZusammen, zuschlag } from './zuschlag';

/** A published table: one authority, one first day. */
export const tabelleInDatei = objekt({
  format,
  gueltig_ab: tag(),
  gueltig_bis: tag().optional(),
  zuletzt_bestaetigt: tag(),
  lizenz: wort(['unbekannt', 'dl-de/by-2-0', 'dl-de/zero-2-0']),
  quelle,
  anmerkungen: z.array(freitext()).optional(),
  bestaetigt: bestaetigt().optional(),
  grenzen: z.array(grenze).min(1),
  ausgleich: z
    .array(
      objekt({
        bezuege: z.array(wort(['nettokaltmiete', 'betriebskosten', 'bruttokaltmiete', 'heizkosten'])).min(2),
        rechtsgrundlage: freitext().optional(),
      }),
    )
    .optional(),
  zuschlaege: z.array(zuschlag).optional(),
  zuschlaege_zusammen: zuschlaegeZusammen.optional(),
  ohne_richtwert: z.array(objekt({ bezug: wort(BEZUEGE), grund: freitext() })).optional(),
  beispiele: z
    .array(beispiel)
    .min(3, 'Eine Tabelle braucht mindestens drei Beispiele: darunter, genau gleich und einen Cent darüber.'),
});

export type TabelleInDatei = z.infer<typeof tabelleInDatei>;
