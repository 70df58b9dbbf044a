import { z } from 'zod';
import { BEZUEGE, RUNDEN } from '@/lib/regeln';
import { PLUS, WENN, ZUSAMMEN, ZUSCHLAG } from '../erklaerung/zuschlag';
import { flaeche, freitext, geld, merkmal, preis, prozent, schluessel, wort } from '../felder';
import { band } from './band';
import { objektMit } from './bausteine';

const ARTEN = ['prozent', 'euro', 'euro_je_m2', 'm2', 'unbekannt'] as const;

/** A surcharge on a limit for a reason of the person, the flat or the place. */
export const zuschlag = objektMit(ZUSCHLAG, {
  name: freitext(),
  gruppe: freitext().optional(),
  bezug: wort(BEZUEGE),
  wenn: objektMit(WENN, {
    merkmal: merkmal().optional(),
    frage: freitext().optional(),
    energiekennwert: band.optional(),
    gemeinden: z.array(schluessel(8)).min(1).optional(),
  }).superRefine((wenn, ctx) => {
    if (wenn.merkmal === undefined && wenn.energiekennwert === undefined && wenn.gemeinden === undefined) {
      const message = 'Hier fehlt die Bedingung: „merkmal“, „energiekennwert“ oder „gemeinden“.';
      ctx.addIssue({ code: 'custom', message });
    } else if (wenn.frage !== undefined && wenn.merkmal === undefined) {
      const message = 'Zu „frage“ gehört ein „merkmal“: das Wort, unter dem die Antwort steht.';
      ctx.addIssue({ code: 'custom', message });
    }
  }),
  plus: objektMit(PLUS, {
    prozent: prozent().optional(),
    euro: geld().optional(),
    euro_je_m2: preis().optional(),
    m2: flaeche().optional(),
    unbekannt: freitext().optional(),
    flaeche: wort(['angemessen', 'wohnung']).optional(),
    runden: wort(RUNDEN).optional(),
  }).superRefine((plus, ctx) => {
    if (ARTEN.filter((art) => plus[art] !== undefined).length !== 1) {
      ctx.addIssue({ code: 'custom', message: `Tragen Sie genau eins davon ein: ${ARTEN.join(', ')}` });
    }
    if (plus.euro_je_m2 === undefined && plus.flaeche !== undefined) {
      const message = '„flaeche“ gehört nur zu „euro_je_m2“. Löschen Sie die Zeile.';
      ctx.addIssue({ code: 'custom', message });
    }
    if (plus.euro_je_m2 !== undefined && plus.flaeche === undefined) {
      const message = 'Zu „euro_je_m2“ gehört „flaeche“: angemessen oder wohnung.';
      ctx.addIssue({ code: 'custom', message });
    }
  }),
  ist: wort(['fest', 'bis_zu']),
  rechtsgrundlage: freitext().optional(),
  fundstelle: freitext().optional(),
});

export type ZuschlagInDatei = z.infer<typeof zuschlag>;

export const zuschlaegeZusammen = objektMit(ZUSAMMEN, {
  regel: wort(['summe', 'hoechster']),
  hoechstens_prozent: prozent().optional(),
});
