import type { Auswertung } from '@/lib/fragen/auswerten';
import { angaben } from './angaben';
import { BEZUG } from './begriffe';
import { GRUND } from './gruende';
import { eigenerWertText, GRENZTITEL, grenzwertText, statusText } from './kriterium';
import { fallAus, urteilText } from './urteil';

/** A place as a report names it. */
export interface Meldeort {
  readonly ags: string;
  readonly name: string;
  readonly kreis: string;
}

/** A report “this result is wrong” as plain text: what was asked, what was answered, with which table. */
export function meldungText(ort: Meldeort, auswertung: Auswertung): string {
  const { ergebnis } = auswertung;
  const urteil = urteilText(ergebnis, fallAus(ort.name, auswertung));
  const zeilen = ergebnis.kriterien.map((k) => {
    return `- ${BEZUG[k.bezug]}: ${eigenerWertText(k)}, ${GRENZTITEL[k.herkunft]} ${grenzwertText(k)}, ${statusText(k)}`;
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
