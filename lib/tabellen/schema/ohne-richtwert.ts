import type { z } from 'zod';
import { BEZUEGE } from '@/lib/regeln';
import { OHNE_RICHTWERT } from '../erklaerung/kopf';
import { freitext, wort } from '../felder';
import { objektMit, quelle } from './bausteine';

/**
 * A criterion without a figure. “We did not find it” and “there is none” are two things: only the authority's own
 * sentence, with its source, proves the second.
 */
export const ohneRichtwert = objektMit(OHNE_RICHTWERT, {
  bezug: wort(BEZUEGE),
  art: wort(['nicht_gefunden', 'tatsaechliche_kosten']),
  grund: freitext(),
  wortlaut: freitext().optional(),
  quelle: quelle.optional(),
}).superRefine(({ art, wortlaut, quelle: beleg }, ctx) => {
  if (art === 'nicht_gefunden' || (wortlaut !== undefined && beleg !== undefined)) return;
  const message =
    '„tatsaechliche_kosten“ braucht den Satz des Trägers („wortlaut“) und seine „quelle“. Fehlt der Satz, schreiben Sie: nicht_gefunden';
  ctx.addIssue({ code: 'custom', message });
});

export type OhneRichtwertInDatei = z.infer<typeof ohneRichtwert>;
