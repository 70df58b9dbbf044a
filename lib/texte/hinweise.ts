import { NEBENLEISTUNG } from '@/lib/kern/begriffe';
import { euroAusDezimal, tagLang } from '@/lib/kern/zahlen';
import type { Bezug, EinfacherHinweis, Hinweis, Nebenleistungsart } from '@/lib/regeln';
import { BEZUG } from './begriffe';
import { BELEG } from './beleg';
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
    case 'nebenleistung_abwaehlbar':
      return `${leistung(hinweis.werte)} zählt nicht: Sie können die Wohnung auch ohne mieten.`;
    case 'nebenleistung_fest':
      return `${leistung(hinweis.werte)} zählt mit: Ohne gibt es die Wohnung nicht. Das entscheidet das Jobcenter.`;
    case 'nebenleistung_offen':
      return `${leistung(hinweis.werte)} zählt nur mit, wenn es die Wohnung nicht ohne gibt. Fragen Sie den Vermieter.`;
    case 'naechste_mietstufe': {
      const { ab, nettokaltmiete } = hinweis.werte;
      return `Ab ${tagLang(ab)} ist die Kaltmiete ${euroAusDezimal(nettokaltmiete)}. Dann zählen die Richtwerte von diesem Tag. Prüfen Sie auch das.`;
    }
    case 'tabelle_sagt':
      return hinweis.werte.text;
    case 'merkmal_unbekannt':
      return `„${hinweis.werte.merkmal}“ kennt diese Tabelle nicht. Es hat am Ergebnis nichts geändert.`;
    default:
      return TEXTE[hinweis.code](gebiet);
  }
}

function leistung({ art, kosten }: { readonly art: Nebenleistungsart; readonly kosten: string }): string {
  return `${NEBENLEISTUNG[art]} für ${euroAusDezimal(kosten)}`;
}

function zuschlag({ bezug, betrag }: { readonly bezug: Bezug; readonly betrag: string }): string {
  return wertText(bezug, betrag);
}

const TEXTE: Readonly<Record<EinfacherHinweis, (gebiet: string) => string>> = {
  zweitquelle: () => BELEG.zweitquelle,
  bundesdaten_vorlaeufig: () =>
    'Ab diesem Tag ändern sich Zahlen im Wohngeldgesetz. Die neuen Zahlen gibt es noch nicht. Prüfen Sie später noch einmal.',
  warmwasser_im_richtwert: () =>
    'Der Richtwert kann warmes Wasser von der Heizung enthalten. Erhitzt Strom in der Wohnung das Wasser, ist er vielleicht kleiner. Fragen Sie dann das Jobcenter.',
  sozialamt_vorher_fragen: () =>
    'Sagen Sie dem Sozialamt am Ort der neuen Wohnung vor der Unterschrift Bescheid. Zu hohe Kosten zahlt es nur, wenn es vorher zugestimmt hat.',
  karenzzeit_sozialhilfe: () =>
    'Im ersten Jahr gelten auch beim Sozialamt besondere Regeln. Sie heißen Karenzzeit. Dieser Rechner prüft sie nicht.',
  kostensenkung_mitteilung: () =>
    'Das Jobcenter muss Ihnen mitteilen, dass die Kosten zu hoch sind. Erst danach müssen Sie etwas ändern.',
  kostensenkung_sechs_monate: () =>
    'Das Jobcenter zahlt zu hohe Kosten weiter, solange Sie sie nicht senken können. Meist sind das höchstens sechs Monate.',
  kostensenkung_unwirtschaftlich: () =>
    'Sie müssen nicht umziehen, wenn der Umzug teurer wäre als die zu hohe Miete.',
  kind_unterwegs: () =>
    'Manche Jobcenter zählen ein Kind schon vor der Geburt mit, zum Beispiel ab der 13. Woche. Zeigen Sie den Mutterpass und fragen Sie danach.',
  kind_zeitweise: () =>
    'Ein Kind, das abwechselnd bei beiden Eltern wohnt, zählt oft voll. Bei Besuchen am Wochenende entscheidet das Jobcenter im Einzelfall.',
  antrag_stellen: () =>
    'Sie bekommen noch kein Geld? Stellen Sie den Antrag, bevor der Mietvertrag beginnt. Vorher zahlt das Jobcenter nichts.',
  genossenschaftsanteile: () =>
    'Bei einer Genossenschaft heißt die Miete oft „Nutzungsgebühr“. Anteile zahlt das Jobcenter höchstens als Darlehen. Fragen Sie vorher.',
  eigentum_ohne_tilgung: () =>
    'Bei Eigentum zählen Zinsen, Grundsteuer, Versicherung und Reparaturen. Die Tilgung zahlt das Jobcenter nur in Ausnahmen.',
  gesamtmiete_mit_strom: () =>
    'Strom im Haushalt, Internet und Möbel gehören nicht zur Miete. Deshalb ist die wirkliche Miete kleiner als dieser Betrag.',
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
