import { ENERGIETRAEGER, type Fragen, type Nebenleistungsart, type Variante, WARMWASSER } from '@/lib/regeln';
import {
  ANZAHL,
  type Antwortart,
  alsWorte,
  BETRAG,
  betrag,
  eineVon,
  FLAECHE,
  GEBAEUDE,
  GEBIET,
  JAHR,
  KREUZE,
  PERSONEN,
  TAG,
  wahl,
  ZEITRAUM,
  zahl,
} from './arten';

/** A question of the form. Its words are in lib/texte/fragen.ts. */
interface Fragezeile {
  /** In the page. */
  readonly name: string;
  /** In a link; never changed, because links are kept for years. */
  readonly code: string;
  /** Where the answer goes (`alsVertrag`); null: it only decides which questions follow. */
  readonly feld: string | null;
  readonly art: Antwortart;
  /** An empty answer is no error; a list: only with these answers to `aufteilung`. */
  readonly freiwillig?: true | readonly string[];
  /** Only asked with certain answers to `aufteilung` or, for the heads, to `haushalt`. */
  readonly nur?: keyof typeof NUR;
  /** Stands in the fold that is opened only by those whom it concerns. */
  readonly klappe?: Klappe;
  /** It is a part of this field and not a question by itself. */
  readonly bei?: string;
  /** Whether the table asks it; without: always. */
  readonly wenn?: (fragen: Fragen) => boolean;
}

const JA_NEIN = { ja: 'ja', nein: 'nein' };
const variante = (name: Variante) => ({
  feld: `variante.${name}`,
  art: eineVon(JA_NEIN),
  wenn: ({ varianten }: Fragen) => varianten.includes(name),
});

/** A fold of rare questions; none of them has to be answered. */
export const KLAPPEN = ['kosten', 'lage'] as const;
export type Klappe = (typeof KLAPPEN)[number];

/** Which answer asks for a field; null: any. */
const NUR = {
  einzeln: ['aufteilung', ['getrennt', 'fehlt']],
  zusammen: ['aufteilung', ['zusammen']],
  warm: ['aufteilung', ['warm']],
  alles: ['aufteilung', ['alles']],
  kopf: ['haushalt', ['kopf']],
  stellplatz: ['stellplatz', null],
  moeblierung: ['moeblierung', null],
  kabel: ['kabel', null],
  staffel: ['staffelAb', null],
  umzug: ['umzugHier', ['ja', 'unklar']],
} as const satisfies Readonly<Record<string, readonly [frage: string, antworten: readonly string[] | null]>>;

/** The field that says whether the amount of another is for a year. */
const jahr = (bei: string, feld: string) =>
  ({ feld: `jahr.${feld}`, art: ZEITRAUM, freiwillig: true, bei }) as const;
const selten = (klappe: Klappe) => ({ freiwillig: true, klappe }) as const;
const WEG = eineVon({ ja: true, nein: false });

/** What is rented with the flat, and whether it can be left out. */
const leistung = <Name extends Nebenleistungsart>(name: Name, code: string) =>
  [
    { name, code, feld: `leistung.${name}.kosten`, art: BETRAG, ...selten('kosten') },
    {
      name: `${name}Weg`,
      code: `${code}w`,
      feld: `leistung.${name}.abwaehlbar`,
      art: WEG,
      nur: name,
      ...selten('kosten'),
    },
  ] as const;

/** Every question once, in the order of the page: form, errors, link, “Ihre Angaben” and Anfrage follow from it. */
const LISTE = [
  { name: 'personen', code: 'p', feld: 'personen', art: PERSONEN },
  { name: 'gebiet', code: 'ge', feld: 'gebiet', art: GEBIET, wenn: ({ gebiete }) => gebiete.length > 0 },
  {
    name: 'haushalt',
    code: 'h',
    feld: 'haushalt',
    art: wahl({ allein: 'allein', _nein: null, unklar: 'unklar', kopf: 'kopf', vertrag: 'eigener_vertrag' }),
  },
  { name: 'personenInWohnung', code: 'pw', feld: 'personenInWohnung', art: PERSONEN, nur: 'kopf' },
  {
    name: 'kaltmiete',
    code: 'km',
    feld: 'nettokaltmiete',
    art: betrag('kaltmiete'),
    freiwillig: ['warm', 'alles'],
  },
  {
    name: 'aufteilung',
    code: 'a',
    feld: null,
    art: wahl({ getrennt: null, zusammen: null, fehlt: null, warm: null, alles: null }),
  },
  {
    name: 'betriebskosten',
    code: 'nk',
    feld: 'betriebskosten',
    art: betrag('betriebskosten'),
    nur: 'einzeln',
    freiwillig: ['fehlt'],
  },
  { name: 'betriebskostenJahr', code: 'nkj', ...jahr('betriebskosten', 'betriebskosten') },
  {
    name: 'heizkosten',
    code: 'hk',
    feld: 'heizkosten',
    art: betrag('heizkosten'),
    nur: 'einzeln',
    freiwillig: ['fehlt'],
  },
  { name: 'heizkostenJahr', code: 'hkj', ...jahr('heizkosten', 'heizkosten') },
  { name: 'gemeinsam', code: 'nh', feld: 'betriebsUndHeizkosten', art: betrag('gemeinsam'), nur: 'zusammen' },
  { name: 'gemeinsamJahr', code: 'nhj', ...jahr('gemeinsam', 'betriebsUndHeizkosten') },
  { name: 'warmmiete', code: 'wm', feld: 'bruttowarmmiete', art: BETRAG, nur: 'warm' },
  { name: 'gesamtmiete', code: 'gm', feld: 'gesamtmiete', art: BETRAG, nur: 'alles' },
  { name: 'wohnflaeche', code: 'qm', feld: 'wohnflaeche', art: FLAECHE },
  { name: 'aufzug', code: 'au', ...variante('aufzug') },
  { name: 'saniert', code: 'sa', ...variante('saniert') },
  { name: 'sozialwohnung', code: 'so', ...variante('sozialwohnung') },
  { name: 'barrierefrei', code: 'ba', ...variante('barrierefrei') },
  { name: 'wohngemeinschaft', code: 'wg', ...variante('wohngemeinschaft') },
  {
    name: 'baujahr',
    code: 'bj',
    feld: 'baujahr',
    art: JAHR,
    freiwillig: true,
    wenn: ({ baujahr }) => baujahr,
  },
  {
    name: 'energiekennwert',
    code: 'ek',
    feld: 'energiekennwert',
    art: zahl(1000),
    freiwillig: true,
    wenn: ({ energiekennwert }) => energiekennwert,
  },
  {
    name: 'energietraeger',
    code: 'et',
    feld: 'heizung.energietraeger',
    art: eineVon(alsWorte(ENERGIETRAEGER)),
    wenn: ({ energietraeger }) => energietraeger.length > 0,
  },
  {
    name: 'gebaeudeflaeche',
    code: 'gf',
    feld: 'heizung.gebaeudeflaeche',
    art: GEBAEUDE,
    freiwillig: true,
    wenn: ({ gebaeudestufen }) => gebaeudestufen.length > 0,
  },
  {
    name: 'warmwasser',
    code: 'ww',
    feld: 'heizung.warmwasser',
    art: eineVon(alsWorte(WARMWASSER)),
    wenn: ({ warmwasser }) => warmwasser,
  },
  {
    name: 'verbrauch',
    code: 'kwh',
    feld: 'heizung.verbrauch',
    art: zahl(999_999),
    freiwillig: true,
    wenn: ({ verbrauch }) => verbrauch,
  },
  {
    name: 'merkmale',
    code: 'm',
    feld: 'merkmale',
    art: KREUZE,
    freiwillig: true,
    wenn: ({ merkmale }) => merkmale.length > 0,
  },
  { name: 'wasser', code: 'wa', feld: 'betriebskostenDirekt', art: BETRAG, ...selten('kosten') },
  { name: 'wasserJahr', code: 'waj', ...jahr('wasser', 'betriebskostenDirekt') },
  { name: 'abschlag', code: 'ga', feld: 'heizkostenDirekt', art: BETRAG, ...selten('kosten') },
  { name: 'abschlagJahr', code: 'gaj', ...jahr('abschlag', 'heizkostenDirekt') },
  ...leistung('stellplatz', 'sp'),
  ...leistung('moeblierung', 'mo'),
  ...leistung('kabel', 'ka'),
  { name: 'staffelAb', code: 'sta', feld: 'stufe.ab', art: TAG, ...selten('kosten') },
  {
    name: 'staffelMiete',
    code: 'stm',
    feld: 'stufe.nettokaltmiete',
    nur: 'staffel',
    art: BETRAG,
    klappe: 'kosten',
  },
  {
    name: 'wohnform',
    code: 'wf',
    feld: 'wohnform',
    art: wahl({ miete: 'miete', genossenschaft: 'genossenschaft', eigentum: 'eigentum' }),
    ...selten('kosten'),
  },
  {
    name: 'geld',
    code: 'rk',
    feld: 'rechtskreis',
    art: wahl({ jobcenter: 'sgb2', sozialamt: 'sgb12', beide: 'beide', keins: 'keiner' }),
    ...selten('lage'),
  },
  { name: 'kindUnterwegs', code: 'ku', feld: 'kinder.unterwegs', art: ANZAHL, ...selten('lage') },
  { name: 'kinderZeitweise', code: 'kz', feld: 'kinder.zeitweise', art: ANZAHL, ...selten('lage') },
  {
    name: 'jetzige',
    code: 'jw',
    feld: 'variante.mietverhaeltnis',
    art: wahl({ ja: 'bestand', nein: 'neu' }),
    ...selten('lage'),
  },
  { name: 'umzugHier', code: 'uh', feld: 'hier', art: WEG, ...selten('lage') },
  { name: 'umzugNoetig', code: 'un', feld: 'umzug.erforderlich', art: WEG, nur: 'umzug', ...selten('lage') },
  {
    name: 'bisherigeKosten',
    code: 'bk',
    feld: 'umzug.bisherigeKosten',
    art: BETRAG,
    nur: 'umzug',
    ...selten('lage'),
  },
  { name: 'stichtag', code: 'd', feld: 'stichtag', art: TAG, freiwillig: true },
] as const satisfies readonly Fragezeile[];

export type Fragename = (typeof LISTE)[number]['name'];
export type Frage = Omit<Fragezeile, 'name'> & { readonly name: Fragename };
export const FRAGEN: readonly Frage[] = LISTE;

/** The whole form as it stands in the page: every text as typed, '' where nothing was said. */
export type Rechnerformular = Readonly<Record<Fragename, string>>;

/** Fields that ask another question as soon as something stands in them. */
export const BESTIMMT: ReadonlySet<Fragename> = new Set(
  Object.values(NUR).flatMap(([frage, antworten]) => (antworten === null ? [frage] : [])),
);

/** A form of texts by name; what is missing is empty. */
export function formularAus(text: (name: Fragename) => unknown): Rechnerformular {
  const paare = FRAGEN.map(({ name }) => {
    const wert = text(name);
    return [name, typeof wert === 'string' ? wert : ''];
  });
  return Object.fromEntries(paare) as Rechnerformular;
}

/** Whether the answers so far ask for a field (`nur`). */
function istGefragt({ nur }: Pick<Frage, 'nur'>, formular: Partial<Rechnerformular>): boolean {
  if (nur === undefined) return true;
  const [frage, antworten]: readonly [Fragename, readonly string[] | null] = NUR[nur];
  const gesagt = formular[frage]?.trim() ?? '';
  return antworten === null ? gesagt !== '' : antworten.includes(gesagt);
}

/**
 * The questions that a person sees: those of the table, and of the costs those that fit how they stand in the offer. A
 * part of a field (`bei`) comes with it.
 */
export function gestellte(formular: Partial<Rechnerformular>, fragen: Fragen): readonly Frage[] {
  const gefragt = FRAGEN.filter((frage) => (frage.wenn?.(fragen) ?? true) && istGefragt(frage, formular));
  return gefragt.filter(({ bei }) => bei === undefined || gefragt.some(({ name }) => name === bei));
}
