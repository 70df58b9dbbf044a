import { personen as personenText } from '@/lib/kern/zahlen';

/** A text for letters. What stands in round brackets, the authority fills in. */
export interface Baustein {
  readonly titel: string;
  readonly text: string;
}

const TELEFON = '(Ihre Telefonnummer)';

/** The texts for a place, a number of persons and the printed address. None holds anything about a person. */
export function bausteine({
  ort,
  personen,
  domain,
  kurzlink,
}: {
  readonly ort: string;
  readonly personen: number | null;
  readonly domain: string;
  readonly kurzlink: string;
}): readonly Baustein[] {
  const wer = personen === null ? '(Zahl der Personen)' : personenText(personen);
  return [
    {
      titel: 'Kurz',
      text: `Sie suchen eine Wohnung? Unter ${kurzlink} sehen Sie, ob die Miete zu den Richtwerten passt. Heizkosten prüft die Seite, wo Werte bekannt sind. Das Ergebnis ist keine Zusage. Unterschreiben Sie den Mietvertrag erst, wenn wir schriftlich zugesagt haben. Kein Internet? Rufen Sie an: ${TELEFON}. Wir prüfen das Angebot mit Ihnen.`,
    },
    {
      titel: 'Mit dem Richtwert',
      text: `Für ${wer} in ${ort} ist der Richtwert ab (Datum): (Betrag) im Monat für Kaltmiete und Betriebskosten zusammen. Sie können Angebote selbst prüfen: ${kurzlink}. Verbindlich ist nur unsere schriftliche Zusicherung (§ 22 Absatz 4 SGB II, beim Sozialamt § 35a Absatz 2 SGB XII). Unterschreiben Sie den Mietvertrag erst danach. Kein Internet? Rufen Sie an: ${TELEFON}.`,
    },
    {
      titel: 'So erkennt man die echte Seite',
      text: `Achten Sie auf die Adresse ${domain}. Unser Rechner fragt nie nach Ihrem Namen, nach Ihrer Kundennummer oder nach Bankdaten.`,
    },
    {
      titel: 'Einfache Sprache',
      text: [
        'Sie suchen eine Wohnung.',
        'Im Internet gibt es einen Miet-Rechner.',
        `Die Adresse ist: ${kurzlink}`,
        'Der Miet-Rechner sagt Ihnen:',
        'Passt die Miete?',
        'Bringen Sie das Wohnungs-Angebot zu uns.',
        'Warten Sie auf unseren Brief.',
        'Dann unterschreiben Sie den Miet-Vertrag.',
        'Haben Sie Fragen?',
        `Rufen Sie an: ${TELEFON}`,
      ].join('\n'),
    },
  ];
}

/** The text alternative of a QR code in a letter. */
export function qrBildtext(kurzlink: string): string {
  return `QR-Code. Er öffnet die Seite ${kurzlink}.`;
}
