import type { Auswertung } from '@/lib/fragen/auswerten';
import type { Rechnerformular } from '@/lib/fragen/kosten';
import { euroAusDezimal, flaecheAusDezimal, personen } from '@/lib/kern/zahlen';
import { alsDezimal, type Fragen } from '@/lib/regeln';
import { ENERGIE, VARIANTE } from './begriffe';
import { gebaeudeklasse } from './gebaeude';
import { fuerTag } from './tag';
import { wertText, zahlText } from './werte';

type Feld = keyof Rechnerformular;

/** The short name of a field, for lists and for “… ändern”. */
export const ANGABE: Readonly<Record<Exclude<Feld, 'mietverhaeltnis'>, string>> = {
  stichtag: 'Geprüft für',
  gebiet: 'Teil des Ortes',
  personen: 'Personen',
  haushalt: 'Alle bekommen zusammen Geld vom Jobcenter',
  kaltmiete: 'Kaltmiete',
  aufteilung: 'Kosten im Angebot',
  betriebskosten: 'Betriebskosten',
  heizkosten: 'Heizkosten',
  gemeinsam: 'Betriebskosten und Heizkosten zusammen',
  wohnflaeche: 'Wohnfläche',
  aufzug: VARIANTE.aufzug.frage,
  saniert: VARIANTE.saniert.frage,
  sozialwohnung: VARIANTE.sozialwohnung.frage,
  barrierefrei: VARIANTE.barrierefrei.frage,
  baujahr: 'Baujahr',
  energiekennwert: 'Energiekennwert',
  energietraeger: 'Heizung',
  gebaeudeflaeche: 'Größe vom Haus',
  warmwasser: 'Warmwasser',
  verbrauch: 'Verbrauch',
  merkmale: 'Angekreuzt',
};

/** One answer, as we understood it. */
export interface Angabe {
  readonly feld: keyof typeof ANGABE;
  readonly name: string;
  readonly wert: string;
}

const UNBEKANNT = 'weiß ich nicht';
const OFFEN = 'keine Angabe';

/** Every answer that was asked, in the order of the form; what is not known is said as such. */
export function angaben({
  formular,
  heute,
  stichtag,
  personen: zahl,
  werte: w,
  fragen,
}: Auswertung): readonly Angabe[] {
  const { heizung } = w;
  const liste: (readonly [Angabe['feld'], boolean, string | undefined])[] = [
    ['stichtag', true, fuerTag(stichtag, heute)],
    ['gebiet', fragen.gebiete.length > 0, w.gebiet ?? UNBEKANNT],
    ['personen', true, personen(zahl)],
    ['haushalt', true, jaNein(w.alleLeistungsberechtigt)],
    ['kaltmiete', true, euroAusDezimal(w.nettokaltmiete)],
    ['betriebskosten', formular.aufteilung !== 'zusammen', betrag(w.betriebskosten)],
    ['heizkosten', formular.aufteilung !== 'zusammen', betrag(w.heizkosten)],
    ['gemeinsam', formular.aufteilung === 'zusammen', betrag(w.betriebsUndHeizkosten)],
    ['wohnflaeche', true, flaecheAusDezimal(w.wohnflaeche)],
    ...fragen.varianten.flatMap((frage): typeof liste =>
      frage === 'mietverhaeltnis'
        ? []
        : [[frage, true, VARIANTE[frage].antworten[w.variante[frage] ?? ''] ?? UNBEKANNT]],
    ),
    ['baujahr', fragen.baujahr, w.baujahr?.toString() ?? OFFEN],
    [
      'energiekennwert',
      fragen.energiekennwert,
      w.energiekennwert ? `${zahlText(w.energiekennwert)} kWh je m²` : OFFEN,
    ],
    ['energietraeger', fragen.energietraeger.length > 0, ENERGIE[heizung.energietraeger ?? ''] ?? UNBEKANNT],
    ['gebaeudeflaeche', fragen.gebaeudestufen.length > 0, groesse(fragen, heizung.gebaeudeflaeche)],
    ['warmwasser', fragen.warmwasser, warmwasser(heizung.warmwasser)],
    ['verbrauch', fragen.verbrauch, heizung.verbrauch ? wertText('heizenergie', heizung.verbrauch) : OFFEN],
    ['merkmale', fragen.merkmale.length > 0, kreuze(fragen, w.merkmale)],
  ];
  return liste.flatMap(([feld, gefragt, wert]) =>
    gefragt ? [{ feld, name: ANGABE[feld], wert: wert ?? OFFEN }] : [],
  );
}

function jaNein(antwort: boolean | null): string {
  if (antwort === null) return UNBEKANNT;
  return antwort ? 'ja' : 'nein';
}

function betrag(wert: string | undefined): string {
  return wert === undefined ? OFFEN : euroAusDezimal(wert);
}

function groesse({ gebaeudestufen }: Fragen, wert: string | undefined): string {
  const klasse = gebaeudestufen.map(gebaeudeklasse).find((stufe) => alsDezimal(stufe.wert) === wert);
  return klasse?.text ?? (wert === undefined ? UNBEKANNT : flaecheAusDezimal(wert));
}

function warmwasser(art: 'zentral' | 'dezentral' | undefined): string {
  if (art === undefined) return UNBEKANNT;
  return art === 'zentral' ? 'mit der Heizung' : 'mit Strom';
}

function kreuze({ merkmale }: Fragen, gewaehlt: readonly string[]): string {
  const texte = merkmale.filter(({ merkmal }) => gewaehlt.includes(merkmal)).map(({ frage }) => frage);
  return texte.length > 0 ? texte.join('; ') : 'nichts';
}
