import type { Urteil } from '@/lib/regeln';
import type { Amt } from './amt';
import { fuerAmt } from './amt';

/** One thing to do: in a few words, and why or how. */
export interface Schrittsatz {
  readonly was: string;
  readonly wie: string;
}

/** What to do now, at most five steps: for a new flat first not to sign; where one lives already, to answer. */
export function naechsteSchritte(urteil: Urteil, bestand: boolean, amt: Amt): readonly Schrittsatz[] {
  const schritte = bestand ? JETZIGE[passt(urteil) ? 'passt' : 'sonst'] : neue(urteil, amt);
  return schritte.map(({ was, wie }) => ({ was: fuerAmt(amt, was), wie: fuerAmt(amt, wie) }));
}

const GRUENDE = ' Schreiben Sie auf, warum Sie genau diese Wohnung brauchen. Legen Sie Nachweise dazu.';

/** What else to write to the Jobcenter. */
const ZUSATZ: Readonly<Record<Urteil, string>> = {
  im_rahmen: '',
  miete_im_rahmen: ' Fragen Sie auch: Bis zu welchem Betrag zahlt das Jobcenter die anderen Kosten?',
  nur_heizung_ueber: GRUENDE,
  ueber_richtwert: GRUENDE,
  nicht_pruefbar: ' Fragen Sie auch: Welche Richtwerte gelten für diese Wohnung?',
};

function neue(urteil: Urteil, amt: Amt): readonly Schrittsatz[] {
  // The Sozialamt is told and agrees (§ 35a Abs. 2 SGB XII); a Zusicherung is what the Jobcenter gives.
  const bitte =
    amt === 'Sozialamt'
      ? 'Schreiben Sie dazu: „Ich bitte um Zustimmung zu dieser Wohnung.“'
      : 'Schreiben Sie dazu: „Ich bitte um die Zusicherung für diese Wohnung.“';
  return [
    {
      was: 'Unterschreiben Sie noch nicht.',
      wie: 'Ein unterschriebener Mietvertrag gilt auch ohne Zusage. Dann müssen Sie die Miete zahlen.',
    },
    {
      was: 'Holen Sie ein schriftliches Wohnungsangebot.',
      wie: 'Darin stehen alle Kosten pro Monat, die Wohnfläche und die Adresse. Der Vermieter unterschreibt es. Manche Jobcenter haben dafür einen Vordruck.',
    },
    {
      was: 'Geben Sie das Angebot beim Jobcenter ab.',
      wie: `Zuständig ist das Jobcenter am Ort der neuen Wohnung. ${bitte} Nennen Sie den Grund für den Umzug.${ZUSATZ[urteil]}`,
    },
    { was: 'Warten Sie auf den Brief.', wie: 'Wenn es eilt, rufen Sie an.' },
    {
      was: 'Unterschreiben Sie nach der Zusage.',
      wie: 'Geben Sie dann den Mietvertrag beim Jobcenter ab.',
    },
  ];
}

function passt(urteil: Urteil): boolean {
  return urteil === 'im_rahmen' || urteil === 'miete_im_rahmen';
}

/** In the flat one lives in: nothing is signed, and nobody moves in a hurry. */
const JETZIGE = {
  passt: [
    {
      was: 'Legen Sie alle Kosten vor.',
      wie: 'Das Jobcenter braucht den Mietvertrag und die letzte Abrechnung.',
    },
    {
      was: 'Hat das Jobcenter anders gerechnet?',
      wie: 'Fragen Sie nach dem Richtwert und der Rechnung. Gegen einen Bescheid können Sie innerhalb von einem Monat Widerspruch einlegen.',
    },
  ],
  sonst: [
    {
      was: 'Kündigen Sie nicht sofort.',
      wie: 'Das Jobcenter muss Ihnen erst schreiben, dass die Kosten zu hoch sind. Danach haben Sie meist sechs Monate Zeit.',
    },
    {
      was: 'Schreiben Sie Ihre Gründe auf.',
      wie: 'Zum Beispiel Krankheit, Pflege, Kinder in der Schule oder keine billigere Wohnung. Legen Sie Nachweise dazu.',
    },
    {
      was: 'Sammeln Sie Absagen.',
      wie: 'Schreiben Sie auf, welche Wohnungen Sie gesucht haben. Das zeigt, dass es keine billigere gibt.',
    },
    {
      was: 'Lassen Sie sich beraten.',
      wie: 'Gegen einen Bescheid können Sie innerhalb von einem Monat Widerspruch einlegen.',
    },
  ],
} as const satisfies Readonly<Record<string, readonly Schrittsatz[]>>;
