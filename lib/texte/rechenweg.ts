import { ENERGIE, variante, WARMWASSER } from '@/lib/kern/begriffe';
import { euroAusDezimal, flaecheAusDezimal, personen, tagLang } from '@/lib/kern/zahlen';
import type { Bezug, KriteriumErgebnis, Schritt, SchrittVon } from '@/lib/regeln';
import { BEZUG, FACHWORT, TEIL } from './begriffe';
import { imGebiet } from './gebiet';
import { GRENZWORT } from './kriterium';
import { und } from './urteil/saetze';
import { unterschiedText, wertText } from './werte';

/**
 * One step of the calculation as a sentence with its numbers. `bezug` tells Euro from m²; a border of the courts
 * (`herkunft`) is never called the authority's Richtwert.
 */
export function schrittText(
  schritt: Schritt,
  bezug: Bezug,
  herkunft: KriteriumErgebnis['herkunft'] = 'traeger',
): string {
  const { der, dem, name: kurz } = GRENZWORT[herkunft];
  const name = herkunft === 'rechtsprechung' ? `${kurz} der Gerichte` : kurz;
  const wert = (dezimal: string) => wertText(bezug, dezimal);
  switch (schritt.schritt) {
    case 'angabe':
      return angabe(schritt.werte, bezug);
    case 'angabe_mindestens':
      return `${BEZUG[bezug]}: mindestens ${wert(schritt.werte[bezug] ?? '0')}. Mehr ist aus dem Angebot nicht bekannt.`;
    case 'angabe_hoechstens':
      return `${BEZUG[bezug]}: höchstens ${wert(schritt.werte[bezug] ?? '0')}. So viel ist es, wenn alles dazu zählt.`;
    case 'jahresbetrag': {
      const { kosten, imJahr, imMonat } = schritt.werte;
      return `${TEIL[kosten] ?? kosten}: ${euroAusDezimal(imJahr)} im Jahr ÷ 12 sind ${euroAusDezimal(imMonat)} im Monat.`;
    }
    case 'staffel': {
      const { ab, nettokaltmiete } = schritt.werte;
      return `Die Miete steigt nach dem Vertrag. Seit dem ${tagLang(ab)} ist die Kaltmiete ${euroAusDezimal(nettokaltmiete)}.`;
    }
    case 'kopfteil': {
      const { ganzes, personen: eigene, personenInWohnung, anteil } = schritt.werte;
      return `Die Kosten werden nach Köpfen geteilt: ${wert(ganzes)} × ${eigene} ÷ ${personenInWohnung} ergibt ${wert(anteil)}.`;
    }
    case 'tabellenwert': {
      const { personen: anzahl, gebiet, richtwert } = schritt.werte;
      return `${der} ${name} für ${personen(Number(anzahl))} ${imGebiet(gebiet)} ist ${wert(richtwert)}.`;
    }
    case 'weitere_personen': {
      const { anzahl, jeWeiterePerson, richtwert } = schritt.werte;
      return `Dazu kommen ${anzahl} × ${wert(jeWeiterePerson)} für jede weitere Person: ${wert(richtwert)}.`;
    }
    case 'wogg_hoechstbetrag': {
      const { personen: anzahl, mietenstufe, hoechstbetrag } = schritt.werte;
      return `Der Höchstbetrag nach dem Wohngeldgesetz für ${personen(Number(anzahl))} in Mietenstufe ${mietenstufe} ist ${euroAusDezimal(hoechstbetrag)}.`;
    }
    case 'wogg_klimakomponente':
      return `Dazu kommt der Klimazuschlag von ${euroAusDezimal(schritt.werte.klimakomponente)}: ${euroAusDezimal(schritt.werte.summe)}.`;
    case 'faktor': {
      const { ausgangswert, faktor, richtwert } = schritt.werte;
      return `${euroAusDezimal(ausgangswert)} × ${faktor.replace('.', ',')} ergibt den Richtwert ${euroAusDezimal(richtwert)}.`;
    }
    case 'fester_wert':
      return `${der} ${name} ${imGebiet(schritt.werte.gebiet)} ist ${wert(schritt.werte.richtwert)}, für jede Zahl von Personen.`;
    case 'preis_mal_angemessene_flaeche':
    case 'preis_mal_wohnflaeche': {
      const { preisJeM2, flaeche, monate, richtwert } = schritt.werte;
      const was =
        schritt.schritt === 'preis_mal_wohnflaeche' ? ' Wohnfläche' : ' (Richtwert für die Wohnfläche)';
      return `${euroAusDezimal(preisJeM2)} je m² × ${flaecheAusDezimal(flaeche)}${was}${monate === '12' ? ' ÷ 12' : ''} ergibt ${euroAusDezimal(richtwert)}.`;
    }
    case 'auswahl':
      return `${zweig(schritt.werte)}.`;
    case 'stufe':
      return `${GROESSE[schritt.werte.groesse] ?? ''}: ${klasse(schritt.werte)}.`;
    case 'spanne': {
      const { fehlt, von, bis } = schritt.werte;
      const wo = bis === undefined ? `bei mindestens ${wert(von)}` : `zwischen ${wert(von)} und ${wert(bis)}`;
      return `${FEHLT[fehlt] ?? 'Nicht alles ist bekannt'}. Fest steht nur: ${der} ${name} liegt ${wo}.`;
    }
    case 'ausgleich':
      return `Die Grenzen gleichen sich aus. Zusammen sind es ${wert(schritt.werte.richtwert)}.`;
    case 'zuschlag': {
      const { name, zuschlag, richtwert } = schritt.werte;
      return `Zuschlag „${name}“: ${wert(zuschlag)}. Der Richtwert ist dann ${wert(richtwert)}.`;
    }
    case 'vergleich': {
      const { istwert, richtwert, differenz } = schritt.werte;
      return `${wert(istwert)} minus ${wert(richtwert)}: Das ist ${unterschiedText(bezug, differenz, { dem, name })}.`;
    }
  }
}

/** What keeps a limit between two values, for the step that says so. */
const FEHLT: Readonly<Record<string, string>> = {
  gebiet_fehlt: 'Es fehlt der Teil des Ortes',
  energietraeger_fehlt: 'Es fehlt, womit geheizt wird',
  gebaeudeflaeche_fehlt: 'Es fehlt, wie groß das Haus ist',
  warmwasser_fehlt: 'Es fehlt, wie das Warmwasser erhitzt wird',
  variante_fehlt: 'Es fehlt eine Angabe zur Wohnung',
  wohnflaeche_fehlt: 'Es fehlt die Wohnfläche',
  baujahr_fehlt: 'Es fehlt das Baujahr des Hauses',
};

/** Name and answer of a branch: “Heizung: Erdgas”. */
function zweig({ frage, antwort }: SchrittVon<'auswahl'>['werte']): string {
  if (frage === 'energietraeger') return `Heizung: ${ENERGIE[antwort] ?? antwort}`;
  if (frage === 'warmwasser')
    return `Warmwasser: ${WARMWASSER[antwort === 'zentral' ? 'zentral' : 'dezentral']}`;
  const { kurz, antworten } = variante(frage);
  return `${kurz}: ${antworten[antwort] ?? antwort}`;
}

const GROESSE: Readonly<Record<string, string>> = {
  gebaeudeflaeche: 'Beheizte Fläche des Hauses',
  wohnflaeche: 'Wohnfläche',
  baujahr: 'Baujahr',
};

function angabe(w: Readonly<Record<string, string>>, bezug: Bezug): string {
  const ergebnis = wertText(bezug, w[bezug] ?? '0');
  if (w.mindestBetriebskosten && w.nettokaltmiete) {
    return `${BEZUG[bezug]}: ${ergebnis}. Als Betriebskosten zählen mindestens ${euroAusDezimal(w.mindestBetriebskosten)}.`;
  }
  const teile = Object.entries(TEIL).flatMap(([teil, wort]) =>
    w[teil] !== undefined && teil !== bezug ? [`${wort} ${euroAusDezimal(w[teil])}`] : [],
  );
  const fachwort = FACHWORT[bezug];
  const erklaerung = fachwort && fachwort !== BEZUG[bezug] ? ` Das heißt „${fachwort}“.` : '';
  if (w.wohnflaeche && teile.length > 0) {
    return `${und(teile)} geteilt durch ${flaecheAusDezimal(w.wohnflaeche)} ergibt ${ergebnis}.`;
  }
  if (teile.length < 2) return `${BEZUG[bezug]} laut Angebot: ${ergebnis}.`;
  return `${und(teile)} ergeben zusammen ${ergebnis}.${erklaerung}`;
}

/** “über 250 m² bis 500 m²”, “bis 1949”. */
function klasse(w: SchrittVon<'stufe'>['werte']): string {
  const text = (zahl: string) => (w.groesse === 'baujahr' ? zahl : flaecheAusDezimal(zahl));
  const ueber = w.klasseUeber ? `${w.groesse === 'baujahr' ? 'nach' : 'über'} ${text(w.klasseUeber)}` : '';
  const ab = w.klasseAb ? `ab ${text(w.klasseAb)}` : '';
  const bis = w.klasseBis ? `bis ${text(w.klasseBis)}` : '';
  const unter = w.klasseUnter ? `unter ${text(w.klasseUnter)}` : '';
  return [ueber || ab, bis || unter].filter(Boolean).join(' ');
}
