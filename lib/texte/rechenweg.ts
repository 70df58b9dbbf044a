import type { Bezug, Schritt, Variante } from '@/lib/regeln';
import { BEZUG, ENERGIE, FACHWORT, VARIANTE } from './begriffe';
import { unterschiedText, wertText } from './werte';
import { euroAusDezimal, flaecheAusDezimal, personen } from './zahlen';

/** One step of the calculation as a sentence with its numbers. `bezug` tells Euro from m². */
export function schrittText(schritt: Schritt, bezug: Bezug): string {
  const w = schritt.werte;
  const euro = (name: string) => euroAusDezimal(w[name] ?? '0');
  const wert = (name: string) => wertText(bezug, w[name] ?? '0');
  const fuer = () => personen(Number(w.personen));
  switch (schritt.schritt) {
    case 'angabe':
      return angabe(w, bezug);
    case 'angabe_mindestens':
      return `${BEZUG[bezug]}: mindestens ${wert(bezug)}. Mehr ist aus dem Angebot nicht bekannt.`;
    case 'angabe_hoechstens':
      return `${BEZUG[bezug]}: höchstens ${wert(bezug)}. So viel ist es, wenn der gemeinsame Betrag ganz dazu zählt.`;
    case 'tabellenwert':
      return `Der Richtwert für ${fuer()} in ${w.gebiet} ist ${wert('richtwert')}.`;
    case 'weitere_personen':
      return `Dazu kommen ${w.anzahl} × ${wert('jeWeiterePerson')} für jede weitere Person: ${wert('richtwert')}.`;
    case 'wogg_hoechstbetrag':
      return `Der Höchstbetrag nach dem Wohngeldgesetz für ${fuer()} in Mietenstufe ${w.mietenstufe} ist ${euro('hoechstbetrag')}.`;
    case 'wogg_klimakomponente':
      return `Dazu kommt die Klimakomponente von ${euro('klimakomponente')}: ${euro('summe')}.`;
    case 'faktor':
      return `${euro('ausgangswert')} × ${(w.faktor ?? '').replace('.', ',')} ergibt den Richtwert ${euro('richtwert')}.`;
    case 'fester_wert':
      return `Der Richtwert in ${w.gebiet} ist ${wert('richtwert')}. Er hängt nicht von der Zahl der Personen ab.`;
    case 'preis_mal_angemessene_flaeche':
      return `${euro('preisJeM2')} je m² × ${flaecheAusDezimal(w.flaeche ?? '0')} (Richtwert für die Wohnfläche)${jahr(w)} ergibt ${euro('richtwert')}.`;
    case 'preis_mal_wohnflaeche':
      return `${euro('preisJeM2')} je m² × ${flaecheAusDezimal(w.flaeche ?? '0')} Wohnfläche${jahr(w)} ergibt ${euro('richtwert')}.`;
    case 'auswahl':
      return `${FRAGE[w.frage ?? ''] ?? w.frage}: ${antwort(w)}.`;
    case 'stufe':
      return `${GROESSE[w.groesse ?? ''] ?? ''}: ${klasse(w)}.`;
    case 'guenstigste_stufe':
      return `Die Größe vom Haus ist nicht bekannt. Wir nehmen die Klasse, die für Sie am besten ist: ${klasse(w)}.`;
    case 'ausgleich':
      return `Die Grenzen gleichen sich aus. Zusammen sind es ${wert('richtwert')}.`;
    case 'zuschlag':
      return `Zuschlag „${w.name}“: ${wert('zuschlag')}. Der Richtwert ist dann ${wert('richtwert')}.`;
    case 'vergleich':
      return `${wert('istwert')} minus ${wert('richtwert')}: Das ist ${unterschiedText(bezug, w.differenz ?? '0.00')}.`;
    default:
      return Object.entries(w)
        .map(([name, zahl]) => `${name}: ${zahl}`)
        .join(', ');
  }
}

const FRAGE: Readonly<Record<string, string>> = {
  energietraeger: 'Heizung',
  warmwasser: 'Warmwasser',
  mietverhaeltnis: 'Wohnung',
  aufzug: 'Aufzug',
  saniert: 'Saniert',
  sozialwohnung: 'Sozialwohnung',
  barrierefrei: 'Barrierefrei',
};

const GROESSE: Readonly<Record<string, string>> = {
  gebaeudeflaeche: 'Beheizte Fläche vom ganzen Haus',
  wohnflaeche: 'Wohnfläche',
  baujahr: 'Baujahr',
};

function antwort(w: Readonly<Record<string, string>>): string {
  const wort = w.antwort ?? '';
  if (w.frage === 'energietraeger') return ENERGIE[wort] ?? wort;
  if (w.frage === 'warmwasser') return wort === 'zentral' ? 'mit der Heizung' : 'mit Strom in der Wohnung';
  return VARIANTE[w.frage as Variante]?.antworten[wort] ?? wort;
}

/** A yearly price is spread over twelve months. */
function jahr(w: Readonly<Record<string, string>>): string {
  return w.monate === '12' ? ' ÷ 12' : '';
}

function angabe(w: Readonly<Record<string, string>>, bezug: Bezug): string {
  const ergebnis = wertText(bezug, w[bezug] ?? '0');
  if (w.mindestBetriebskosten && w.nettokaltmiete) {
    return `${BEZUG[bezug]}: ${ergebnis}. Als Betriebskosten zählen mindestens ${euroAusDezimal(w.mindestBetriebskosten)}.`;
  }
  const teile = (
    ['nettokaltmiete', 'betriebskosten', 'heizkosten', 'betriebsUndHeizkosten'] as const
  ).flatMap((teil) =>
    w[teil] !== undefined && teil !== bezug ? [`${TEIL[teil]} ${euroAusDezimal(w[teil])}`] : [],
  );
  const fachwort = FACHWORT[bezug];
  const erklaerung = fachwort && fachwort !== BEZUG[bezug] ? ` Das heißt „${fachwort}“.` : '';
  if (w.wohnflaeche && teile.length > 0) {
    return `${teile.join(' und ')} geteilt durch ${flaecheAusDezimal(w.wohnflaeche)} ergibt ${ergebnis}.`;
  }
  if (teile.length < 2) return `${BEZUG[bezug]} laut Angebot: ${ergebnis}.`;
  return `${teile.join(' und ')} ergeben zusammen ${ergebnis}.${erklaerung}`;
}

const TEIL = {
  nettokaltmiete: 'Kaltmiete',
  betriebskosten: 'Betriebskosten',
  heizkosten: 'Heizkosten',
  betriebsUndHeizkosten: 'Betriebskosten mit Heizkosten',
} as const;

/** “über 250 m² bis 500 m²”, “bis 1949”. */
function klasse(w: Readonly<Record<string, string>>): string {
  const text = (zahl: string) => (w.groesse === 'baujahr' ? zahl : flaecheAusDezimal(zahl));
  const ueber = w.klasseUeber ? `${w.groesse === 'baujahr' ? 'nach' : 'über'} ${text(w.klasseUeber)}` : '';
  const ab = w.klasseAb ? `ab ${text(w.klasseAb)}` : '';
  const bis = w.klasseBis ? `bis ${text(w.klasseBis)}` : '';
  return [ueber || ab, bis].filter(Boolean).join(' ');
}
