import type { Betreiber } from '@/lib/betreiber/schema';
import { ANKER } from './leichter-teil';

/** Lines under one heading; each is one sentence. */
export interface LeichterTeil {
  readonly titel: string;
  /** By which a verdict leads here. */
  readonly anker?: string;
  readonly zeilen: readonly string[];
}

/**
 * The name of the page. It is called Leichte Sprache only after people with learning difficulties have checked it
 * (DIN SPEC 33429): the operator's file says who did and when.
 */
export function titelLeicht(wer: Betreiber): string {
  return istGeprueft(wer) ? 'Leichte Sprache' : 'Einfach erklärt';
}

/** True if people with learning difficulties have checked the text. */
export function istGeprueft(wer: Betreiber): boolean {
  return wer.betrieb === 'produktiv' && wer.leichte_sprache?.geprueft_von !== undefined;
}

/** The whole page in very short lines: what it is for, how it works, what a result means, how to report a barrier. */
export function leichteTeile(wer: Betreiber): readonly LeichterTeil[] {
  return [...TEILE, { titel: 'Gut für alle Menschen', zeilen: hilfe(wer) }];
}

const TEILE: readonly LeichterTeil[] = [
  {
    titel: 'Das ist der Miet-Rechner',
    zeilen: [
      'Hier ist der Miet-Rechner.',
      'Der Miet-Rechner ist für Menschen mit Geld vom Job-Center.',
      'Sie haben eine Wohnung gefunden.',
      'Sie wollen wissen:',
      'Passt die Miete?',
      'Der Miet-Rechner hilft Ihnen dabei.',
    ],
  },
  {
    titel: 'So geht es',
    zeilen: [
      'Sie brauchen das Wohnungs-Angebot.',
      'Sie tippen den Ort ein.',
      'Dann tippen Sie Zahlen ein.',
      'Zum Beispiel die Kalt-Miete.',
      'Die Kalt-Miete ist der Preis für die Wohnung.',
      'Das Geld für die Heizung kommt extra dazu.',
      'Dann drücken Sie auf: Miete prüfen',
      'Ihre Zahlen bleiben auf Ihrem Gerät.',
    ],
  },
  {
    anker: ANKER.im_rahmen,
    titel: 'Alles passt',
    zeilen: [
      'Die Miete passt zum Richt-Wert.',
      'Ein Richt-Wert ist eine Zahl von der Stadt.',
      'Bis zu dieser Zahl ist die Miete meistens gut.',
      'Die Heiz-Kosten passen auch.',
      'Zeigen Sie das Angebot dem Job-Center.',
      'Das Job-Center prüft Ihren Antrag.',
      'Warten Sie auf den Brief vom Job-Center.',
      'Dann unterschreiben Sie den Miet-Vertrag.',
    ],
  },
  {
    anker: ANKER.miete_im_rahmen,
    titel: 'Die Miete passt',
    zeilen: [
      'Die Miete passt zum Richt-Wert.',
      'Andere Kosten sind noch offen.',
      'Zum Beispiel die Heiz-Kosten.',
      'Vielleicht zahlen Sie davon einen Teil selbst.',
      'Fragen Sie das Job-Center:',
      'Wie viel Geld bekomme ich für die Heizung?',
      'Zeigen Sie das Angebot dem Job-Center.',
      'Warten Sie auf den Brief vom Job-Center.',
      'Dann unterschreiben Sie den Miet-Vertrag.',
    ],
  },
  {
    anker: ANKER.nur_heizung_ueber,
    titel: 'Die Heizung kostet viel',
    zeilen: [
      'Die Miete passt zum Richt-Wert.',
      'Die Heizung kostet mehr als in anderen Wohnungen.',
      'Das Job-Center fragt vielleicht nach.',
      'Vielleicht zahlen Sie einen Teil selbst.',
      'Sprechen Sie mit dem Job-Center.',
      'Manche Menschen haben gute Gründe.',
      'Zum Beispiel:',
      'Das Haus ist alt.',
      'Sie sind krank.',
      'Warten Sie auf den Brief vom Job-Center.',
      'Dann entscheiden Sie.',
    ],
  },
  {
    anker: ANKER.ueber_richtwert,
    titel: 'Die Miete ist zu hoch',
    zeilen: [
      'Die Miete ist höher als der Richt-Wert.',
      'Der Miet-Rechner zeigt Ihnen den Unterschied.',
      'Sprechen Sie mit dem Job-Center.',
      'Das Job-Center prüft jeden Antrag einzeln.',
      'Manche Menschen haben gute Gründe.',
      'Zum Beispiel:',
      'Sie sitzen im Rollstuhl.',
      'Sie pflegen einen Menschen.',
      'Warten Sie auf den Brief vom Job-Center.',
      'In dem Brief steht: So viel Miete bezahlt das Job-Center.',
      'Dann entscheiden Sie.',
    ],
  },
  {
    titel: 'So finden Sie etwas auf dieser Seite',
    zeilen: [
      'Ganz oben steht: Mietpreisrechner',
      'Drücken Sie darauf.',
      'Dann sind Sie wieder am Anfang.',
      'Daneben steht: Richtwerte',
      'Dort finden Sie die Richt-Werte für jeden Ort.',
      'Ganz unten steht: Hilfe',
    ],
  },
];

function hilfe(wer: Betreiber): readonly string[] {
  const anfang = [
    'Alle Menschen sollen diese Seite gut nutzen können.',
    'Manches fehlt noch.',
    'Zum Beispiel ein Video in Gebärden-Sprache.',
    'Ist etwas zu schwer?',
    'Oder ist etwas kaputt?',
  ];
  if (wer.betrieb === 'demo') {
    return [...anfang, 'Diese Seite ist zum Ausprobieren.', 'Fragen Sie Ihr Job-Center.'];
  }
  const { email, telefon } = wer.barrierefreiheit;
  return [...anfang, `Schreiben Sie uns: ${email}`, `Oder rufen Sie an: ${telefon}`];
}
