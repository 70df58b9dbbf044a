import { liesDatum } from '@/lib/fragen/datum';
import { tagKurz } from '@/lib/kern/zahlen';
import { type Anzeige, einig, type Fund, stelle, type Zweifel } from './fund';

const MONAT = String.raw`(?:jan|feb|mär|maerz|apr|mai|jun|jul|aug|sep|okt|nov|dez)\p{L}{0,6}\.?`;
const TAG = String.raw`\d{1,2}\.\s?\d{1,2}\.\s?\d{2,4}|\d{1,2}\.?\s?${MONAT}\s\d{4}|${MONAT}\s\d{4}|\d{1,2}[./]\d{4}|(?:ab |per )?sofort|\d{1,2}\.\s?\d{1,2}\.(?!\d)`;
const DAVOR = String.raw`(?:(?:bezugsfrei|frei|verfügbar|beziehbar|bezugsfertig|bezug|bezugstermin|einzug|einzugsdatum|mietbeginn|vermietung)(?: ab| zum)?(?: dem)?\s{0,2}:?\s{1,2}|(?:ab|zum)(?: dem)?\s{1,2})`;
const EINZUG = new RegExp(`(?<!\\p{L})(?:${DAVOR}(${TAG})|((?:ab|per) sofort))(?![\\p{L}\\d])`, 'giu');

/** The day from which the flat can be had, as the form takes it. */
export function einzugIn(text: string): Anzeige {
  const funde: Fund[] = [];
  const zweifel: Zweifel[] = [];
  for (const treffer of text.matchAll(EINZUG)) {
    const ort = stelle(text, treffer.index, treffer.index + treffer[0].length);
    const gelesen = liesDatum(treffer[1] ?? treffer[2] ?? '');
    if (gelesen.ok) funde.push({ feld: 'einzug', wert: tagKurz(gelesen.wert), ...ort });
    else if (gelesen.code === 'LEER') funde.push({ feld: 'einzug', wert: 'ab sofort', ...ort });
    else zweifel.push({ code: 'DATUM_OHNE_JAHR', feld: 'einzug', ...ort });
  }
  const gefunden = einig(funde);
  return {
    funde: gefunden.funde,
    zweifel: [...(gefunden.funde.length > 0 ? [] : zweifel), ...gefunden.zweifel],
  };
}

const NAME = String.raw`(?:St\. )?\p{Lu}[\p{L}’'-]{1,30}(?:[ ](?:(?:am|an|im|in|bei|der|den|dem|ob|vor|auf|a\.|i\.|v\.|d\.)[ ]?){0,3}\p{Lu}[\p{L}’'-]{1,30}){0,3}`;
const ORT = new RegExp(`(?<![\\p{L}\\d.,/])(?:D-)?(\\d{5})[ \\u00a0]{1,2}(${NAME})`, 'gu');

/** PLZ and name of the place; a second one with another PLZ is a doubt. */
export function ortIn(text: string): Anzeige {
  const funde = [...text.matchAll(ORT)].flatMap(({ 0: ganz, 1: plz = '', 2: name = '', index }): Fund[] => {
    if (/^(?:EUR|Euro|Einwohner|Uhr|Km)(?!\p{L})/u.test(name)) return [];
    return [{ feld: 'ort', wert: `${plz} ${name}`, ...stelle(text, index, index + ganz.length) }];
  });
  const [erster] = funde;
  if (erster === undefined) return { funde: [], zweifel: [] };
  const plz = ({ wert }: Fund) => wert.slice(0, 5);
  return funde.every((fund) => plz(fund) === plz(erster)) ? { funde: [erster], zweifel: [] } : einig(funde);
}
