import type { Grund, Hoechstbetrag } from '@/lib/regeln';
import { BEZUG } from './begriffe';
import { GRUND } from './gruende';
import { wertText } from './werte';

/** What the amount contains, so that nobody compares it with the wrong figure of the advert. */
export const ENTHAELT: Readonly<Partial<Record<Hoechstbetrag['bezug'], string>>> = {
  nettokaltmiete: 'Gemeint ist die Kaltmiete allein. Betriebskosten und Heizung sind nicht dabei.',
  bruttokaltmiete: 'Zählen Sie Kaltmiete und Betriebskosten zusammen. Die Heizung ist nicht dabei.',
  bruttowarmmiete: 'Zählen Sie Kaltmiete, Betriebskosten und Heizkosten zusammen.',
};

const VORBEHALT: Readonly<Partial<Record<Grund, string>>> = {
  tabelle_veraltet: ' Das ist der letzte bekannte Stand.',
  nur_orientierung: ' Das ist nur zur Orientierung.',
};

/** One limit without a flat, in a sentence: the amount, a range, or why there is none. */
export function hoechstbetragText({
  bezug,
  wirkung,
  herkunft,
  betrag,
  spanne,
  grund,
}: Hoechstbetrag): string {
  const hinweis = wirkung === 'hinweis' ? ' Das ist nur ein Hinweis.' : '';
  const gerichte = herkunft === 'rechtsprechung';
  if (betrag !== null) {
    if (gerichte)
      return `${BEZUG[bezug]}: Über ${wert(bezug, betrag)} fragt das Jobcenter meist nach (Gerichte).`;
    // What is sure is said as such; an unknown surcharge may lift it.
    const vorbehalt = grund === null ? '' : (VORBEHALT[grund] ?? ' Vielleicht ist es mehr.');
    return `${BEZUG[bezug]}: bis ${wert(bezug, betrag)}.${vorbehalt}${hinweis}`;
  }
  if (spanne !== null) {
    const [von, bis] = spanne;
    if (gerichte)
      return `${BEZUG[bezug]}: Über ${wert(bezug, von)} fragt das Jobcenter meist nach (Gerichte), je nach Heizung erst über ${wert(bezug, bis)}.`;
    return `${BEZUG[bezug]}: bis ${wert(bezug, von)} oder bis ${wert(bezug, bis)}. Das hängt von der Wohnung ab.${hinweis}`;
  }
  return `${BEZUG[bezug]}: ${grund === null ? 'kein Wert.' : (KURZ[grund] ?? GRUND[grund])}${hinweis}`;
}

/** Here nobody was asked for these, so nothing is missing. */
const KURZ: Readonly<Partial<Record<NonNullable<Hoechstbetrag['grund']>, string>>> = {
  wohnflaeche_fehlt: 'Der Betrag hängt von der Wohnfläche ab.',
  baujahr_fehlt: 'Der Betrag hängt vom Baujahr ab.',
  energietraeger_fehlt: 'Der Betrag hängt von der Heizung ab.',
  warmwasser_fehlt: 'Der Betrag hängt vom Warmwasser ab.',
  variante_fehlt: 'Der Betrag hängt von der Wohnung ab.',
};

function wert(bezug: Hoechstbetrag['bezug'], betrag: string): string {
  const text = wertText(bezug, betrag);
  return /€$/u.test(text) ? `${text} im Monat` : text;
}
