import type { Anzeigenfeld, Fund, Zweifel } from '@/lib/anzeigen/anzeige';
import { ENERGIE, VARIANTE, WARMWASSER } from '@/lib/kern/begriffe';
import { zitat } from './fehler';

/** The words around an offer that is pasted. */
export const ANGEBOT = {
  text: 'Text aus dem Angebot',
  hinweis:
    'Kopieren Sie den Text aus der Anzeige und fügen Sie ihn hier ein. Er bleibt auf Ihrem Gerät. Niemand sonst sieht ihn.',
  suchen: 'Angaben suchen',
  leer: 'Fügen Sie zuerst den Text aus dem Angebot ein',
  titel: 'Das haben wir im Angebot gefunden',
  pruefen:
    'Vergleichen Sie jede Angabe mit dem Angebot. Nehmen Sie das Häkchen weg, wenn etwas nicht stimmt.',
  nichts: 'Wir haben in diesem Text keine Angaben gefunden. Füllen Sie das Formular selbst aus.',
  fragen: 'Das ist noch nicht klar',
  uebernehmen: 'In das Formular übernehmen',
  keine: 'Setzen Sie mindestens ein Häkchen',
  fertig: 'Die Angaben stehen jetzt im Formular. Prüfen Sie dort alles noch einmal.',
} as const;

/** What a find is in the words of the form. */
const NAME: Readonly<Record<Anzeigenfeld, string>> = {
  kaltmiete: 'Kaltmiete',
  nebenkosten: 'Betriebskosten ohne Heizung',
  nebenkosten_mit_heizung: 'Betriebskosten und Heizkosten zusammen',
  heizkosten: 'Heizkosten',
  warmmiete: 'Miete mit Betriebskosten und Heizkosten',
  gesamtmiete: 'Miete mit allen Kosten, auch Strom oder Internet',
  wohnflaeche: 'Wohnfläche',
  stellplatz: 'Stellplatz oder Garage',
  kueche: 'Küche',
  energietraeger: 'Heizung',
  energiekennwert: 'Energiekennwert',
  baujahr: 'Baujahr',
  warmwasser: 'Warmwasser',
  aufzug: VARIANTE.aufzug.kurz,
  sozialwohnung: VARIANTE.sozialwohnung.kurz,
  barrierefrei: VARIANTE.barrierefrei.kurz,
  einzug: 'Mietbeginn',
  ort: 'Ort',
};

const JA_NEIN: Readonly<Record<string, string>> = { ja: 'ja', nein: 'nein' };
const WORTE: Readonly<Partial<Record<Anzeigenfeld, Readonly<Record<string, string>>>>> = {
  energietraeger: ENERGIE,
  warmwasser: WARMWASSER,
  aufzug: JA_NEIN,
  sozialwohnung: JA_NEIN,
  barrierefrei: JA_NEIN,
};
const EINHEIT: Readonly<Partial<Record<Anzeigenfeld, string>>> = {
  kaltmiete: '€',
  nebenkosten: '€',
  nebenkosten_mit_heizung: '€',
  heizkosten: '€',
  warmmiete: '€',
  gesamtmiete: '€',
  stellplatz: '€',
  kueche: '€',
  wohnflaeche: 'm²',
  energiekennwert: 'kWh/m²',
};

/** “Kaltmiete: 450,00 €”. */
export function fundText({ feld, wert }: Pick<Fund, 'feld' | 'wert'>): string {
  const einheit = EINHEIT[feld];
  const text = WORTE[feld]?.[wert] ?? wert;
  return `${NAME[feld]}: ${text}${einheit === undefined ? '' : `\u00a0${einheit}`}`;
}

/** From which words it was taken. */
export function fundstelle({ zitat: worte }: Pick<Fund, 'zitat'>): string {
  return `Im Angebot steht: „${gekuerzt(worte)}“`;
}

/** The advert is about another place than this calculator. */
export function andererOrt(wert: string, ort: string): string {
  return `Im Angebot steht der Ort „${zitat(wert)}“. Dieser Rechner gilt nur für ${ort}. Suchen Sie den richtigen Ort auf der Startseite.`;
}

/** What was seen and not taken, or has to be asked about, and what to do. */
export function zweifelText({ code, feld, zitat: worte }: Pick<Zweifel, 'code' | 'feld' | 'zitat'>): string {
  const vorn = `„${gekuerzt(worte)}“`;
  const name = feld === undefined ? 'Angabe' : NAME[feld];
  switch (code) {
    case 'MEHRERE':
      return `${vorn}: Im Angebot steht noch ein anderer Wert für ${name}. Fragen Sie, welcher gilt.`;
    case 'AB_BIS':
    case 'SPANNE':
      return `${vorn} ist kein genauer Wert. Fragen Sie, was im Mietvertrag stehen soll.`;
    case 'JAEHRLICH':
      return `${vorn} ist ein Betrag für ein Jahr. Teilen Sie ihn durch 12 und tragen Sie das Ergebnis selbst ein.`;
    case 'HEIZUNG_UNKLAR':
      return `${vorn}: Es steht nicht da, ob die Heizung dabei ist. Fragen Sie den Vermieter.`;
    case 'HEIZUNG_WOHL_DABEI':
      return `${vorn}: Die Heizung ist wohl dabei, denn so stimmt die Summe im Angebot. Fragen Sie den Vermieter.`;
    case 'HEIZUNG_IST_TEIL':
      return `${vorn} ist ein Teil von einem anderen Betrag. Deshalb nehmen wir nur den ganzen Betrag.`;
    case 'HEIZUNG_EXTRA':
      return `${vorn}: Die Heizung zahlen Sie extra. Fragen Sie nach dem Betrag im Monat.`;
    case 'WARM_OHNE_HEIZUNG':
      return `${vorn}: In diesem Betrag ist die Heizung nicht dabei. Deshalb nehmen wir ihn nicht.`;
    case 'SUMME_PASST_NICHT':
      return `${vorn}: Die einzelnen Beträge ergeben zusammen eine andere Summe. Fragen Sie den Vermieter.`;
    case 'MIETE_UNKLAR':
      return `${vorn}: Es steht nicht da, welche Kosten dabei sind. Fragen Sie nach der Kaltmiete.`;
    case 'BRUTTOKALT':
      return `${vorn}: Darin sind Kaltmiete und Betriebskosten. Fragen Sie nach beiden Beträgen einzeln.`;
    case 'KAUTION':
      return `${vorn}: Das zahlen Sie nur einmal. Es gehört nicht zur Miete. Fragen Sie dazu das Jobcenter.`;
    case 'PROVISION':
    case 'ABLOESE':
      return `${vorn}: Das zahlen Sie nur einmal. Es gehört nicht zur Miete. Fragen Sie dazu den Vermieter.`;
    case 'ANDERE_KOSTEN':
      return `${vorn}: Diese Kosten gehören in keines unserer Felder. Fragen Sie, ob sie in der Miete stecken.`;
    case 'ZUORDNUNG':
      return `${vorn}: Wir wissen nicht sicher, wofür dieser Betrag ist. Tragen Sie ihn selbst ein.`;
    case 'DATUM_OHNE_JAHR':
      return `${vorn}: Das Jahr fehlt. Tragen Sie selbst ein, wann der Mietvertrag beginnt.`;
    case 'BAUJAHR_UNGEFAEHR':
      return `${vorn} ist kein genaues Baujahr. Fragen Sie danach oder lassen Sie das Feld leer.`;
    case 'ZU_LANG':
      return `Der Text ist sehr lang. Ab „${gekuerzt(worte)}“ haben wir nicht mehr gelesen. Fügen Sie nur die Anzeige ein.`;
  }
}

/** The beginning of a long quotation; lines become one. */
function gekuerzt(worte: string): string {
  const zeichen = [...worte.replace(/\s+/gu, ' ').trim()];
  return zeichen.length > 60 ? `${zeichen.slice(0, 59).join('')}…` : zeichen.join('');
}
