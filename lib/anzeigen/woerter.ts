/** Names of costs that are told apart; what is not a field is seen so that its amount is not taken for another. */
export type Kostenname =
  | 'kaltmiete'
  | 'nebenkosten'
  | 'kalte_nebenkosten'
  | 'nebenkosten_mit_heizung'
  | 'heizkosten'
  | 'warmmiete'
  | 'gesamtmiete'
  | 'stellplatz'
  | 'kueche'
  | 'miete'
  | 'bruttokalt'
  | 'kaution'
  | 'provision'
  | 'abloese'
  | 'je_m2'
  /** Of several names together: it cannot be said which. */
  | 'unklar'
  | 'andere';

/** A name in the text. */
export interface Wort {
  readonly art: 'wort';
  readonly name: Kostenname;
  readonly von: number;
  readonly bis: number;
}

const HK = '(?:heizkosten|heizung|HK|HZ|Hzg)';
const VZ = '(?:-?\\s?(?:vorauszahlung(?:en)?|vorausz|vz|abschlag|pauschale))?';

/** One pattern for each name, the longer ones first. In capitals only where small letters mean something else (km). */
const NAMEN: readonly (readonly [Kostenname, string])[] = [
  ['je_m2', '(?:preis|kaltmiete|miete)\\s?(?:\\/|pro|je)\\s?(?:m²|m2|qm)'],
  [
    'kaution',
    '(?:miet)?kaution(?: (?:o\\.|oder|\\/) genoss\\p{L}{0,30}\\.?-?(?:anteile)?)?|mietsicherheit|genossenschafts(?:anteile?|einlage)',
  ],
  ['provision', '(?:makler|käufer)?provision|courtage|maklergebühr'],
  ['abloese', 'ablöse(?:summe)?|abstand(?:szahlung)?|abschlagszahlung für möbel'],
  [
    'stellplatz',
    '(?:miete für )?(?:garage\\/stellplatz|(?:tief)?garagen?(?:-?stellplatz|miete)?|(?:tg-|pkw-|auto)?stellplatz(?:miete)?|carport)',
  ],
  ['kueche', '(?:einbau)?küchen?(?:-?(?:miete|zuschlag|nutzung|pauschale))?|EBK|möblierungszuschlag'],
  [
    'nebenkosten_mit_heizung',
    `(?:heiz-?\\s?(?:und|u\\.|&|\\+|\\/)\\s?(?:neben|betriebs)|(?:neben|betriebs)-?\\s?(?:und|u\\.|&|\\+|\\/)\\s?heiz)kosten${VZ}|warme nebenkosten`,
  ],
  ['kalte_nebenkosten', `kalte[rn]? (?:nebenkosten|betriebskosten)${VZ}`],
  ['heizkosten', `(?:heizkosten|heizung)${VZ}|warme betriebskosten|HK|HZ|Hzg`],
  ['nebenkosten', `(?:nebenkosten|betriebskosten)${VZ}|umlagen|NK|BK|N\\.K\\.`],
  ['bruttokalt', 'brutto-?\\s?kalt-?(?:miete)?|BKM'],
  ['gesamtmiete', 'pauschal-?miete|inklusivmiete|all-?\\s?in(?:clusive)?(?:-?miete)?|komplettmiete'],
  ['warmmiete', '(?:brutto)?warm-?miete|gesamt-?miete|gesamtkosten|gesamtbetrag|warm|WM'],
  [
    'kaltmiete',
    '(?:netto-?\\s?)?kalt-?miete|netto-?miete|netto-?\\s?kalt|grundmiete|grundnutzungsgebühr|miete kalt|kalt|NKM|KM|K\\.M\\.',
  ],
  ['miete', 'monatsmiete|mietpreis|miete|preis|nutzungsgebühr|nutzungsentgelt|dauernutzungsgebühr'],
  [
    'andere',
    '(?:haushalts)?strom(?:kosten|abschlag)?|internet|wlan|rundfunk(?:beitrag)?|GEZ|bearbeitungsgebühr|reinigung|verwaltungspauschale',
  ],
];

/** Short names count only as they are written: “5 km” is no cold rent. */
const GROSS = /^(?:HK|HZ|Hzg|NK|BK|N\.K\.|BKM|WM|NKM|KM|K\.M\.|EBK|GEZ)$/u;
const ALLE = new RegExp(
  `(?<![\\p{L}\\d])(?:${NAMEN.map(([name, muster]) => `(?<${name}>${muster})`).join('|')})(?![\\p{L}]|-[\\p{L}])`,
  'giu',
);

/** Every name of a cost in the text, in order. */
export function namenIn(text: string): readonly Wort[] {
  return [...text.matchAll(ALLE)].flatMap(({ 0: wort, index, groups = {} }): Wort[] => {
    const name = NAMEN.find(([eins]) => groups[eins] !== undefined)?.[0];
    const kurz = /^[a-z.]{2,4}$/iu.test(wort) && !/^(?:kalt|warm|wlan)$/iu.test(wort);
    if (name === undefined || (kurz && !GROSS.test(wort))) return [];
    return [{ art: 'wort', name, von: index, bis: index + wort.length }];
  });
}

const MIT = '(?:inkl\\.?|incl\\.?|inklusive|einschl\\.?|einschließlich)';
const UND = '(?:\\s?(?:und|u\\.|,|\\+|&|\\/)\\s?)';
const NK = '(?:nebenkosten|betriebskosten|NK|BK)';

/** What an advert says about heating without an amount. */
export const HEIZUNG_DABEI = new RegExp(
  `${HK}(?:svorauszahlung)?:?\\s{0,2}(?:sind |ist )?(?:bereits )?in (?:den |der )?(?:nebenkosten|betriebskosten|NK|warmmiete|gesamtmiete)\\s{0,2}(?:mit )?(?:enthalten|inbegriffen|inkl)|${HK}:?\\s{1,2}(?:inklusive|inbegriffen|inkl\\.)(?!\\s?${NK})|${MIT} (?:${NK}${UND})?${HK}(?!\\p{L})|${NK} mit ${HK}(?!\\p{L})`,
  'giu',
);
export const HEIZUNG_EXTRA = new RegExp(
  `${HK}:?\\s{1,2}(?:sind |ist )?nicht (?:enthalten|inbegriffen|dabei)|${HK}:?\\s{0,2}(?:sind |ist )?nicht in (?:den |der )?(?:nebenkosten|betriebskosten|NK|warmmiete|gesamtmiete)\\s{0,2}(?:mit )?(?:enthalten|inbegriffen)|(?:zzgl\\.?|zuzüglich|plus|exkl\\.?) (?:${NK}${UND})?${HK}(?!\\p{L})|(?:${NK}[^\\n.;]{0,24}ohne heizung|ohne (?:heizkosten|HK))(?!\\p{L})|${HK} (?:extra|separat|direkt|wird separat|werden separat|über (?:den |einen )?versorger|zahlt der mieter)`,
  'giu',
);
