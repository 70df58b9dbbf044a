import type { Ergebnis, KriteriumErgebnis } from '@/lib/regeln';
import { BEZUG } from '../begriffe';
import { abstandText, entscheidende, istFrage } from '../kriterium';
import { wertText } from '../werte';
import { eigenanteile } from './eigenanteil';
import type { Text } from './form';
import { gruende } from './gruende';
import { FRAGEN, mietabstand, mietwort, nurHinweise } from './saetze';

/** The rent is within, the heating costs are over. Throws RangeError for any other verdict. */
export function heizung(ergebnis: Ergebnis): Text {
  const k = entscheidende(ergebnis).find((e) => e.kriterium === 'heizung' && e.status === 'ueber_richtwert');
  const abstand = k === undefined ? null : abstandText(k);
  if (k === undefined || abstand === null) throw new RangeError('no heating costs above a limit');
  const selbst = eigenanteile(ergebnis)?.alles ?? null;
  const gerichte = k.herkunft === 'rechtsprechung';
  const fragt = istFrage(k)
    ? `Das Jobcenter fragt vielleicht nach.${selbst === null ? '' : ` Vielleicht müssen Sie ${selbst} im Monat selbst zahlen.`}`
    : `Das Jobcenter prüft jeden Fall einzeln.${selbst === null ? '' : ` Zahlt es nur bis zum Richtwert, zahlen Sie ${selbst} im Monat selbst.`}`;
  return {
    ton: 'warning',
    titel: gerichte
      ? 'Die Heizkosten sind auffällig hoch'
      : istFrage(k)
        ? `Die Heizkosten sind auffällig hoch: ${abstand}`
        : `Die Heizkosten liegen ${abstand}`,
    kasten: [
      `Die ${mietwort(ergebnis)} selbst ist im Rahmen.`,
      ...(gerichte
        ? [`Ihre ${BEZUG[k.bezug]} liegen ${abstand}, ab der das Jobcenter meist nachfragt.`]
        : []),
      fragt,
    ],
    saetze: [
      ...(gerichte ? ['Das ist kein Richtwert vom Jobcenter. Gerichte ziehen diese Grenze.'] : []),
      ...mietabstand(ergebnis),
      ...nurHinweise(ergebnis),
      ...gruende(ergebnis),
      `Gründe können ein altes Haus, schlechte Fenster oder eine Krankheit sein. ${FRAGEN}`,
    ],
    ziel: heizziel(k),
  };
}

function heizziel(k: KriteriumErgebnis): string | null {
  const sicher = k.richtwertSpanne?.[0] ?? k.richtwert;
  if (sicher === null || k.bezug === 'heizenergie') return null;
  const zahl = wertText(k.bezug, sicher);
  return istFrage(k)
    ? `Bis ${zahl} im Monat fragt das Jobcenter bei den Heizkosten meist nicht nach.`
    : `Bis ${zahl} im Monat sind die Heizkosten im Rahmen.`;
}
