import { VARIANTEN, ZWEIGE } from '@/lib/tabellen/erklaerung/wert';
import type { Eintrag } from './eintraege';
import type { Pfad } from './pfad';
import { stelle } from './stelle';

const KLASSE: Readonly<Record<string, readonly [wovon: string, einheit: string, letzte: string]>> = {
  je_gebaeudeflaeche: ['Gebäude', ' m²', 'größere Gebäude'],
  je_wohnflaeche: ['Wohnung', ' m²', 'größere Wohnung'],
  je_baujahr: ['Baujahr', '', 'neuere Häuser'],
};

/** What a value of a limit is for, in words: its area and the answers on the way to it. */
export function zeilenname(eintraege: readonly Eintrag[], pfad: Pfad): string {
  const worte = pfad.flatMap((teil, i) => wort(eintraege, pfad.slice(0, i), teil));
  return worte.length === 0 ? 'Alle Orte' : worte.join(', ');
}

function wort(eintraege: readonly Eintrag[], oben: Pfad, teil: string | number): string[] {
  const davor = String(oben.at(-1));
  if (davor === 'gebiete')
    return [stelle(eintraege, ...oben, teil, 'name').wert || `Gebiet ${Number(teil) + 1}`];
  const klasse = KLASSE[davor];
  if (klasse !== undefined) {
    const [wovon, einheit, letzte] = klasse;
    const bis = stelle(eintraege, ...oben, teil, 'bis').wert;
    return [bis === '' ? letzte : `${wovon} bis ${bis}${einheit}`];
  }
  if (teil === 'danach') return [`ab ${stelle(eintraege, ...oben, teil, 'ab').wert} Personen`];
  if (oben.at(-2) === 'je_variante')
    return [`${VARIANTEN[davor]?.title ?? davor}: ${ZWEIGE[teil]?.title ?? teil}`];
  return davor === 'je_energietraeger' || davor === 'je_warmwasser'
    ? [ZWEIGE[teil]?.title ?? String(teil)]
    : [];
}
