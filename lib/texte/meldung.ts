import type { Auswertung } from '@/lib/eingabe/auswerten';
import { angaben } from './angaben';
import { BEZUG, STATUS } from './begriffe';
import { GRUND } from './gruende';
import { urteilText } from './urteil';
import { wertText } from './werte';

/** A place as a report names it. */
export interface Meldeort {
  readonly ags: string;
  readonly name: string;
  readonly kreis: string;
}

/** A report “this result is wrong” as plain text: what was asked, what was answered, with which table. */
export function meldungText(ort: Meldeort, auswertung: Auswertung): string {
  const { ergebnis, personen } = auswertung;
  const urteil = urteilText(ergebnis, { ort: ort.name, personen });
  const zeilen = ergebnis.kriterien.map((k) => {
    const ist = k.istwert === null ? 'ohne Angabe' : wertText(k.bezug, k.istwert);
    const soll = k.richtwert === null ? 'ohne Wert' : wertText(k.bezug, k.richtwert);
    return `- ${BEZUG[k.bezug]}: ${ist}, Richtwert ${soll}, ${STATUS[k.status]}`;
  });
  return [
    `Ergebnis stimmt nicht: ${ort.name} (${ort.kreis}), Schlüssel ${ort.ags}`,
    `Tabelle: ${ergebnis.tabelle?.id ?? 'keine'}`,
    '',
    'Angaben',
    ...angaben(auswertung).map(({ name, wert }) => `- ${name}: ${wert}`),
    '',
    `Ergebnis: ${urteil.titel}`,
    ...ergebnis.gruende.map((grund) => `- ${GRUND[grund]}`),
    ...zeilen,
    '',
    'Das stimmt nicht, weil:',
    '',
  ].join('\n');
}
