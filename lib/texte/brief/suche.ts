import type { Absatz, Briefdaten } from './baustein';
import { erstZusage, heizsatz, OHNE_INTERNET, rechnersatz, richtwert } from './saetze';

/** For people who look for a flat. */
export function suche(daten: Briefdaten): readonly Absatz[] {
  const { neu } = daten;
  return [
    ['Sie suchen eine Wohnung.'],
    richtwert(daten, neu),
    [`${heizsatz(neu)} ${rechnersatz(daten, neu)}`.trim()],
    [erstZusage(daten)],
    [OHNE_INTERNET],
  ];
}
