import { schlichteZeichen } from '@/lib/kern/zeichen';

/** What the head of a row or a column says about the household. */
export type Wort =
  | { readonly art: 'groesse'; readonly personen: number; readonly nackt: boolean }
  /** An amount for each further person. `plus`: only with a plus sign it is one. */
  | { readonly art: 'weitere'; readonly ab: number | null; readonly plus: boolean }
  /** This size and every larger one. */
  | { readonly art: 'und_mehr'; readonly ab: number };

const ZAHLWORTE: Readonly<Record<string, number>> = {
  ein: 1,
  eine: 1,
  einer: 1,
  einem: 1,
  eins: 1,
  zwei: 2,
  drei: 3,
  vier: 4,
  fünf: 5,
  fuenf: 5,
  sechs: 6,
  sieben: 7,
  acht: 8,
  neun: 9,
  zehn: 10,
  elf: 11,
  zwölf: 12,
  zwoelf: 12,
};
const ZAHL = String.raw`(\d{1,2}|${Object.keys(ZAHLWORTE).join('|')})`;
const PERSON = `(?:personen|person|pers|phh|pph|p|haushaltsmitglied(?:er|ern)?|haushaltsangehörigen?|bewohner|mitglied(?:er|ern)?|köpfen?)`;

const GROESSE = new RegExp(`^${ZAHL}${PERSON}?$`, 'u');
const ALLEIN = /^(?:einzelperson|alleinstehende(?:r|n)?(?:person)?|1alleinstehende(?:r)?)$/u;
const WEITERE =
  /^(?:\+|plus|zuzüglich|zzgl|zuschlag|mehrbetrag|erhöhung)?(?:für)?(?:je|jede|jeder|jedes|jeden|pro)?(?:zusätzlich|zusätzliche|zusätzlicher|weitere|weiterer|weiteres|weiteren)(?:personen|person|pers|p|haushaltsmitglied|haushaltsangehörige)?\+?$/u;
const WEITERE_AB = new RegExp(
  `^(?:ab(?:der|die)?)${ZAHL}(te|ten)?(?:#)?${PERSON}?(?:und)?(?:für)?(je|jede|jeder|pro)?(zusätzliche|zusätzlicher|weitere|weiterer)?${PERSON}?(mehr)?(\\+)?$`,
  'u',
);
/** “die sechste und jede weitere Person”. */
const UND_JEDE_WEITERE = new RegExp(
  `^(?:für)?(?:die)?${ZAHL}(?:te)?#?${PERSON}?(?:und|sowie)(?:für)?(?:jede|je)weitere(?:r)?${PERSON}?$`,
  'u',
);
const UND_MEHR = new RegExp(
  `^(?:(?:ab)${ZAHL}${PERSON}|${ZAHL}${PERSON}?(?:und|oder|u)(?:mehr|größer)${PERSON}?|${ZAHL}${PERSON}?\\+${PERSON}?)$`,
  'u',
);
const MEHR_ALS = new RegExp(`^(?:mehrals|über|>)${ZAHL}${PERSON}?$`, 'u');

const FLAECHE =
  /[([,;/–-]?\s*(?:(?:bis\s*zu|bis|max\.?|maximal|höchstens|à|ca\.?|mit)\s*)?\d{1,3}(?:[.,]\d{1,2})?\s*(?:m2|qm|quadratmetern?)\s*(?:wohnfläche)?\s*[)\]]?/giu;

/** Reads “2”, “2-Pers.-HH”, “zwei Personen (bis 60 m²)”, “ab der 6. Person +”, “6 und mehr”; null for anything else. */
export function wortAus(text: string): Wort | null {
  const schlicht = schlichteZeichen(ohneMarken(text)).toLowerCase().trim();
  const ohne = schlicht.replace(FLAECHE, ' ').trim();
  // “1.” counts lines, and in “1-2 Personen” or “1 2” nobody knows which is meant.
  if (/^\d{1,2}\.$|\d[\s.,:()/-]+(?:bis\s*)?\d/u.test(ohne)) return null;
  const nackt = /^\d{1,2}$/u.test(ohne);
  // An ordinal is the person that comes on top, not the size: “2. Person”.
  const kern = ohne
    .replace(/[:*^]+$/gu, '')
    .replace(/(\d)\s*\.(?=\s*(?:und|sowie|person|pers|haushalt))/gu, '$1#')
    .replace(/haushalts?größe:?|haushalte?n?(?=$|[^a-zäöüß]|mit)|hh(?=$|[^a-z]|mit)/gu, ' ')
    .replace(/^(?:\s*(?:für|bei|mit|einen|ein(?=\s+mit)|personen:|anzahl:?)\s+)+(?=\S)/u, '')
    .replace(/[\s.:()/-]+/gu, '');
  return deute(kern, nackt);
}

function deute(kern: string, nackt: boolean): Wort | null {
  const groesse = GROESSE.exec(kern);
  if (groesse) return alsGroesse(zahl(groesse[1]), nackt);
  if (ALLEIN.test(kern)) return alsGroesse(1, false);
  const einpersonen = new RegExp(`^${ZAHL}personen(?:haushalte?)?$`, 'u').exec(kern);
  if (einpersonen) return alsGroesse(zahl(einpersonen[1]), false);
  if (WEITERE.test(kern)) return { art: 'weitere', ab: null, plus: false };
  const sowie = UND_JEDE_WEITERE.exec(kern);
  if (sowie) return { art: 'weitere', ab: zahl(sowie[1]), plus: false };
  const mehr = UND_MEHR.exec(kern);
  if (mehr) return { art: 'und_mehr', ab: zahl(mehr[1] ?? mehr[2] ?? mehr[3]) };
  const mehrAls = MEHR_ALS.exec(kern);
  if (mehrAls) return { art: 'und_mehr', ab: zahl(mehrAls[1]) + 1 };
  const ab = WEITERE_AB.exec(kern);
  if (!ab) return null;
  const [, ab1, ordnung, je, weitere, mehrWort, plus] = ab;
  const sagtJe = [je, weitere, mehrWort, plus].some((teil) => teil !== undefined);
  return kern.includes('#') || ordnung !== undefined || sagtJe
    ? { art: 'weitere', ab: zahl(ab1), plus: !sagtJe }
    : { art: 'und_mehr', ab: zahl(ab1) };
}

function alsGroesse(personen: number, nackt: boolean): Wort | null {
  return personen >= 1 && personen <= 20 ? { art: 'groesse', personen, nackt } : null;
}

function zahl(text: string | undefined): number {
  return ZAHLWORTE[text ?? ''] ?? Number(text);
}

/** Stars and raised numbers point to a footnote. */
export function ohneMarken(text: string): string {
  return text
    .replace(/m\s*²/giu, 'm2')
    .replace(/(?<=\S)\s*(?:\*+\)?|[¹²³\u2070-\u2079†]+\)?)+\s*$/u, '')
    .replace(/(?<=\S)\s+\d\)\s*$/u, '');
}
