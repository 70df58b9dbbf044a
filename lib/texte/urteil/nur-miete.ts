import type { Ergebnis, KriteriumErgebnis } from '@/lib/regeln';
import { BEZUG } from '../begriffe';
import { eigenerWertText, entscheidende } from '../kriterium';
import { einordnungText } from '../orientierung';
import type { Fall, Text } from './form';
import { gruende, weiter } from './gruende';
import { mietabstand, mietwort, nurHinweise, und, wer } from './saetze';

/** The rent is within; heating, or costs that count apart from it, could not be compared. */
export function nurMiete(ergebnis: Ergebnis, fall: Fall): Text {
  const teile = entscheidende(ergebnis).filter((k) => k.status === 'nicht_pruefbar');
  const namen = und(teile.map(({ bezug }) => BEZUG[bezug]));
  const hoch = ergebnis.orientierung.some(({ einordnung }) => einordnung === 'auffaellig_hoch');
  const miete = mietwort(ergebnis);
  const rest = hoch
    ? 'Die Heizkosten sind auffällig hoch.'
    : `${teile.length === 1 ? 'Die ' : ''}${namen} sind nicht geprüft.`;
  return {
    ton: hoch ? 'warning' : 'info',
    titel: `Die ${miete} ist im Rahmen. ${rest}`,
    kasten: [
      `Für ${wer(fall)} haben wir nur die ${miete} verglichen.`,
      `Nicht geprüft: ${und(teile.map(nichtGeprueft))}.`,
      ...einordnung(ergebnis),
    ],
    saetze: [
      ...mietabstand(ergebnis),
      ...nurHinweise(ergebnis),
      ...gruende(ergebnis),
      ...weiter(ergebnis),
      'Das Jobcenter prüft alle Kosten.',
    ],
    ziel: null,
  };
}

/** “60,00 € Heizkosten”, “Heizkosten (nicht angegeben)”. */
function nichtGeprueft(k: KriteriumErgebnis): string {
  return k.istwert === null
    ? `${BEZUG[k.bezug]} (nicht angegeben)`
    : `${eigenerWertText(k)} ${BEZUG[k.bezug]}`;
}

/** Where the heating costs lie, as far as courts have a border for them. */
function einordnung({ orientierung, kriterien }: Ergebnis): string[] {
  const k = kriterien.find(({ bezug }) => bezug === 'heizkosten');
  return orientierung.flatMap((o) =>
    o.code === 'heizspiegel_zu_hoch' && k ? (einordnungText(o, eigenerWertText(k)) ?? []) : [],
  );
}
