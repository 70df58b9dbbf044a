import { ENERGIE } from '@/lib/kern/begriffe';
import type { Absatz, Briefdaten } from './baustein';
import type { Bekannt } from './lage';
import { RECHT } from './recht';
import { kenntHeizung, OHNE_INTERNET, wer } from './saetze';
import { betragMitZeit, LEERSTELLE, richtwertabsatz } from './werte';

/** For people whose heating costs stand out. */
export function heizung(daten: Briefdaten): readonly Absatz[] {
  const { amt, link } = daten;
  return [
    [`Heizkosten zahlen wir, soweit sie nicht zu hoch sind (${RECHT[amt].heizung}).`],
    [...grenze(daten), `Ihre Heizkosten: ${LEERSTELLE.betrag} im Monat`],
    [
      'Liegen Ihre Kosten darüber, fragen wir nach. Gründe sind zum Beispiel Krankheit oder ein schlecht gedämmtes Haus. Wir prüfen jeden Fall einzeln.',
    ],
    [`Antworten Sie uns bis ${LEERSTELLE.datum}. Suchen Sie eine Wohnung? ${RECHT[amt].erst}`],
    [
      kenntHeizung(daten.bestand)
        ? `Heizkosten können Sie hier selbst vergleichen: ${link.gedruckt}`
        : `Für Heizkosten steht hier noch kein Richtwert: ${link.gedruckt}`,
    ],
    [OHNE_INTERNET],
  ];
}

function grenze({ ort, personen, bestand: lage }: Briefdaten): Absatz {
  if (lage.art === 'bekannt' && personen !== null && kenntHeizung(lage))
    return richtwertabsatz('Heizkosten', lage.heizung, { ort, personen, lage }, artzeilen(lage));
  return [
    `Heizkosten für ${wer(personen)} in ${ort} ab ${LEERSTELLE.datum}:`,
    `${LEERSTELLE.betrag} im Monat`,
  ];
}

/** One line a source of energy, where the table tells them apart. */
function artzeilen({ heizarten }: Bekannt): readonly string[] {
  return heizarten.map(({ energietraeger, limit }) => `${ENERGIE[energietraeger]}: ${betragMitZeit(limit)}`);
}
