import type { Baustein, Briefdaten } from './baustein';
import { einfach } from './einfach';
import { heizung } from './heizung';
import { hinweiseZu } from './hinweise';
import { kosten } from './kosten';
import { neueWerte } from './neue-werte';
import { suche } from './suche';
import { umzug } from './umzug';

/** The texts for letters of one office about one place and household. None holds anything about a person. */
export function bausteine(daten: Briefdaten): readonly Baustein[] {
  const { neu, bestand, wechsel } = daten;
  const wegenNeu = hinweiseZu(daten, neu);
  const wegenBestand = hinweiseZu(daten, bestand);
  return [
    { name: 'suche', titel: 'Wohnung suchen', absaetze: suche(daten), hinweise: wegenNeu },
    {
      name: 'kosten',
      titel: 'Kosten über dem Richtwert',
      absaetze: kosten(daten),
      hinweise: [...KOSTEN[daten.amt], ...wegenBestand],
    },
    {
      name: 'umzug',
      titel: 'Umzug im selben Gebiet',
      absaetze: umzug(daten),
      hinweise: [...UMZUG[daten.amt], ...wegenNeu],
    },
    {
      name: 'heizung',
      titel: 'Heizkosten',
      absaetze: heizung(daten),
      hinweise: hinweiseZu(daten, bestand, 'heizung'),
    },
    {
      name: 'neue_werte',
      titel: 'Neue Richtwerte',
      absaetze: neueWerte(daten),
      hinweise: hinweiseZu(daten, wechsel?.neu ?? neu),
    },
    { name: 'einfach', titel: 'Einfache Sprache', absaetze: einfach(daten), hinweise: wegenNeu },
    {
      name: 'echte_seite',
      titel: 'So erkennt man die echte Seite',
      absaetze: [
        [
          `Achten Sie auf die Adresse ${daten.domain}. Unser Rechner fragt nie nach Ihrem Namen, nach Ihrer Kundennummer oder nach Bankdaten.`,
        ],
      ],
      hinweise: [],
    },
  ];
}

/** The text alternative of a QR code in a letter. */
export function qrBildtext(kurzlink: string): string {
  return `QR-Code. Er öffnet die Seite ${kurzlink}.`;
}

const KOSTEN = {
  Jobcenter: [
    'In der Karenzzeit zählt die Miete bis zum Eineinhalbfachen (§\u00a022 Absatz\u00a01 SGB\u00a0II). Dann passt der Satz über die Frist nur für Heizkosten.',
    'Die Prüfung und das Ergebnis teilen Sie nach §\u00a022 Absatz\u00a01a SGB\u00a0II mit.',
  ],
  Sozialamt: [
    'In der Karenzzeit zählt die Miete bis zum Eineinhalbfachen (§\u00a035 Absatz\u00a01 SGB\u00a0XII). Dann passt der Satz über die Frist nur für Heizkosten.',
  ],
} as const;

const UMZUG = {
  Jobcenter: ['Der Text gilt nur, wenn beide Wohnungen im selben Vergleichsraum liegen.'],
  Sozialamt: [],
} as const;
