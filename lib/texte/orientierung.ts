import type { Orientierung } from '@/lib/regeln';
import { wertText } from './werte';

/** A value beside the verdict, in words that keep it from being read as a limit. */
export function orientierungText({ code, bezug, wert, spanne }: Orientierung): string {
  if (wert !== null) return MIT_WERT[code](wertText(bezug, wert));
  // The other codes ask nothing, so they have a value or none.
  if (spanne === null || code !== 'heizspiegel_zu_hoch') return OHNE_WERT[code];
  const [von, bis] = spanne.map((grenze) => wertText(bezug, grenze));
  return `${OHNE_WERT[code]} Je nach Heizung fragt es meistens erst über einem Betrag zwischen ${von} und ${bis} im Monat nach. Das sagt der bundesweite Heizspiegel.`;
}

const MIT_WERT: Readonly<Record<Orientierung['code'], (zahl: string) => string>> = {
  heizspiegel_zu_hoch: (zahl) =>
    `Für Heizkosten gibt es hier keinen Richtwert. Bis ${zahl} im Monat fragt das Jobcenter meistens nicht nach. Das sagt der bundesweite Heizspiegel.`,
  wogg_ohne_klimakomponente: (zahl) =>
    `Ohne örtlichen Richtwert zieht die Rechtsprechung eine Grenze. Sie liegt bei ${zahl} im Monat für Kaltmiete mit Betriebskosten.`,
  wogg_mit_klimakomponente: (zahl) =>
    `Mehrere Gerichte zählen einen Klimazuschlag dazu. Dann liegt die Grenze bei ${zahl} im Monat.`,
};

const OHNE_WERT: Readonly<Record<Orientierung['code'], string>> = {
  heizspiegel_zu_hoch: 'Für Heizkosten gibt es hier keinen Richtwert. Das Jobcenter prüft sie einzeln.',
  wogg_ohne_klimakomponente: 'Für diese Zahl von Personen ist keine Grenze aus dem Wohngeldgesetz bekannt.',
  wogg_mit_klimakomponente: 'Für diese Zahl von Personen ist keine Grenze mit Klimazuschlag bekannt.',
};
