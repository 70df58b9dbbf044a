import { ANTWORTEN } from '../modell/tabelle';
import {
  type Anfrage,
  ENERGIETRAEGER,
  type Heizung,
  HOECHSTENS,
  type Umzug,
  UNBEKANNT,
  WARMWASSER,
} from './anfrage';
import type { Anfragefehler } from './anfragefehler';
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
    nettokaltmiete: leser.betrag(objekt.nettokaltmiete, 'nettokaltmiete'),
    betriebskosten: leser.betrag(objekt.betriebskosten, 'betriebskosten'),
    heizkosten: leser.betrag(objekt.heizkosten, 'heizkosten'),
    betriebsUndHeizkosten: leser.betrag(objekt.betriebsUndHeizkosten, 'betriebsUndHeizkosten'),
    wohnflaeche: leser.zahl(objekt.wohnflaeche, 'wohnflaeche', 100, HOECHSTENS.flaeche),
    heizung: heizung(leser, objekt.heizung),
    variante: variante(leser, objekt.variante),
    merkmale: merkmale(leser, objekt.merkmale),
    energiekennwert: leser.zahl(objekt.energiekennwert, 'energiekennwert', 0, HOECHSTENS.kennwert),
    baujahr: leser.jahr(objekt.baujahr, 'baujahr'),
    umzug: umzug(leser, objekt.umzug),
  };
  if (anfrage.nettokaltmiete === 0) leser.melde('nettokaltmiete', 'kaltmiete_null', objekt.nettokaltmiete);
  const einzeln = anfrage.betriebskosten !== null || anfrage.heizkosten !== null;
  if (anfrage.betriebsUndHeizkosten !== null && einzeln) {
    leser.melde('betriebsUndHeizkosten', 'summe_und_einzeln', objekt.betriebsUndHeizkosten);
  }
  return leser.fehler.length === 0 ? { ok: true, anfrage } : { ok: false, fehler: leser.fehler };
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
  if (!Array.isArray(wert) || wert.length > 50) {
    l.melde('merkmale', 'keine_liste', wert);
    return UNBEKANNT.merkmale;
  }
  return wert.map((merkmal, i) => l.wort(merkmal, `merkmale[${i}]`) ?? '');
}

const UMZUG: ReadonlySet<string> = new Set(['bisherigerOrt', 'erforderlich']);

function umzug(l: Leser, wert: unknown): Umzug | null {
  if (wert === undefined || wert === null) return null;
  const o = l.objekt(wert, 'umzug', UMZUG);
  if (o === null) return null;
  return {
    bisherigerOrt: l.text(o.bisherigerOrt, 'umzug.bisherigerOrt'),
    erforderlich: l.jaNein(o.erforderlich, 'umzug.erforderlich'),
  };
}
