import { euro, euroAusDezimal, flaecheAusDezimal } from '@/lib/kern/zahlen';
import type { Bezug } from '@/lib/regeln';
import { BEZUG } from '@/lib/texte/begriffe';
import { zahlText } from '@/lib/texte/werte';
import type { Zeile } from './spalten';

/** A row that is no value of a place, as a German sentence; null for rows that are said elsewhere. */
export function zeilensatz(zeile: Zeile): string | null {
  const name = zeile.bezug === undefined ? '' : BEZUG[zeile.bezug as Bezug];
  switch (zeile.art) {
    case 'zuschlag':
      return `${zeile.zuschlag}: ${zuschlagsworte(zeile)} auf ${name}.`;
    case 'zuschlagsregel': {
      const regel = zeile.regel === 'summe' ? 'zählen alle zusammen' : 'zählt nur der höchste';
      const ende = zeile.anteil_prozent ? `, höchstens ${zahlText(zeile.anteil_prozent)} Prozent` : '';
      return `Von mehreren Zuschlägen ${regel}${ende}.`;
    }
    case 'ausgleich':
      return `${name}: Nur die Summe zählt von ${(zeile.teile ?? []).map((teil) => BEZUG[teil as Bezug]).join(' und ')}.`;
    case 'mindest_betriebskosten':
      return `${name}: Als Betriebskosten zählen mindestens ${euroAusDezimal(zeile.preis_euro_je_m2 ?? '')} je m².`;
    default:
      return null;
  }
}

function zuschlagsworte(zeile: Zeile): string {
  const hoechstens = zeile.ist === 'bis_zu' ? 'höchstens ' : '';
  if (zeile.anteil_prozent !== undefined) return `${hoechstens}${zahlText(zeile.anteil_prozent)} Prozent`;
  if (zeile.betrag_cent !== undefined) return hoechstens + euro(zeile.betrag_cent);
  if (zeile.flaeche_m2 !== undefined) return hoechstens + flaecheAusDezimal(zeile.flaeche_m2);
  if (zeile.preis_euro_je_m2 !== undefined)
    return `${hoechstens}${euroAusDezimal(zeile.preis_euro_je_m2)} je m²`;
  return 'ein Zuschlag, die Zahl liegt uns nicht vor,';
}
