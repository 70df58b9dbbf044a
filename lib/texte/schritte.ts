import type { Urteil } from '@/lib/regeln';
import type { Amt } from './amt';
import { fuerAmt } from './amt';

/** One thing to do: in a few words, and why or how. */
export interface Schrittsatz {
  readonly was: string;
  readonly wie: string;
}

/** What to do now, three steps. That nothing is signed yet stands above them, once (bausteine/zusage.tsx). */
export function naechsteSchritte(urteil: Urteil, bestand: boolean, amt: Amt): readonly Schrittsatz[] {
  const schritte = bestand ? JETZIGE[passt(urteil) ? 'passt' : 'sonst'] : neue(urteil, amt);
  return schritte.map(({ was, wie }) => ({ was: fuerAmt(amt, was), wie: fuerAmt(amt, wie) }));
}

const GRUND = 'Nennen Sie den Grund für den Umzug.';
const GRUENDE =
  'Schreiben Sie, warum Sie umziehen und genau diese Wohnung brauchen. Legen Sie Nachweise dazu.';

/** What to write besides. */
const ZUSATZ: Readonly<Record<Urteil, string>> = {
  im_rahmen: GRUND,
  miete_im_rahmen: `${GRUND} Fragen Sie auch: Bis zu welchem Betrag zahlt das Jobcenter die anderen Kosten?`,
  nur_heizung_ueber: GRUENDE,
  ueber_richtwert: GRUENDE,
  nicht_pruefbar: `${GRUND} Fragen Sie auch: Welche Richtwerte gelten für diese Wohnung?`,
};

function neue(urteil: Urteil, amt: Amt): readonly Schrittsatz[] {
  // The Sozialamt is told and agrees (§ 35a Abs. 2 SGB XII); a Zusicherung is what the Jobcenter gives.
  const wunsch =
    amt === 'Sozialamt'
      ? 'Schreiben Sie dazu: „Ich bitte um Zustimmung zu dieser Wohnung.“'
      : 'Schreiben Sie dazu: „Ich bitte um die Zusicherung für diese Wohnung.“ So heißt die Zusage im Gesetz.';
  return [
    {
      was: 'Holen Sie ein schriftliches Wohnungsangebot.',
      wie: 'Darin stehen alle Kosten pro Monat, die Wohnfläche und die Adresse.',
    },
    {
      was: 'Geben Sie es beim Jobcenter ab.',
      wie: `${wunsch} ${ZUSATZ[urteil]}`,
    },
    {
      was: 'Warten Sie auf den Brief.',
      wie: 'Wenn es eilt, rufen Sie an. Den Mietvertrag geben Sie nach der Zusage ab.',
    },
  ];
}

function passt(urteil: Urteil): boolean {
  return urteil === 'im_rahmen' || urteil === 'miete_im_rahmen';
}

const WIDERSPRUCH = 'Gegen einen Bescheid können Sie innerhalb von einem Monat Widerspruch einlegen.';

/** In the flat one lives in: nothing is signed, and nobody moves in a hurry. */
const JETZIGE = {
  passt: [
    {
      was: 'Legen Sie alle Kosten vor.',
      wie: 'Das Jobcenter braucht den Mietvertrag und die letzte Abrechnung.',
    },
    {
      was: 'Hat das Jobcenter anders gerechnet?',
      wie: `Fragen Sie nach dem Richtwert und der Rechnung. ${WIDERSPRUCH}`,
    },
  ],
  sonst: [
    {
      was: 'Kündigen Sie nicht sofort.',
      wie: 'Das Jobcenter muss Ihnen erst schreiben, dass die Kosten zu hoch sind. Danach haben Sie meist sechs Monate Zeit.',
    },
    {
      was: 'Schreiben Sie Ihre Gründe auf.',
      wie: 'Zum Beispiel Krankheit, Pflege, Kinder in der Schule oder keine billigere Wohnung. Sammeln Sie Nachweise und Absagen.',
    },
    { was: 'Lassen Sie sich beraten.', wie: WIDERSPRUCH },
  ],
} as const satisfies Readonly<Record<string, readonly Schrittsatz[]>>;
