import type { Bezug, Schritt } from '@/lib/regeln';
import { BEZUG, ENERGIE } from './begriffe';
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
    case 'preis_mal_flaeche':
      return `${euro('preisJeM2')} je m² × ${flaecheAusDezimal(w.angemesseneFlaeche ?? '0')} für ${fuer()} ergibt ${euro('richtwert')}.`;
    case 'energietraeger':
      return `Die Wohnung wird so geheizt: ${ENERGIE[w.energietraeger ?? ''] ?? w.energietraeger}.`;
    case 'gebaeudeklasse':
      return `Das Haus hat ${klasse(w)} beheizte Fläche.`;
    case 'guenstigste_gebaeudeklasse':
      return `Die Größe vom Haus ist nicht bekannt. Wir nehmen die Klasse, die für Sie am besten ist: ${klasse(w)}.`;
    case 'vergleich':
      return `${wert('istwert')} minus ${wert('richtwert')}: Das ist ${unterschiedText(bezug, w.differenz ?? '0.00')}.`;
    default:
      return Object.entries(w)
        .map(([name, zahl]) => `${name}: ${zahl}`)
        .join(', ');
  }
}

function angabe(w: Readonly<Record<string, string>>, bezug: Bezug): string {
  const ergebnis = wertText(bezug, w[bezug] ?? '0');
  if (bezug !== 'bruttokaltmiete') return `${BEZUG[bezug]} laut Angebot: ${ergebnis}.`;
  const a = euroAusDezimal(w.nettokaltmiete ?? '0');
  const b = euroAusDezimal(w.betriebskosten ?? '0');
  return `Kaltmiete ${a} und Betriebskosten ${b} ergeben zusammen ${ergebnis}. Das heißt „Bruttokaltmiete“.`;
}

function klasse(w: Readonly<Record<string, string>>): string {
  const ueber = w.klasseUeber ? `über ${flaecheAusDezimal(w.klasseUeber)}` : '';
  const ab = w.klasseAb ? `ab ${flaecheAusDezimal(w.klasseAb)}` : '';
  const bis = w.klasseBis ? `bis ${flaecheAusDezimal(w.klasseBis)}` : '';
  return [ueber || ab, bis].filter(Boolean).join(' ');
}
