import { LAENDER } from '@/lib/kern/laender';
import { alsDezimal, type Tabelle } from '@/lib/regeln';
import { alsCsv } from '../daten/csv';
import type { Kreislage } from './landkarte';
import { spanneFuer } from './vergleich';
import { GROESSEN } from './werte';

/** The columns of the comparison, each with what it says; the page of the open data shows the same list. */
export const VERGLEICHSSPALTEN = {
  kreis: 'Schlüssel des Kreises oder der kreisfreien Stadt, 5 Ziffern',
  name: 'Kreis oder kreisfreie Stadt',
  land: 'Land',
  antwort:
    'was verglichen werden kann: miete_und_heizung, miete, orientierung (Werte entscheiden nicht), veraltet, nichts (nichts gefunden)',
  beleg:
    'original: mit dem Dokument verglichen; amtliche_seite: auf einer Seite des Trägers gelesen; zweitquelle: eine andere Veröffentlichung nennt es',
  gueltig_ab: 'erster Tag der Tabelle',
  erster_tag_unbekannt: 'ja: gueltig_ab ist der erste Tag, für den eine Quelle die Werte zeigt',
  zuletzt_bestaetigt: 'Tag, an dem zuletzt jemand nachgesehen hat; bei einer Zweitquelle ihr Stand',
  bezug: 'welche Art von Miete begrenzt ist; nur gleiche sind vergleichbar',
  personen: 'Zahl der Personen, 1 bis 5',
  von_euro: 'niedrigster Richtwert im Kreis, Euro im Monat; leer: kein Betrag, mit dem verglichen wird',
  bis_euro: 'höchster Richtwert im Kreis, Euro im Monat',
  quelle: 'wer die Werte veröffentlicht hat, und in welchem Dokument',
} as const;

/** One row for each Kreis and household size, Kreise without figures too: a missing row would read as a mistake. */
export function vergleichAlsCsv(lagen: readonly Kreislage[]): string {
  const geordnet = lagen.toSorted((a, b) => (a.kreis.ags < b.kreis.ags ? -1 : 1));
  return alsCsv(
    Object.keys(VERGLEICHSSPALTEN),
    geordnet.flatMap((lage) => GROESSEN.map((personen) => zeile(lage, personen))),
  );
}

function zeile(lage: Kreislage, personen: number): readonly string[] {
  const { kreis, antwort, tabelle, miete } = lage;
  const spanne = spanneFuer(lage, personen);
  const werte: Record<keyof typeof VERGLEICHSSPALTEN, string> = {
    kreis: kreis.ags,
    name: kreis.bezeichnung,
    land: LAENDER.find(({ land }) => land === kreis.land)?.name ?? '',
    antwort: antwort.art,
    beleg: tabelle?.quelle.beleg ?? '',
    gueltig_ab: tabelle?.gueltigAb ?? '',
    erster_tag_unbekannt: tabelle === null ? '' : jaNein(tabelle.ersterTagUnbekannt),
    zuletzt_bestaetigt: tabelle?.zuletztBestaetigt ?? '',
    bezug: miete?.bezug ?? '',
    personen: String(personen),
    von_euro: spanne === null ? '' : euro(spanne.von),
    bis_euro: spanne === null ? '' : euro(spanne.bis),
    quelle: tabelle === null ? '' : quelle(tabelle),
  };
  return Object.values(werte);
}

function quelle({ quelle: { stelle, dokument, link } }: Tabelle): string {
  return [`${stelle}: ${dokument}`, ...(link === null ? [] : [link])].join(', ');
}

function euro(cent: number): string {
  return alsDezimal(cent).replace('.', ',');
}

function jaNein(wert: boolean): string {
  return wert ? 'ja' : 'nein';
}
