import type { Ergebnis, KriteriumErgebnis } from '@/lib/regeln';
import { BEZUG } from '../begriffe';
import { abstandText, entscheidende, istGenau } from '../kriterium';
import type { Fall, Text } from './form';
import { liegt, mehr, mietabstand, nurHinweise, wer } from './saetze';

/** Every decisive limit was compared, and the offer is within all of them. */
export function imRahmen(ergebnis: Ergebnis, fall: Fall): Text {
  const heizkosten = entscheidende(ergebnis).filter((k) => k.kriterium === 'heizung');
  const gerichte = heizkosten.some((k) => k.herkunft === 'rechtsprechung');
  const warm = heizkosten.length === 0;
  const was = warm
    ? `ist die ${BEZUG.bruttowarmmiete} im Rahmen`
    : gerichte
      ? 'ist die Miete im Rahmen'
      : 'sind Miete und Heizkosten im Rahmen';
  return {
    ton: 'success',
    titel: gerichte
      ? 'Die Miete ist im Rahmen, die Heizkosten sind unauffällig'
      : 'Die Kosten sind im Rahmen',
    kasten: [
      `Für ${wer(fall)} ${was}.`,
      ...mietabstand(ergebnis),
      ...heizkosten.map(heizabstand),
      ...nurHinweise(ergebnis),
    ],
    saetze: ['Das ist ein gutes Zeichen. Das Jobcenter prüft trotzdem noch Ihren Fall.'],
    ziel: null,
  };
}

function heizabstand(k: KriteriumErgebnis): string {
  const name = BEZUG[k.bezug];
  const genau = istGenau(k);
  const gerichte = k.herkunft === 'rechtsprechung';
  if (mehr(k) === 0) {
    const wo = gerichte ? `der Grenze. Erst darüber fragt das Jobcenter meist nach` : 'dem Richtwert';
    return `Die ${name} ${liegt(k)} ${genau ? 'genau' : 'höchstens'} auf ${wo}.`;
  }
  const grenze = gerichte ? ', ab der das Jobcenter meist nachfragt' : '';
  return `Die ${name} ${liegt(k)} ${abstandText(k)}${grenze}.`;
}
