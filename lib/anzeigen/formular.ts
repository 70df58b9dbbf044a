import type { Fragename, Rechnerformular } from '@/lib/fragen/liste';
import type { Anzeigenfeld, Fund } from './fund';

type Angaben = Partial<Rechnerformular>;

/** Where a find goes in the form; the place and the way in which costs stand in the offer have rules of their own. */
const FELD: Readonly<Partial<Record<Anzeigenfeld, Fragename>>> = {
  kaltmiete: 'kaltmiete',
  nebenkosten: 'betriebskosten',
  nebenkosten_mit_heizung: 'gemeinsam',
  heizkosten: 'heizkosten',
  warmmiete: 'warmmiete',
  gesamtmiete: 'gesamtmiete',
  wohnflaeche: 'wohnflaeche',
  stellplatz: 'stellplatz',
  kueche: 'moeblierung',
  energietraeger: 'energietraeger',
  energiekennwert: 'energiekennwert',
  baujahr: 'baujahr',
  warmwasser: 'warmwasser',
  aufzug: 'aufzug',
  sozialwohnung: 'sozialwohnung',
  barrierefrei: 'barrierefrei',
  einzug: 'stichtag',
};

/** What was found and confirmed as answers of the form. Nothing is computed: no sum is split, no part left out. */
export function alsFormular(funde: readonly Pick<Fund, 'feld' | 'wert'>[]): Angaben {
  const paare = funde.flatMap(({ feld, wert }): [Fragename, string][] => {
    const name = FELD[feld];
    return name === undefined ? [] : [[name, wert]];
  });
  const angaben: Angaben = Object.fromEntries(paare);
  const aufteilung = aufteilungAus(angaben);
  return aufteilung === null ? angaben : { ...angaben, aufteilung };
}

/** How the costs stand in the offer; null where nothing of them was found. */
function aufteilungAus(a: Angaben): string | null {
  if (a.gemeinsam !== undefined) return 'zusammen';
  if (a.betriebskosten !== undefined && a.heizkosten !== undefined) return 'getrennt';
  if (a.warmmiete !== undefined) return 'warm';
  if (a.gesamtmiete !== undefined) return 'alles';
  if (a.betriebskosten !== undefined || a.heizkosten !== undefined) return 'fehlt';
  return null;
}
