import { personen as personenText } from '@/lib/kern/zahlen';
import type { Ergebnis, Zaehlung } from '@/lib/regeln';
import { BEZUG, URTEIL } from '../begriffe';
import { wertText } from '../werte';
import type { Fall } from './form';

/** What each number of persons comes to, where a child may count or not; empty where nobody asked. */
export function jePersonenzahl({ personenzahlen, gruende }: Ergebnis, { ort }: Pick<Fall, 'ort'>): string[] {
  if (personenzahlen.length === 0) return [];
  return [
    ...personenzahlen.map((zahl) => `Mit ${personenText(zahl.personen)} in ${ort}: ${eine(zahl)}`),
    // Where nothing is decided, that is the reason and stands there already.
    ...(gruende.includes('kind_ungeklaert') ? [] : ['Ob ein Kind mitzählt, entscheidet das Jobcenter.']),
  ];
}

/** The amount behind it says so too. */
const JE_M2 = ' je Quadratmeter';

function eine({ urteil, miete }: Zaehlung): string {
  const grenze =
    miete === null
      ? ''
      : `, ${BEZUG[miete.bezug].replace(JE_M2, '')} bis ${wertText(miete.bezug, miete.richtwert)}`;
  const wort = URTEIL[urteil];
  return `${wort.charAt(0).toLowerCase()}${wort.slice(1)}${grenze}.`;
}
