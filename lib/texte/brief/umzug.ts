import type { Amt } from '../amt';
import type { Absatz, Briefdaten } from './baustein';
import { erstZusage, OHNE_INTERNET, rechnersatz, richtwert } from './saetze';

/** For people who want to move inside the same area: the need for it counts, not the limit alone. */
export function umzug(daten: Briefdaten): readonly Absatz[] {
  return [
    ['Sie wollen im selben Gebiet umziehen.'],
    [REGEL[daten.amt]],
    richtwert(daten, daten.neu),
    [`Schreiben Sie uns vorher, warum Sie umziehen. ${erstZusage(daten)}`],
    [rechnersatz(daten, daten.neu)],
    [OHNE_INTERNET],
  ];
}

/** § 22 (4) S. 4 SGB II caps at the old costs; § 35a (2) SGB XII only at what fits, unless the office agreed before. */
const REGEL: Readonly<Record<Amt, string>> = {
  Jobcenter:
    'Ist der Umzug nicht nötig, zahlen wir für die Wohnung höchstens so viel wie bisher. Das gilt auch, wenn die neue Miete zum Richtwert passt.',
  Sozialamt:
    'Liegt die neue Miete über dem Richtwert, zahlen wir nur bis zum Richtwert. Mehr zahlen wir nur, wenn wir vorher zugestimmt haben.',
};
