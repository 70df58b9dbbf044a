import { personen } from '@/lib/kern/zahlen';
import type { Ergebnis, KriteriumErgebnis } from '@/lib/regeln';
import { BEZUG } from '../begriffe';
import {
  abstandText,
  eigenerWertText,
  entscheidende,
  GRENZTITEL,
  grenzwertText,
  istGenau,
} from '../kriterium';
import { betragText } from '../werte';
import type { Fall } from './form';

/** Whom to ask. That nothing is signed before stands once, in the box (bausteine/zusage.tsx). */
export const FRAGEN = 'Sprechen Sie mit dem Jobcenter.';

/** “2 Personen in Hannover”. */
export function wer(fall: Fall): string {
  return `${personen(fall.personen)} in ${fall.ort}`;
}

/** Where Betriebskosten were not compared, only the Kaltmiete was. */
export function mietwort(ergebnis: Ergebnis): string {
  const ohneBetriebskosten = entscheidende(ergebnis).some(
    (k) => k.bezug === 'betriebskosten' && k.status === 'nicht_pruefbar',
  );
  return ohneBetriebskosten ? 'Kaltmiete' : 'Miete';
}

/** How far the rent is below the nearest limit that decides. */
export function mietabstand(ergebnis: Ergebnis): string[] {
  const mieten = entscheidende(ergebnis).filter((k) => k.kriterium === 'miete' && k.status === 'im_rahmen');
  const [k] = mieten.toSorted((a, b) => mehr(b) - mehr(a));
  const abstand = k === undefined ? null : abstandText(k);
  if (k === undefined || abstand === null) return [];
  const eigener = mieten.length > 1 || k.bezug === 'bruttowarmmiete';
  const name = eigener && k.bezug !== 'bruttokaltmiete' ? BEZUG[k.bezug] : mietwort(ergebnis);
  if (mehr(k) === 0 && k.herkunft === 'gesetz')
    return [`Die ${name} ist ${istGenau(k) ? '' : 'höchstens '}so hoch wie bisher. Das ist noch im Rahmen.`];
  if (mehr(k) === 0)
    return [
      istGenau(k)
        ? 'Sie liegen genau auf dem Richtwert. Das ist noch im Rahmen.'
        : `Die ${name} liegt höchstens auf dem Richtwert. Das ist noch im Rahmen.`,
    ];
  return [`Die ${name} ${liegt(k)} ${abstand}.`];
}

/** What lies above a value that does not decide: a hint is neither within nor over. */
export function nurHinweise({ kriterien }: Ergebnis): string[] {
  return kriterien
    .filter((k) => !k.massgeblich && k.status === 'ueber_richtwert' && k.differenz !== null)
    .map((k) => {
      const betrag = betragText(k.bezug, k.differenz ?? '0');
      return k.bezug === 'wohnflaeche'
        ? `Die Wohnung ist ${betrag} größer als der Richtwert. Das ist hier nur ein Hinweis.`
        : `Die ${BEZUG[k.bezug]} ${liegt(k)} ${abstandText(k)}. Das ist hier nur ein Hinweis.`;
    });
}

/** The two figures that were compared. */
export function zahlen(k: KriteriumErgebnis): string {
  return `${BEZUG[k.bezug]}: ${eigenerWertText(k)}, ${GRENZTITEL[k.herkunft]}: ${grenzwertText(k)}.`;
}

export function liegt({ bezug }: KriteriumErgebnis): string {
  return bezug === 'betriebskosten' || bezug === 'heizkosten' ? 'liegen' : 'liegt';
}

/** “A, B und C”. */
export function und(teile: readonly string[]): string {
  return teile.length < 2 ? (teile[0] ?? '') : `${teile.slice(0, -1).join(', ')} und ${teile.at(-1)}`;
}

export function mehr(k: KriteriumErgebnis): number {
  return Number(k.differenz);
}
