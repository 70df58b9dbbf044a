import { z } from 'zod';
import { BESTAETIGUNG } from '../erklaerung/bestaetigung';
import { freitext, personenzahl, prozent, wort } from '../felder';
import { objektMit } from './bausteine';

/** The kinds of what is unusual in a table although every line of it is well written, as `was` names them. */
export const ARTEN = [
  'fallend',
  'gleich',
  'alle_gleich',
  'abstand',
  'stufe',
  'null',
  'weitere',
  'fehlt',
  'weitere_fehlt',
  'grenze_fehlt',
  'gleiche_zeile',
  'ohne_wert',
  'name',
  'preis',
  'niveau',
  'regel',
  'wirkung',
  'sprung',
  'sprung_weitere',
  'unveraendert',
  'luecke',
  'ende',
  'tag',
  'link',
  'stelle',
  'veraltet',
  'zuschlag',
  'nur_je_m2',
  'beispiele',
] as const;

/** Stands where the reason goes in a suggestion; whoever leaves it there has given none. */
export const PLATZHALTER = 'GRUND';

const OHNE_GRUND =
  'Schreiben Sie, woher Sie wissen, dass es stimmt, zum Beispiel: so gedruckt auf S. 2. Ein Strich oder GRUND genügt nicht.';

const bestaetigung = objektMit(BESTAETIGUNG, {
  was: wort(ARTEN),
  personen: z.array(personenzahl()).min(1).optional(),
  werte: z.array(freitext()).min(1).optional(),
  prozent: prozent().optional(),
  grund: freitext().superRefine((text, ctx) => {
    if (!text.includes(PLATZHALTER) && /\p{L}{2,}/u.test(text)) return;
    ctx.addIssue({ code: 'custom', message: OHNE_GRUND });
  }),
});

/** Something unusual that somebody compared with the document. */
export type Bestaetigung = z.infer<typeof bestaetigung>;

/** How files confirmed before: a German sentence. It says nothing to the check any more. */
const ALTER_SATZ =
  'Ein Satz bestätigt nichts mehr. Löschen Sie ihn und prüfen Sie die Datei: Die Warnung nennt dann die Zeilen, die hierher gehören (was, personen, werte, grund). Den Grund schreiben Sie bei „grund“.';

/** What is confirmed at one place. */
export const bestaetigt = () =>
  z.preprocess((roh, ctx) => {
    const saetze = Array.isArray(roh) ? roh.map((r, i) => [r, [i]] as const) : [[roh, []] as const];
    for (const [satz, path] of saetze)
      if (typeof satz === 'string') ctx.addIssue({ code: 'custom', message: ALTER_SATZ, path: [...path] });
    return roh;
  }, z.array(bestaetigung).min(1));
