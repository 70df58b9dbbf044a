/** A cost that a field asks for; without one, each of their names is understood. */
export type Kostenfeld = 'kaltmiete' | 'betriebskosten' | 'heizkosten' | 'gemeinsam';
export type Zahlfeld = Kostenfeld | 'betrag' | 'flaeche';

const NK = String.raw`n\.?\s?k|b\.?\s?k|(?:neben|betriebs)kosten`;
const HK = String.raw`h\.?\s?[kz]|heizkosten|heizung`;
/** What a cost is called when it is paid in advance. */
const IM_VORAUS = String.raw`(?:[\s-]?(?:vorauszahlung(?:en)?|vorausz|vz|abschlag))?`;
const UND = String.raw`\s?(?:\+|&|\/|,|und|u)\.?\s?`;

/** The names of what the field asks for, before or behind the number. */
const NAME: Readonly<Record<Kostenfeld, string>> = {
  kaltmiete: String.raw`n?\.?k\.?\s?m|(?:netto-?\s?|miete\s)?kalt(?:-?\s?miete)?|netto(?:miete)?|grundmiete`,
  betriebskosten: `(?:kalte\\s)?(?:${NK})${IM_VORAUS}`,
  heizkosten: `(?:${HK})${IM_VORAUS}`,
  gemeinsam: `(?:(?:${NK})(?:${UND}(?:${HK}))?|(?:${HK})${UND}(?:${NK})|(?:heiz-?|neben-|betriebs-)${UND}(?:nk|hk|(?:neben|betriebs|heiz)kosten))${IM_VORAUS}|zusammen`,
};

const OHNE = String.raw`(?:\+|plus|zzgl\.?|zuz\.?|zuzüglich|ohne|exkl\.?|exklusive)`;

/** What may follow the number because it says again what is not in it, or for both costs what is. */
const DAHINTER: Readonly<Record<Kostenfeld, string>> = {
  kaltmiete: `${OHNE}\\s?(?:${NK}|${HK})(?:${UND}(?:${NK}|${HK}))?`,
  betriebskosten: `${OHNE}\\s?(?:${HK})`,
  heizkosten: `${OHNE}\\s?(?:${NK})`,
  gemeinsam: `(?:inkl\\.?|inklusive|incl\\.?|mit)\\s?(?:${HK})`,
};

const ETWA = String.raw`~|≈|[cz]irka|circa|ca|etwa|rund|rd|ungefähr|ungef|um\sdie`;
const GELD = String.raw`€|euro?|(?:\/|im|pro|je)?\s?(?:monat|mtl|monatl|monatliche?)|\/\s?mon?|p\.\s?m`;
const QM = String.raw`m\s?\^?2|qm2?|quadratmetern?|w(?:ohn)?fl|(?:wohn)?fl(?:ä|ae)che|größe|gro(?:ß|ss)`;
/** The longest names first, so that of “NK + HK” nothing is left. */
const KOSTEN = ['gemeinsam', 'kaltmiete', 'betriebskosten', 'heizkosten'] as const;

function anEnden(vorn: string, hinten: string): readonly [RegExp, RegExp] {
  return [
    // A dash parts name and number only between spaces: “-450” is a negative number.
    new RegExp(`^(?:${vorn})(?!\\p{L})\\.?(?:\\s?[:=]|\\s-(?=\\s))?\\s*`, 'u'),
    new RegExp(`\\s?(?<!\\p{L}(?=\\p{L}))(?:${hinten})\\.?$`, 'u'),
  ];
}

function musterFuer(feld: Zahlfeld): readonly [RegExp, RegExp] {
  if (feld === 'flaeche') return anEnden(`${ETWA}|${QM}`, `${ETWA}|${QM}`);
  const namen = (feld === 'betrag' ? KOSTEN : [feld]).map((name) => NAME[name]).join('|');
  // “+ 120” beside the rent is a cost of its own; where the rent is asked it would be something else.
  const dazu = feld === 'betrag' || feld === 'kaltmiete' ? '' : '|\\+|plus|zzgl|zuzüglich';
  const dahinter = feld === 'betrag' ? DAHINTER.kaltmiete : DAHINTER[feld];
  return anEnden(`${ETWA}|${GELD}|${namen}${dazu}`, `${ETWA}|${GELD}|${dahinter}|${namen}`);
}

const FELDER = ['betrag', 'flaeche', ...KOSTEN] as const;
const MUSTER = new Map(FELDER.map((feld) => [feld, musterFuer(feld)]));

/** Longer than any answer; what is longer is left as it is. */
const HOECHSTENS = 100;

/**
 * The text without the words that only repeat what the field asks for, its unit, or “about”: “KM ca. 525,- € mtl.” is
 * “525,-”. Only at the two ends, and only around a number: everything else has to be read or asked about.
 */
export function ohneBeiwerk(zeichen: string, feld: Zahlfeld): string {
  const muster = MUSTER.get(feld);
  if (muster === undefined || zeichen.length > HOECHSTENS || !/\d/u.test(zeichen)) return zeichen;
  const [vorn, hinten] = muster;
  let [rest, vorher] = [zeichen.toLowerCase(), ''];
  while (rest !== vorher) {
    vorher = rest;
    rest = rest
      .replace(/^[\s(*]+|(?:[\s()*]|(?<=[^\d\s]),)+$|\s+(?=\s)/gu, '')
      .replace(vorn, '')
      .replace(hinten, '');
  }
  return rest;
}
