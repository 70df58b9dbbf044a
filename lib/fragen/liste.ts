import { ENERGIETRAEGER, type Fragen, type Variante, WARMWASSER } from '@/lib/regeln';
import {
  type Antwortart,
  BETRAG,
  eineVon,
  FLAECHE,
  GEBAEUDE,
  GEBIET,
  JAHR,
  KREUZE,
  PERSONEN,
  TAG,
  wahl,
  zahl,
} from './arten';

/** A question of the form. Its words are in lib/texte/fragen.ts. */
interface Fragezeile {
  /** In the page. */
  readonly name: string;
  /** In a link; never changed, because links are kept for years. */
  readonly code: string;
  /** In the contract (docs/anfrage-und-ergebnis.md); null: it only decides which questions follow. */
  readonly feld: string | null;
  readonly art: Antwortart;
  /** An empty answer is no error; `ohne_aufteilung`: only where the offer does not state the costs. */
  readonly freiwillig?: true | 'ohne_aufteilung';
  /** Only asked for costs that stand apart (or not at all), or as one sum. */
  readonly nur?: 'einzeln' | 'zusammen';
  /** Whether the table asks it; without: always. */
  readonly wenn?: (fragen: Fragen) => boolean;
}

const JA_NEIN = ['ja', 'nein'];
const variante = (name: Variante) => ({
  feld: `variante.${name}`,
  art: eineVon(JA_NEIN),
  wenn: ({ varianten }: Fragen) => varianten.includes(name),
});

/** Every question once, in the order of the page: form, errors, link, “Ihre Angaben” and Anfrage follow from it. */
const LISTE = [
  { name: 'stichtag', code: 'd', feld: 'stichtag', art: TAG, freiwillig: true },
  { name: 'gebiet', code: 'ge', feld: 'gebiet', art: GEBIET, wenn: ({ gebiete }) => gebiete.length > 0 },
  { name: 'personen', code: 'p', feld: 'personen', art: PERSONEN },
  {
    name: 'haushalt',
    code: 'h',
    feld: 'alleLeistungsberechtigt',
    art: wahl({ ja: true, nein: false, unklar: null }),
  },
  { name: 'kaltmiete', code: 'km', feld: 'nettokaltmiete', art: BETRAG },
  {
    name: 'aufteilung',
    code: 'a',
    feld: null,
    art: wahl({ getrennt: null, zusammen: null, fehlt: null }),
  },
  {
    name: 'betriebskosten',
    code: 'nk',
    feld: 'betriebskosten',
    art: BETRAG,
    nur: 'einzeln',
    freiwillig: 'ohne_aufteilung',
  },
  {
    name: 'heizkosten',
    code: 'hk',
    feld: 'heizkosten',
    art: BETRAG,
    nur: 'einzeln',
    freiwillig: 'ohne_aufteilung',
  },
  { name: 'gemeinsam', code: 'nh', feld: 'betriebsUndHeizkosten', art: BETRAG, nur: 'zusammen' },
  { name: 'wohnflaeche', code: 'qm', feld: 'wohnflaeche', art: FLAECHE },
  { name: 'aufzug', code: 'au', ...variante('aufzug') },
  { name: 'saniert', code: 'sa', ...variante('saniert') },
  { name: 'sozialwohnung', code: 'so', ...variante('sozialwohnung') },
  { name: 'barrierefrei', code: 'ba', ...variante('barrierefrei') },
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
    art: eineVon(ENERGIETRAEGER),
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
    art: eineVon(WARMWASSER),
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
] as const satisfies readonly Fragezeile[];

export type Fragename = (typeof LISTE)[number]['name'];
export type Frage = Omit<Fragezeile, 'name'> & { readonly name: Fragename };
export const FRAGEN: readonly Frage[] = LISTE;

/** The whole form as it stands in the page: every text as typed, '' where nothing was said. */
export type Rechnerformular = Readonly<Record<Fragename, string>>;

/** A form of texts by name; what is missing is empty. */
export function formularAus(text: (name: Fragename) => unknown): Rechnerformular {
  const paare = FRAGEN.map(({ name }) => {
    const wert = text(name);
    return [name, typeof wert === 'string' ? wert : ''];
  });
  return Object.fromEntries(paare) as Rechnerformular;
}

/** The questions that a person sees: those of the table, and of the costs those that fit how they stand in the offer. */
export function gestellte(
  { aufteilung }: Pick<Rechnerformular, 'aufteilung'>,
  fragen: Fragen,
): readonly Frage[] {
  const einzeln = aufteilung === 'getrennt' || aufteilung === 'fehlt';
  return FRAGEN.filter(
    ({ nur, wenn }) =>
      (wenn?.(fragen) ?? true) &&
      (nur === undefined || (nur === 'einzeln' ? einzeln : aufteilung === 'zusammen')),
  );
}
