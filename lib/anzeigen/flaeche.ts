import { liesFlaeche } from '@/lib/fragen/flaeche';
import { flaeche } from '@/lib/kern/zahlen';
import { type Anzeige, einig, type Fund, stelle, type Zweifel } from './fund';

const FLAECHE =
  /(?<![\p{L}\d.,/])(\d{1,4}(?:[.,]\d{1,2})?)\s{0,2}(?:m²|m2|m\^2|㎡|qm|quadratmetern?)(?![\p{L}\d])/giu;
const WOHNUNG_DAVOR =
  /(?:wohnfläche|wohnfl\.?|wfl\.?|wohnungsgröße)\s{0,2}(?:\(?ca\.?\)?|circa|:|=|von|beträgt|etwa|rund|\s){0,4}$/iu;
const WOHNUNG_DANACH = /^\s{0,2}(?:wohnfläche|wohnfl\.?|wfl\.?)/iu;
const ANDERES_DAVOR =
  /(?:(?:nutz|grund|gewerbe|garten|keller|gesamt|lager|balkon|terrassen)(?:fläche|fl\.?)(?: ca\.)?[\s:]{0,4}|(?:balkon|terrasse|keller|garten|loggia|(?:wohn|schlaf|kinder|arbeits|wg-)zimmer|küche|bad|grundstück)(?: (?:mit|von|hat))?[ :(]{1,3})(?:ca\.? ?|etwa |rund )?$/iu;
const ANDERES_DANACH =
  /^[^\S\n\r]{0,2}(?:große[rsn]? )?(?:nutz|grund|gewerbe|keller|balkon|terrasse|garten|zimmer(?! ?\d)|küche|bad|flur|loggia|abstell|dach)/iu;
const EIN_ENDE = /(?<!\p{L})(?:ab|bis|mind\.|max\.|über|\d\s?(?:-|–|m²))\s?(?:ca\.\s?)?$/iu;

/** The floor area: the one that is called so, or the only one there is. */
export function wohnflaecheIn(text: string): Anzeige {
  const zweifel: Zweifel[] = [];
  const genannt: Fund[] = [];
  const andere: Fund[] = [];
  for (const treffer of text.matchAll(FLAECHE)) {
    const [ganz, zahl = ''] = treffer;
    const [von, bis] = [treffer.index, treffer.index + ganz.length];
    const gelesen = liesFlaeche(zahl);
    const davor = text.slice(Math.max(0, von - 40), von);
    const danach = text.slice(bis, bis + 24);
    if (!gelesen.ok || /(?:€|EUR|Euro|kWh)\s?\/?\s?$/iu.test(davor)) continue;
    if (ANDERES_DAVOR.test(davor) || ANDERES_DANACH.test(danach)) continue;
    const vorn = WOHNUNG_DAVOR.exec(davor)?.[0].length ?? 0;
    const hinten = WOHNUNG_DANACH.exec(danach)?.[0].length ?? 0;
    const ort = stelle(text, von - vorn, bis + hinten);
    if (EIN_ENDE.test(davor)) zweifel.push({ code: 'AB_BIS', feld: 'wohnflaeche', ...ort });
    else {
      const wert = flaeche(gelesen.wert).replace(/\s?m²$/u, '');
      (vorn + hinten > 0 ? genannt : andere).push({
        feld: 'wohnflaeche',
        wert,
        ...ort,
      });
    }
  }
  const gefunden = einig(genannt.length > 0 ? genannt : andere);
  return { funde: gefunden.funde, zweifel: [...zweifel, ...gefunden.zweifel] };
}
