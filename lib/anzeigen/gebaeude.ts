import { liesZahl } from '@/lib/fragen/zahl';
import { type Anzeige, einig, type Fund, stelle, type Zweifel } from './fund';

const KENNWERT =
  /(?<![\p{L}\d.,])(\d{1,3}(?:[.,]\d{1,2})?)\s{0,2}kWh\s{0,2}(?:\/|je|pro)\s{0,2}\(?\s?(?:m²|m2|qm|\(m)|(?:end-?energie\p{L}{0,12}|energie(?:verbrauch|bedarf|kennwert)\p{L}{0,12}|(?<!\p{L})[VB][,:])\s{0,2}:?\s{0,2}(\d{1,3}(?:[.,]\d{1,2})?)\s{0,2}kWh/giu;

/** Energy a m² and year, as the energy certificate has it. */
export function kennwertIn(text: string): Anzeige {
  const funde = [...text.matchAll(KENNWERT)].flatMap((treffer): Fund[] => {
    const zahl = treffer[1] ?? treffer[2] ?? '';
    if (!liesZahl(zahl, 1000).ok) return [];
    return [
      {
        feld: 'energiekennwert',
        wert: zahl.replace('.', ','),
        ...stelle(text, treffer.index, treffer.index + treffer[0].length),
      },
    ];
  });
  return einig(funde);
}

const BAUJAHR =
  /(?<!\p{L})(?:baujahr|bj\.?|erbaut|errichtet)(?![\p{L}])(?: (?:laut|lt\.) energieausweis| (?:des |vom )?(?:haus(?:es)?|gebäudes?)| im jahre?)?\s{0,2}[:.]?\s{0,2}(ca\.|circa|um|etwa)?\s{0,2}((?:1[89]|20)\d\d)(?!\d|er)/giu;

/** The year of the house, not of its heating; “about” is no year. */
export function baujahrIn(text: string): Anzeige {
  const funde: Fund[] = [];
  const zweifel: Zweifel[] = [];
  for (const treffer of text.matchAll(BAUJAHR)) {
    const ort = stelle(text, treffer.index, treffer.index + treffer[0].length);
    if (treffer[1] === undefined) funde.push({ feld: 'baujahr', wert: treffer[2] ?? '', ...ort });
    else zweifel.push({ code: 'BAUJAHR_UNGEFAEHR', feld: 'baujahr', ...ort });
  }
  const gefunden = einig(funde);
  return { funde: gefunden.funde, zweifel: [...zweifel, ...gefunden.zweifel] };
}
