import type { Bezug, EinfacherHinweis, Hinweis } from '@/lib/regeln';
import { BEZUG } from './begriffe';
import { wertText } from './werte';

/** A statement beside the verdict. `gebiet` is the area with one common limit. */
export function hinweisText(hinweis: Hinweis, gebiet: string): string {
  switch (hinweis.code) {
    case 'zuschlag_bis_zu':
      return `${hinweis.werte.name}: Der Richtwert kann um bis zu ${zuschlag(hinweis.werte)} höher sein. Das entscheidet das Jobcenter.`;
    case 'zuschlag_moeglich':
      return `${hinweis.werte.name}: Trifft das zu, ist der Richtwert um ${zuschlag(hinweis.werte)} höher. Fragen Sie das Jobcenter.`;
    case 'zuschlag_ohne_betrag':
      return `${hinweis.werte.name}: Der Richtwert kann höher sein. Der Betrag lässt sich mit diesen Angaben nicht ausrechnen. Fragen Sie das Jobcenter.`;
    case 'hoeherer_wert_unbekannt':
      return `${hinweis.werte.name}: Dafür gelten höhere Werte für die ${BEZUG[hinweis.werte.bezug]}. Wir kennen sie nicht. Fragen Sie das Jobcenter.`;
    case 'tabelle_sagt':
      return hinweis.werte.text;
    case 'merkmal_unbekannt':
      return `„${hinweis.werte.merkmal}“ kennt diese Tabelle nicht. Es hat am Ergebnis nichts geändert.`;
    default:
      return TEXTE[hinweis.code](gebiet);
  }
}

function zuschlag({ bezug, betrag }: { readonly bezug: Bezug; readonly betrag: string }): string {
  return wertText(bezug, betrag);
}

const TEXTE: Readonly<Record<EinfacherHinweis, (gebiet: string) => string>> = {
  zweitquelle: () => 'Die Werte sind aus einer Sammlung, nicht aus dem Dokument.',
  bundesdaten_vorlaeufig: () =>
    'Ab diesem Tag ändern sich Zahlen im Wohngeldgesetz. Die neuen Zahlen gibt es noch nicht. Prüfen Sie später noch einmal.',
  warmwasser_im_richtwert: () =>
    'Der Richtwert kann warmes Wasser von der Heizung enthalten. Erhitzt Strom in der Wohnung das Wasser, ist er vielleicht kleiner. Fragen Sie dann das Jobcenter.',
  zusicherung_vor_vertrag: () =>
    'Holen Sie vor der Unterschrift die schriftliche Zusage vom Jobcenter am Ort der neuen Wohnung.',
  hoehere_kosten_nur_mit_schriftlicher_zusicherung: () =>
    'Höhere Kosten zahlt das Jobcenter nach einem Umzug nur mit vorheriger schriftlicher Zusage.',
  umzug_in_anderen_vergleichsraum: (gebiet) =>
    `Sie ziehen von außen in das Gebiet „${gebiet}“? Dann sagt das Jobcenter die Kosten zu, wenn sie im Rahmen sind.`,
  umzug_im_vergleichsraum_ohne_not: (gebiet) =>
    `Sie wohnen schon im Gebiet „${gebiet}“? Dann muss der Umzug nötig sein. Sonst bezahlt das Jobcenter höchstens so viel wie bisher.`,
  unter_25_nur_mit_zusicherung: () =>
    'Sie sind unter 25 Jahre alt? Dann zahlt das Jobcenter die Wohnung nur mit vorheriger Zusage.',
  umzug_im_vergleichsraum_noetig: (gebiet) =>
    `Sie ziehen im Gebiet „${gebiet}“ um, und der Umzug ist nötig? Dann zählen die Richtwerte der neuen Wohnung.`,
  quadratmeterhoechstmiete: () =>
    'Liegt der Preis je Quadratmeter über der Grenze, gilt die Miete als zu hoch. Das gilt auch im ersten Jahr.',
  mietpreisbremse: () =>
    'Verstößt die Miete gegen die Mietpreisbremse, zahlt das Jobcenter den höheren Teil nicht. Beraten kann ein Mieterverein.',
  karenzzeit: () =>
    'Im ersten Jahr gelten besondere Regeln. Sie heißen Karenzzeit. Dieser Rechner prüft die Karenzzeit nicht.',
  karenzzeit_deckel: () =>
    'Auch in der Karenzzeit gibt es eine Grenze für die Miete. Sie gilt nur für die Wohnung, in der Sie schon wohnen.',
  jeder_fall_einzeln: () => 'Das Jobcenter prüft jeden Fall einzeln. Gute Gründe können zählen.',
  umzugskosten_und_kaution_vorher_fragen: () =>
    'Geld für den Umzug gibt das Jobcenter am alten Ort. Geld für die Kaution gibt das Jobcenter am neuen Ort. Fragen Sie immer vorher.',
};
