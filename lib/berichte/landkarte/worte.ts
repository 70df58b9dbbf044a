import { euro } from '@/lib/kern/zahlen';
import { BELEGWORT, geprueft } from '@/lib/texte/beleg';
import { zeitraum } from '@/lib/texte/zeitraum';
import type { Alter } from './alter';
import type { Antwortart } from './antwortart';
import type { Klasse } from './klassen';
import type { Kreislage } from './landkarte';
import type { Spanne } from './spannen';

const NBSP = '\u00a0';

/** What can be answered, in a few words; “nicht gefunden” never means that there is none. */
export const ANTWORT: Readonly<Record<Antwortart, string>> = {
  miete_und_heizung: 'Miete und Heizung',
  miete: 'Nur Miete',
  orientierung: 'Nur zur Orientierung',
  veraltet: 'Nur alte Werte',
  nichts: 'Keinen Richtwert für die Miete gefunden',
};

/** Neither proof nor age: no table was found, which does not mean that there is none. */
export const OHNE_TABELLE = 'keine Tabelle gefunden';

/** How long the limits have held. */
export const ALTERSWORT: Readonly<Record<Alter, string>> = {
  bis_1: 'jünger als 1 Jahr',
  bis_2: '1 Jahr bis unter 2 Jahre',
  bis_4: '2 bis unter 4 Jahre',
  mehr: '4 Jahre und älter',
  keine: OHNE_TABELLE,
};

/** “Nur Miete, in 24 von 25 Orten, aus zweiter Hand, gültig ab 1. Januar 2025, Stand der Quelle: …”. */
export function kreiszeile({ kreis, antwort, tabelle }: Kreislage): string {
  if (tabelle === null) return ANTWORT[antwort.art];
  const { orteMitMiete } = antwort;
  const nichtAlle = orteMitMiete > 0 && orteMitMiete < kreis.gemeinden.length;
  return [
    ANTWORT[antwort.art],
    ...(nichtAlle ? [`in ${orteMitMiete} von ${kreis.gemeinden.length} Orten`] : []),
    BELEGWORT[tabelle.quelle.beleg],
    zeitraum(tabelle),
    geprueft(tabelle),
  ].join(', ');
}

/** “bis 450 €”, “über 450 bis 500 €”, “über 500 €”; borders are whole Euro. */
export function klassenname({ ueber, bis }: Klasse): string {
  const teile = [ueber === null ? '' : `über ${ueber / 100}`, bis === null ? '' : `bis ${bis / 100}`];
  const text = teile.filter((teil) => teil !== '').join(' ');
  return text === '' ? 'alle Beträge' : `${text}${NBSP}€`;
}

/** “522,72 €”, or “456,50 bis 522,72 €” where it depends on place or flat. */
export function spannentext({ von, bis }: Spanne): string {
  return von === bis ? euro(von) : `${euro(von).replace(`${NBSP}€`, '')} bis ${euro(bis)}`;
}
