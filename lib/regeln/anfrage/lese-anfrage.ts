import { NEBENLEISTUNGEN } from '../modell/nebenleistung';
import { ANTWORTEN } from '../modell/tabelle';
import { alsDezimal } from '../zahl/geld';
import {
  type Anfrage,
  ENERGIETRAEGER,
  type Heizung,
  HOECHSTENS,
  JAHRESBETRAEGE,
  type Kinder,
  KOSTENAUFTEILUNGEN,
  RECHTSKREISE,
  type Umzug,
  UNBEKANNT,
  WARMWASSER,
  WOHNFORMEN,
} from './anfrage';
import type { Anfragefehler } from './anfragefehler';
import { anteil, kostenVon } from './kosten';
import { Leser } from './leser';

export type GeleseneAnfrage =
  | { readonly ok: true; readonly anfrage: Anfrage }
  | { readonly ok: false; readonly fehler: readonly Anfragefehler[] };

const NAMEN: ReadonlySet<string> = new Set(Object.keys(UNBEKANNT));

/**
 * Reads a question in the contract's form (docs/anfrage-und-ergebnis.md): amounts and areas as decimal text,
 * a missing or null field is unknown. Every malformed field is reported, all at once; nothing is guessed.
 */
export function leseAnfrage(eingabe: unknown): GeleseneAnfrage {
  const leser = new Leser();
  const objekt = leser.objekt(eingabe, '', NAMEN);
  if (objekt === null) return { ok: false, fehler: leser.fehler };
  const anfrage: Anfrage = {
    ort: leser.text(objekt.ort, 'ort'),
    gebiet: leser.text(objekt.gebiet, 'gebiet'),
    stichtag: leser.tag(objekt.stichtag, 'stichtag'),
    personen: leser.personen(objekt.personen, 'personen'),
    alleLeistungsberechtigt: leser.jaNein(objekt.alleLeistungsberechtigt, 'alleLeistungsberechtigt'),
    personenInWohnung: leser.personen(objekt.personenInWohnung, 'personenInWohnung'),
    kostenAufteilung: leser.auswahl(objekt.kostenAufteilung, 'kostenAufteilung', KOSTENAUFTEILUNGEN),
    rechtskreis: leser.auswahl(objekt.rechtskreis, 'rechtskreis', RECHTSKREISE),
    kinder: kinder(leser, objekt.kinder),
    wohnform: leser.auswahl(objekt.wohnform, 'wohnform', WOHNFORMEN),
    nettokaltmiete: leser.betrag(objekt.nettokaltmiete, 'nettokaltmiete'),
    betriebskosten: leser.betrag(objekt.betriebskosten, 'betriebskosten'),
    heizkosten: leser.betrag(objekt.heizkosten, 'heizkosten'),
    betriebsUndHeizkosten: leser.betrag(objekt.betriebsUndHeizkosten, 'betriebsUndHeizkosten'),
    bruttowarmmiete: leser.betrag(objekt.bruttowarmmiete, 'bruttowarmmiete'),
    gesamtmiete: leser.betrag(objekt.gesamtmiete, 'gesamtmiete'),
    betriebskostenDirekt: leser.betrag(objekt.betriebskostenDirekt, 'betriebskostenDirekt'),
    heizkostenDirekt: leser.betrag(objekt.heizkostenDirekt, 'heizkostenDirekt'),
    jahresbetraege: jahresbetraege(leser, objekt.jahresbetraege),
    nebenleistungen: nebenleistungen(leser, objekt.nebenleistungen),
    staffel: staffel(leser, objekt.staffel),
    wohnflaeche: leser.zahl(objekt.wohnflaeche, 'wohnflaeche', 100, HOECHSTENS.flaeche),
    heizung: heizung(leser, objekt.heizung),
    variante: variante(leser, objekt.variante),
    merkmale: merkmale(leser, objekt.merkmale),
    energiekennwert: leser.zahl(objekt.energiekennwert, 'energiekennwert', 0, HOECHSTENS.kennwert),
    baujahr: leser.jahr(objekt.baujahr, 'baujahr'),
    umzug: umzug(leser, objekt.umzug),
  };
  pruefeZusammen(leser, anfrage, objekt);
  return leser.fehler.length === 0 ? { ok: true, anfrage } : { ok: false, fehler: leser.fehler };
}

/** What cannot be true together. */
function pruefeZusammen(l: Leser, a: Anfrage, o: Readonly<Record<string, unknown>>): void {
  const { personen, personenInWohnung, bruttowarmmiete, gesamtmiete } = a;
  if (a.betriebsUndHeizkosten !== null && (a.betriebskosten !== null || a.heizkosten !== null))
    l.melde('betriebsUndHeizkosten', 'summe_und_einzeln', o.betriebsUndHeizkosten);
  if (personen !== null && personenInWohnung !== null && personenInWohnung < personen)
    l.melde('personenInWohnung', 'weniger_als_personen', o.personenInWohnung, `mindestens ${personen}`);
  if (bruttowarmmiete !== null && gesamtmiete !== null)
    l.melde('gesamtmiete', 'summe_und_einzeln', o.gesamtmiete);
  else if (bruttowarmmiete !== null || gesamtmiete !== null) {
    const feld = bruttowarmmiete === null ? 'gesamtmiete' : 'bruttowarmmiete';
    const { warmVon, warmBis } = kostenVon({ ...a, ...OHNE_ZUSATZ });
    if (warmVon > warmBis) l.melde(feld, 'summe_passt_nicht', o[feld], teilsumme(a));
  }
}

/** What the parts come to by themselves. */
function teilsumme(a: Anfrage): string {
  const teile = kostenVon({ ...a, ...OHNE_ZUSATZ, bruttowarmmiete: null, gesamtmiete: null });
  const von = alsDezimal(anteil(teile.warmVon, teile));
  return teile.warmVon === teile.warmBis ? von : `mindestens ${von}`;
}

/** Paid besides the rent, so no part of a warm rent. */
const OHNE_ZUSATZ = { betriebskostenDirekt: null, heizkostenDirekt: null, nebenleistungen: [] };

const KINDER: ReadonlySet<string> = new Set(['unterwegs', 'zeitweise']);

function kinder(l: Leser, wert: unknown): Kinder | null {
  if (wert === undefined || wert === null) return null;
  const o = l.objekt(wert, 'kinder', KINDER);
  if (o === null) return null;
  return {
    unterwegs: l.anzahl(o.unterwegs, 'kinder.unterwegs', HOECHSTENS.kinder),
    zeitweise: l.anzahl(o.zeitweise, 'kinder.zeitweise', HOECHSTENS.kinder),
  };
}

function jahresbetraege(l: Leser, wert: unknown): Anfrage['jahresbetraege'] {
  if (wert === undefined || wert === null) return UNBEKANNT.jahresbetraege;
  const liste = l.liste(wert, 'jahresbetraege', JAHRESBETRAEGE.length);
  const felder = liste.flatMap((eines, i) => l.auswahl(eines, `jahresbetraege[${i}]`, JAHRESBETRAEGE) ?? []);
  return [...new Set(felder)];
}

const NEBENLEISTUNG: ReadonlySet<string> = new Set(['art', 'kosten', 'abwaehlbar']);

function nebenleistungen(l: Leser, wert: unknown): Anfrage['nebenleistungen'] {
  if (wert === undefined || wert === null) return UNBEKANNT.nebenleistungen;
  return l.liste(wert, 'nebenleistungen', 10).flatMap((eine, i) => {
    const feld = `nebenleistungen[${i}]`;
    const o = l.objekt(eine, feld, NEBENLEISTUNG);
    if (o === null) return [];
    const art = l.auswahl(o.art ?? '', `${feld}.art`, NEBENLEISTUNGEN);
    const kosten = l.betrag(o.kosten ?? '', `${feld}.kosten`);
    const abwaehlbar = l.jaNein(o.abwaehlbar, `${feld}.abwaehlbar`);
    return art === null || kosten === null ? [] : [{ art, kosten, abwaehlbar }];
  });
}

const STAFFELSTUFE: ReadonlySet<string> = new Set(['ab', 'nettokaltmiete']);

function staffel(l: Leser, wert: unknown): Anfrage['staffel'] {
  if (wert === undefined || wert === null) return UNBEKANNT.staffel;
  return l.liste(wert, 'staffel', 50).flatMap((eine, i) => {
    const feld = `staffel[${i}]`;
    const o = l.objekt(eine, feld, STAFFELSTUFE);
    if (o === null) return [];
    const ab = l.tag(o.ab ?? '', `${feld}.ab`);
    const nettokaltmiete = l.betrag(o.nettokaltmiete ?? '', `${feld}.nettokaltmiete`);
    return ab === null || nettokaltmiete === null ? [] : [{ ab, nettokaltmiete }];
  });
}

const HEIZUNG: ReadonlySet<string> = new Set([
  'energietraeger',
  'gebaeudeflaeche',
  'warmwasser',
  'verbrauch',
]);

function heizung(l: Leser, wert: unknown): Heizung | null {
  if (wert === undefined || wert === null) return null;
  const o = l.objekt(wert, 'heizung', HEIZUNG);
  if (o === null) return null;
  return {
    energietraeger: l.auswahl(o.energietraeger, 'heizung.energietraeger', ENERGIETRAEGER),
    gebaeudeflaeche: l.zahl(o.gebaeudeflaeche, 'heizung.gebaeudeflaeche', 100, HOECHSTENS.gebaeude),
    warmwasser: l.auswahl(o.warmwasser, 'heizung.warmwasser', WARMWASSER),
    verbrauch: l.zahl(o.verbrauch, 'heizung.verbrauch', 0, HOECHSTENS.verbrauch),
  };
}

const VARIANTE: ReadonlySet<string> = new Set(Object.keys(ANTWORTEN));
const VARIANTEN: readonly { frage: string; feld: string; antworten: readonly string[] }[] = Object.entries(
  ANTWORTEN,
).map(([frage, antworten]) => ({ frage, feld: `variante.${frage}`, antworten }));

function variante(l: Leser, wert: unknown): Anfrage['variante'] {
  if (wert === undefined || wert === null) return UNBEKANNT.variante;
  const o = l.objekt(wert, 'variante', VARIANTE);
  if (o === null) return UNBEKANNT.variante;
  const gelesen: Record<string, string> = {};
  for (const { frage, feld, antworten } of VARIANTEN) {
    const antwort = l.auswahl(o[frage], feld, antworten);
    if (antwort !== null) gelesen[frage] = antwort;
  }
  return gelesen;
}

function merkmale(l: Leser, wert: unknown): Anfrage['merkmale'] {
  if (wert === undefined || wert === null) return UNBEKANNT.merkmale;
  return l.liste(wert, 'merkmale', 50).map((merkmal, i) => l.wort(merkmal, `merkmale[${i}]`) ?? '');
}

const UMZUG: ReadonlySet<string> = new Set([
  'bisherigerOrt',
  'bisherigesGebiet',
  'bisherigeKosten',
  'erforderlich',
]);

function umzug(l: Leser, wert: unknown): Umzug | null {
  if (wert === undefined || wert === null) return null;
  const o = l.objekt(wert, 'umzug', UMZUG);
  if (o === null) return null;
  return {
    bisherigerOrt: l.text(o.bisherigerOrt, 'umzug.bisherigerOrt'),
    bisherigesGebiet: l.text(o.bisherigesGebiet, 'umzug.bisherigesGebiet'),
    bisherigeKosten: l.betrag(o.bisherigeKosten, 'umzug.bisherigeKosten'),
    erforderlich: l.jaNein(o.erforderlich, 'umzug.erforderlich'),
  };
}
