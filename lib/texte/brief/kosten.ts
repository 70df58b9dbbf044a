import type { Absatz, Briefdaten } from './baustein';
import { RECHT } from './recht';
import { OHNE_INTERNET, rechnersatz, richtwert } from './saetze';
import { LEERSTELLE } from './werte';

/** For people whose costs are above the limit: what counts, until when, and what to answer by which day. */
export function kosten(daten: Briefdaten): readonly Absatz[] {
  const { bestand, amt } = daten;
  return [
    ['Ihre Kosten für die Wohnung liegen über dem Richtwert.'],
    [...richtwert(daten, bestand), `Ihre Kosten: ${LEERSTELLE.betrag} im Monat`],
    [
      `Die ganzen Kosten zahlen wir nur, bis Sie sie senken können. Meist sind das höchstens sechs Monate (${RECHT[amt].senkung}).`,
    ],
    [
      `Antworten Sie uns bis ${LEERSTELLE.datum}: Können Sie die Kosten senken? Was spricht dagegen? Wir prüfen jeden Fall einzeln.`,
    ],
    [`Kündigen Sie nicht, bevor Sie mit uns gesprochen haben. ${RECHT[amt].erst}`],
    [rechnersatz(daten, daten.neu)],
    [OHNE_INTERNET],
  ];
}
