import { personen as personenText } from '@/lib/kern/zahlen';
import type { Absatz, Briefdaten } from './baustein';
import { hatBetrag, type Richtwertlage } from './lage';
import { RECHT } from './recht';
import { LEERSTELLE, richtwertabsatz } from './werte';

/** The limit on the rent, with its lines; a blank where none is known. */
export function richtwert({ ort, personen }: Briefdaten, lage: Richtwertlage): Absatz {
  if (lage.art === 'bekannt' && personen !== null)
    return richtwertabsatz(lage.miete.length > 1 ? 'Richtwerte' : 'Richtwert', lage.miete, {
      ort,
      personen,
      lage,
    });
  return [
    `Richtwert für ${wer(personen)} in ${ort} ab ${LEERSTELLE.datum}:`,
    `${LEERSTELLE.betrag} im Monat`,
  ];
}

/** “3 Personen”, or a blank. */
export function wer(personen: number | null): string {
  return personen === null ? LEERSTELLE.personen : personenText(personen);
}

/** What the page behind the address can do for this household; nothing is promised that it cannot. */
export function rechnersatz({ ort, link }: Briefdaten, lage: Richtwertlage): string {
  const vergleichen = `Angebote vergleichen Sie hier: ${link.gedruckt}`;
  if (lage.art === 'bekannt') return vergleichen;
  switch (lage.luecke) {
    case 'personen_fehlen':
    case 'haengt_ab':
      return vergleichen;
    case 'amt_nicht_belegt':
      return `Die Werte hier sind vom Jobcenter. Beim Sozialamt gelten vielleicht andere: ${link.gedruckt}`;
    case 'nicht_geladen':
      return `Über Richtwerte lesen Sie hier mehr: ${link.gedruckt}`;
    case 'kein_betrag':
      return `Für Ihren Haushalt steht hier noch kein Richtwert: ${link.gedruckt}`;
    default:
      return `Für ${ort} stehen hier noch keine gültigen Richtwerte: ${link.gedruckt}`;
  }
}

/** How heating is counted beside the limit. */
export function heizsatz(lage: Richtwertlage): string {
  if (lage.art === 'offen' || lage.miete.some(({ bezug }) => bezug === 'bruttowarmmiete')) return '';
  return 'Heizkosten kommen dazu.';
}

/** No promise, and when to sign. */
export function erstZusage({ amt }: Briefdaten): string {
  return `Das ist keine Zusage. ${RECHT[amt].erst}`;
}

export const OHNE_INTERNET = `Kein Internet? Wir helfen: ${LEERSTELLE.telefon}`;

/** Whether the letter says a figure for heating. */
export function kenntHeizung(lage: Richtwertlage): boolean {
  return lage.art === 'bekannt' && lage.heizung.some(hatBetrag);
}
