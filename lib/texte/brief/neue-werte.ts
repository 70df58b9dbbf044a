import { tagLang } from '@/lib/kern/zahlen';
import type { Absatz, Briefdaten } from './baustein';
import type { Richtwertlage } from './lage';
import { erstZusage, OHNE_INTERNET, rechnersatz, richtwert } from './saetze';
import { betragText, LEERSTELLE } from './werte';

/** After a change of the table, or before one that is known: the new limits, and the old ones where they are known. */
export function neueWerte(daten: Briefdaten): readonly Absatz[] {
  const { ort, wechsel } = daten;
  const lage = wechsel?.neu ?? daten.neu;
  return [
    [anfang(lage, wechsel?.kommt ?? false, ort)],
    [...richtwert(daten, lage), ...vorher(wechsel)],
    ['Haben wir bisher weniger gezahlt, als Ihre Wohnung kostet? Dann melden Sie sich.'],
    [rechnersatz(daten, daten.neu)],
    [erstZusage(daten)],
    [OHNE_INTERNET],
  ];
}

function anfang(lage: Richtwertlage, kommt: boolean, ort: string): string {
  if (lage.art === 'offen') return `Seit ${LEERSTELLE.datum} gelten in ${ort} neue Richtwerte.`;
  if (!lage.abSicher) return `In ${ort} gelten neue Richtwerte, spätestens seit ${tagLang(lage.ab)}.`;
  return `${kommt ? 'Ab' : 'Seit'} ${tagLang(lage.ab)} gelten in ${ort} neue Richtwerte.`;
}

/** The old amounts, only where the same things were limited: otherwise two figures would be compared that differ in kind. */
function vorher(wechsel: Briefdaten['wechsel']): Absatz {
  if (wechsel === null || wechsel.neu.art !== 'bekannt' || wechsel.vorher.art !== 'bekannt') return [];
  const { neu, vorher } = wechsel;
  const gleich =
    neu.miete.length === vorher.miete.length &&
    neu.miete.every(({ bezug }, i) => bezug === vorher.miete[i]?.bezug);
  if (!gleich) return [];
  const alt = vorher.miete.map(betragText).join(' und ');
  // A new table may leave one household as it was.
  return [alt === neu.miete.map(betragText).join(' und ') ? 'Das ist so viel wie vorher.' : `Vorher: ${alt}`];
}
