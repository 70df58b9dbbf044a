import { ENERGIE, variante, WARMWASSER } from '@/lib/kern/begriffe';
import { euro, euroAusDezimal, personen, tagLang } from '@/lib/kern/zahlen';
import { VARIANTEN } from '@/lib/regeln';
import { wertText, zahlText } from '@/lib/texte/werte';
import type { Zeile } from './spalten';

/** Rows of the open data as people read them, on the page of a table. */

/** Where a value holds and under which conditions: “Rosdorf (Kernort), Erdgas, Haus bis 250 m²”. */
export function ortsworte(zeile: Zeile): string {
  const ort = zeile.ganzes_gebiet ? 'Überall' : `${zeile.gebiet}${zeile.teil ? ` (${zeile.teil})` : ''}`;
  return [
    ort,
    zeile.tag_ab && `Gesetz ab ${tagLang(zeile.tag_ab)}`,
    zeile.energietraeger && (ENERGIE[zeile.energietraeger] ?? zeile.energietraeger),
    zeile.warmwasser && `Warmwasser ${WARMWASSER[zeile.warmwasser as keyof typeof WARMWASSER]}`,
    ...VARIANTEN.map((frage) => zeile[frage] && antwortworte(frage, zeile[frage])),
    klassenworte(zeile, 'gebaeudeflaeche', 'Haus'),
    klassenworte(zeile, 'wohnflaeche', 'Wohnung'),
    klassenworte(zeile, 'baujahr', 'Baujahr'),
  ]
    .filter(Boolean)
    .join(', ');
}

function antwortworte(frage: string, antwort: string): string {
  const { kurz, antworten } = variante(frage);
  return `${kurz}: ${antworten[antwort] ?? antwort}`;
}

/** “Haus über 100 bis 250 m²”; empty where the row has no class of this kind. */
function klassenworte(zeile: Zeile, groesse: string, wovon: string): string {
  const spalten: Readonly<Record<string, unknown>> = zeile;
  const jahr = groesse === 'baujahr';
  const rand = (name: string, wort: string) => {
    const wert = spalten[`${groesse}_${name}${jahr ? '' : '_m2'}`];
    return wert === undefined ? '' : ` ${wort} ${jahr ? wert : zahlText(String(wert))}`;
  };
  const raender = [
    rand('ab', 'ab'),
    rand('ueber', jahr ? 'nach' : 'über'),
    rand('bis', 'bis'),
    rand('unter', jahr ? 'vor' : 'unter'),
  ].join('');
  return raender === '' ? '' : `${wovon}${raender}${jahr ? '' : ' m²'}`;
}

/** For how many persons: “2 Personen”, “jede weitere ab 6”. */
export function personenworte({ art, personen_von: von, personen_bis: bis }: Zeile): string {
  const ende = bis === undefined ? '' : ` bis ${bis}`;
  if (art === 'weitere_person') return `jede weitere ab ${von}${ende}`;
  if (von === undefined) return 'jede Anzahl';
  if (bis === undefined) return `ab ${personen(von)}`;
  return von === bis ? personen(von) : `${von}${ende} Personen`;
}

/** The figure of a row with its unit, or in words why there is none. */
export function wertworte(zeile: Zeile): string {
  const { art, bezug } = zeile;
  if (art === 'einzelfall') return 'Einzelfall';
  if (art === 'unbekannt') return `liegt uns nicht vor${zeile.erklaerung ? `: ${zeile.erklaerung}` : ''}`;
  if (art === 'nicht_genannt') return 'nicht genannt';
  if (art === 'preis_je_m2')
    return `${euroAusDezimal(zeile.preis_euro_je_m2 ?? '')} je m²${zeile.zeitraum === 'jahr' ? ' im Jahr' : ''} × ${zeile.flaeche === 'wohnung' ? 'Fläche der Wohnung' : 'Fläche aus der Tabelle'}`;
  const dezimal = zeile.preis_euro_je_m2 ?? zeile.flaeche_m2 ?? zeile.energie_kwh_im_jahr;
  const zahl =
    dezimal !== undefined && bezug !== undefined
      ? wertText(bezug as never, dezimal)
      : euro(zeile.betrag_cent ?? 0);
  return `${art === 'weitere_person' ? '+ ' : ''}${zahl}${zeile.berechnet ? ' (gerechnet)' : ''}`;
}
