import { heizarten } from '@/lib/fragen/heizarten';
import { type Suchantwort, type Suche, sucheAntwort } from '@/lib/fragen/hoechstens';
import { ENERGIE } from '@/lib/kern/begriffe';
import { flaecheAusDezimal, personen as personenText } from '@/lib/kern/zahlen';
import { type Hoechstbetrag, kriteriumVon, type Tabelle, tabelleAm } from '@/lib/regeln';
import { geprueft, ZWEITE_HAND } from './beleg';
import { ersterTag, hatBetrag } from './brief/lage';
import { abText, betragMitZeit, betragText, wertzeile } from './brief/werte';
import { GRUND } from './gruende';

/** What the card asks the tables: one household in one place. */
export interface Kartenfrage extends Pick<Suche, 'ags' | 'tag' | 'personen'> {
  readonly ort: string;
  readonly kreis: string;
  /** The kinds of flats and parts of the place that have limits of their own; one without a name if there are none. */
  readonly faelle: readonly Kartenfall[];
}

export interface Kartenfall extends Pick<Suche, 'gebiet' | 'variante'> {
  /** Empty if it is the only one. */
  readonly name: string;
}

/** A card to keep: what a flat can cost for one household in one place. Lines of text, for screen, paper and picture. */
export interface Karte {
  readonly ort: string;
  readonly kreis: string;
  readonly haushalt: string;
  readonly faelle: readonly { readonly name: string; readonly zeilen: readonly string[] }[];
  /** Heating and floor area, a sentence each. */
  readonly dazu: readonly string[];
  /** From when, how well proven, for whom. */
  readonly stand: readonly string[];
  readonly warnung: string;
}

/** No promise, and when to sign. */
const WARNUNG = 'Das ist keine Zusage. Unterschreiben Sie erst, wenn das Jobcenter schriftlich zugesagt hat.';

/** The card, or a sentence why there is none. */
export function karte(frage: Kartenfrage, versionen: readonly Tabelle[]): Karte | string {
  const tabelle = tabelleAm(versionen, frage.tag);
  if (tabelle === null) return GRUND.kein_richtwert_hinterlegt;
  if (tabelle.nurOrientierung !== null) return GRUND.nur_orientierung;
  const antworten = frage.faelle.map((fall) => ({
    name: fall.name,
    antwort: sucheAntwort(alsSuche(frage, fall), versionen),
  }));
  const [erste] = antworten;
  if (erste === undefined || erste.antwort.grund !== null)
    return GRUND[erste?.antwort.grund ?? 'ort_unbekannt'];
  const { ort, kreis, personen } = frage;
  return {
    ort,
    kreis,
    haushalt: personenText(personen),
    faelle: antworten.map(({ name, antwort }) => ({ name, zeilen: mieten(antwort).map(zeile) })),
    dazu: [...heizung(frage, erste.antwort, versionen), ...flaeche(erste.antwort)],
    stand: stand(tabelle, frage.tag),
    warnung: WARNUNG,
  };
}

/** One line above the form: the limit for this household; null where there is none to say so shortly. */
export function limitzeile(frage: Omit<Kartenfrage, 'faelle'>, versionen: readonly Tabelle[]): string | null {
  const tabelle = tabelleAm(versionen, frage.tag);
  if (tabelle === null || tabelle.nurOrientierung !== null) return null;
  const limits = mieten(sucheAntwort(alsSuche(frage, { name: '', gebiet: null }), versionen));
  if (limits.length === 0 || !limits.every(hatBetrag)) return null;
  const werte = limits.map((limit) => `${limit.betrag === null ? '' : 'bis '}${wertzeile(limit)}`).join(', ');
  return `Für ${personenText(frage.personen)} in ${frage.ort}: ${werte}.`;
}

function alsSuche(
  { ags, tag, personen }: Omit<Kartenfrage, 'faelle'>,
  { gebiet, variante }: Kartenfall,
): Suche {
  return { ags, tag, personen, gebiet, wohnflaeche: null, ...(variante && { variante }) };
}

function mieten({ betraege }: Suchantwort): readonly Hoechstbetrag[] {
  return betraege.filter(({ bezug, wirkung }) => wirkung !== 'hinweis' && kriteriumVon(bezug) === 'miete');
}

function zeile(limit: Hoechstbetrag): string {
  if (limit.grund === 'tabelle_veraltet') return GRUND.tabelle_veraltet;
  if (!hatBetrag(limit)) return GRUND[limit.grund ?? 'richtwert_nicht_bekannt'];
  return `${limit.betrag === null ? '' : 'bis '}${wertzeile(limit)}`;
}

/** Heating by the kinds that are known. */
function heizung(frage: Kartenfrage, { betraege }: Suchantwort, versionen: readonly Tabelle[]): string[] {
  if (betraege.some(({ bezug, wirkung }) => bezug === 'bruttowarmmiete' && wirkung !== 'hinweis')) return [];
  const gilt = betraege.find(
    ({ bezug, wirkung }) => wirkung !== 'hinweis' && kriteriumVon(bezug) === 'heizung',
  );
  if (
    gilt === undefined ||
    (gilt.betrag === null && gilt.spanne === null && gilt.grund === 'richtwert_nicht_bekannt')
  )
    return ['Heizkosten kommen dazu. Einen Richtwert dafür kennen wir hier nicht.'];
  const [fall] = frage.faelle;
  const arten = fall === undefined ? [] : heizarten(alsSuche(frage, fall), versionen);
  const vorsatz =
    gilt.herkunft === 'rechtsprechung' ? 'Heizkosten, nach Urteilen von Gerichten' : 'Heizkosten';
  if (arten.length > 0)
    return [
      `${vorsatz} im Monat: ${arten.map(({ energietraeger, limit }) => `${ENERGIE[energietraeger]} ${bis(limit)}`).join(', ')}.`,
    ];
  return [hatBetrag(gilt) ? `${vorsatz}: bis ${betragMitZeit(gilt)}.` : `Heizkosten kommen dazu.`];
}

function bis(limit: Hoechstbetrag): string {
  return `${limit.betrag === null ? '' : 'bis '}${betragText(limit)}`;
}

function flaeche({ betraege }: Suchantwort): string[] {
  const groesse = betraege.find(({ bezug }) => bezug === 'wohnflaeche');
  if (groesse?.betrag == null) return [];
  const hinweis = groesse.wirkung === 'hinweis' ? ' (nur ein Hinweis)' : '';
  return [`Wohnfläche: bis ${flaecheAusDezimal(groesse.betrag)}${hinweis}.`];
}

function stand(tabelle: Tabelle, tag: string): string[] {
  const ab = ersterTag(tabelle, tag);
  const abSicher = !tabelle.ersterTagUnbekannt || ab !== tabelle.gueltigAb;
  const gilt = `Gültig ${abText({ ab, abSicher })}`;
  const belegt =
    tabelle.quelle.beleg === 'zweitquelle'
      ? `${ZWEITE_HAND} ${geprueft(tabelle)}.`
      : `Von: ${tabelle.quelle.stelle}, ${geprueft(tabelle)}.`;
  return [`${gilt}${tabelle.giltFuer.includes('sgb12') ? ', auch beim Sozialamt' : ''}.`, belegt];
}
