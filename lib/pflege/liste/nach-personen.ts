import { liesZelle } from './betrag';
import type { Deutung, Frage, Listengebiet } from './deutung';
import { istNotiz, nurWoerter } from './notiz';
import type { Listenfehler, Raster, Rasterzeile } from './raster';
import { hatWerte, istKostenwort, type Spalte, spalteAus, spalteZu } from './spalten';
import { type Eintrag, werteAus } from './werte';
import { type Wort, wortAus } from './wort';

interface Groessenzeile extends Rasterzeile {
  readonly wort: Wort;
  /** Name above or beside a block of rows. */
  readonly gebiet: string | null;
}

/** Rows are sizes; each further column is an area, or the only value. */
export function nachPersonen(
  zeilen: readonly Rasterzeile[],
  spalte: number,
  aus: Raster['aus'],
  frage: Frage,
): Deutung {
  const fehler: Listenfehler[] = [];
  const uebergangen: string[] = [];
  const erste = zeilen.findIndex(({ zellen }) => wortAus(zellen[spalte] ?? '') !== null);
  const kopf = findeKopf(zeilen.slice(0, erste), zeilen[erste]?.zellen.length ?? 0, aus, frage);
  const ueberschrift = zeilen[erste - 1]?.zellen.filter((z) => z !== '') ?? [];
  let gebiet =
    ueberschrift.length === 1 && frage.istName(ueberschrift[0] ?? '') ? (ueberschrift[0] ?? null) : null;
  for (const zeile of zeilen.slice(0, erste)) {
    if (zeile.nummer === kopf?.nummer || zeile.zellen.includes(gebiet ?? '\n')) continue;
    if (hatWerte(zeile, frage.art) && !istNotiz(zeile)) fehler.push(keineGroesse(zeile, spalte));
    else uebergangen.push(gezeigt(zeile));
  }
  const letzte = zeilen.findLastIndex(({ zellen }) => wortAus(zellen[spalte] ?? '') !== null);
  const reihen: Groessenzeile[] = [];
  for (const [i, zeile] of zeilen.entries()) {
    if (i < erste) continue;
    const wort = wortAus(zeile.zellen[spalte] ?? '');
    const gefuellt = zeile.zellen.filter((z) => z !== '');
    const wiederKopf = kopf !== null && zeile.zellen.join('|') === kopf.zellen.join('|');
    if (wort !== null) reihen.push({ ...zeile, wort, gebiet });
    else if (gefuellt.length === 1 && frage.istName(gefuellt[0] ?? '') && gebiet !== null)
      gebiet = gefuellt[0] ?? null;
    else if (wiederKopf || nurWoerter(zeile.zellen)) continue;
    else if (
      istNotiz(zeile) ||
      (i > letzte && !hatWerte(zeile, frage.art) && gefuellt.length === 1 && !/\d/.test(gefuellt[0] ?? ''))
    )
      uebergangen.push(gezeigt(zeile));
    else fehler.push(keineGroesse(zeile, spalte));
  }
  if (aus === 'text') fehler.push(...verschobene(reihen));
  const gebiete = kopfgebiete(reihen, kopf, spalte, frage, fehler, uebergangen);
  return { gebiete, fehler, uebergangen };
}

/** In a text a missing value moves all that follow it: rows of different length are never matched by position. */
function verschobene(reihen: readonly Groessenzeile[]): Listenfehler[] {
  const breite = Math.max(...reihen.map(({ zellen }) => zellen.length));
  return reihen
    .filter(
      ({ zellen }) =>
        zellen.length !== breite &&
        !(zellen.length === 2 && liesZelle(zellen[1] ?? '', 'geld').art === 'einzelfall'),
    )
    .map(({ nummer, zellen }) => ({
      zeile: nummer,
      spalte: null,
      text: `Hier stehen ${zellen.length - 1} Werte, in anderen Zeilen ${breite - 1}. Vergleichen Sie beide.`,
    }));
}

/** The row of heads: the last one above without a value, or the one above it whose names are known. */
function findeKopf(
  davor: readonly Rasterzeile[],
  breite: number,
  aus: Raster['aus'],
  frage: Frage,
): Rasterzeile | null {
  const moegliche = davor.filter((z) => !hatWerte(z, frage.art) && !istNotiz(z));
  const bekannte = ({ zellen }: Rasterzeile) => zellen.filter((z) => frage.istName(z)).length;
  const meiste = Math.max(0, ...moegliche.map(bekannte));
  const zeile = moegliche.findLast((z) => meiste < 2 || bekannte(z) === meiste);
  if (zeile === undefined) return null;
  const gefuellt = zeile.zellen.filter((z) => z !== '');
  // In a text a head of another width says nothing about the columns below it.
  if (gefuellt.length > 1) return aus === 'text' && zeile.zellen.length !== breite ? null : zeile;
  // A line of a text with one space between: as many words as there are columns.
  const worte = (gefuellt[0] ?? '').split(' ');
  return worte.length === breite && breite > 2 ? { nummer: zeile.nummer, zellen: worte } : null;
}

function kopfgebiete(
  reihen: readonly Groessenzeile[],
  kopf: Rasterzeile | null,
  spalte: number,
  frage: Frage,
  fehler: Listenfehler[],
  uebergangen: string[],
): Listengebiet[] {
  const { art, istName } = frage;
  const breite = Math.max(kopf?.zellen.length ?? 0, ...reihen.map(({ zellen }) => zellen.length));
  const spalten = Array.from({ length: breite }, (_, i) =>
    spalteAus(i === spalte ? 'Personen' : (kopf?.zellen[i] ?? ''), i, reihen, istName),
  );
  const namen = spalten.flatMap((s, i) =>
    i !== spalte &&
    (s.art === 'name' || (s.art === 'worte' && reihen.some((r) => istName(r.zellen[i] ?? ''))))
      ? [i]
      : [],
  );
  const [namenspalte] = namen;
  const gewollt = werteSpalten(spalten, kopf, spalte, frage, uebergangen).filter((i) => i !== namenspalte);
  for (const [i, s] of spalten.entries())
    if (s.art === 'worte' && i !== namenspalte && !gewollt.includes(i)) {
      if (kopf === null)
        fehler.push({
          zeile: reihen[0]?.nummer ?? null,
          spalte: i + 1,
          text: `Was steht in dieser Spalte? Schreiben Sie eine Kopfzeile darüber, oder löschen Sie die Spalte.`,
        });
      else uebergangen.push(`Spalte „${s.kopf}“`);
    }
  if (namenspalte !== undefined && gewollt.length === 1)
    return langeListe(reihen, spalte, namenspalte, gewollt[0] ?? 0, art, fehler);
  const bloecke = new Set(reihen.map((r) => r.gebiet));
  if (bloecke.size > 1 && gewollt.length === 1)
    return [...bloecke].map((name) =>
      eines(
        name,
        reihen.filter((r) => r.gebiet === name),
        spalte,
        gewollt[0] ?? 0,
        art,
        fehler,
      ),
    );
  if (gewollt.length > 1 && !alleBenannt(gewollt, kopf, istName, fehler, reihen)) return [];
  return gewollt.map((i) => {
    const titel = (kopf?.zellen[i] ?? '').trim();
    const block = reihen[0]?.gebiet ?? null;
    const name = istName(titel) || gewollt.length > 1 ? titel : block;
    return eines(name, reihen, spalte, i, art, fehler);
  });
}

/** The columns with values of the wanted kind. Heads that name kinds of cost leave one of them, or an error. */
function werteSpalten(
  spalten: readonly Spalte[],
  kopf: Rasterzeile | null,
  spalte: number,
  { art, bezug, istName }: Frage,
  uebergangen: string[],
): number[] {
  const mit = (wanted: Spalte['art']) =>
    spalten.flatMap((s, i) => (s.art === wanted && i !== spalte ? [i] : []));
  const flaechen = mit('flaeche');
  const zahlen = mit('zahlen');
  if (art === 'flaeche') return flaechen.length > 0 ? flaechen : zahlen;
  for (const i of [...flaechen, ...mit('neben')]) {
    const titel = kopf?.zellen[i] ?? '';
    uebergangen.push(titel === '' ? 'die Spalte mit m²' : `Spalte „${titel}“`);
  }
  const titel = zahlen.map((i) => kopf?.zellen[i] ?? '');
  const gewaehlt = zahlen[zahlen.length > 1 ? spalteZu(titel, bezug) : -1];
  if (gewaehlt === undefined || titel.some(istName)) return zahlen;
  uebergangen.push(...titel.filter((_, i) => zahlen[i] !== gewaehlt).map((t) => `Spalte „${t}“`));
  return [gewaehlt];
}

function alleBenannt(
  gewollt: readonly number[],
  kopf: Rasterzeile | null,
  istName: Frage['istName'],
  fehler: Listenfehler[],
  reihen: readonly Groessenzeile[],
): boolean {
  if (kopf === null) {
    for (const { nummer } of reihen.slice(0, 1))
      fehler.push({
        zeile: nummer,
        spalte: null,
        text: `Hier stehen ${gewollt.length} Werte, erwartet wird 1. Lassen Sie in der Liste nur die Werte einer Tabelle.`,
      });
    return false;
  }
  const titel = (i: number) => kopf.zellen[i] ?? '';
  const falsch = gewollt.filter((i) => titel(i) === '' || (istKostenwort(titel(i)) && !istName(titel(i))));
  for (const i of falsch)
    fehler.push({
      zeile: kopf.nummer,
      spalte: i + 1,
      text: `„${titel(i)}“ ist kein Gebiet. Lassen Sie nur die Spalte mit den Werten dieser Grenze.`,
    });
  return falsch.length === 0;
}

/** One row for each area and size. A name that stands once above its rows counts for them, if the sizes start again with it. */
function langeListe(
  reihen: readonly Groessenzeile[],
  spalte: number,
  namenspalte: number,
  wert: number,
  art: Frage['art'],
  fehler: Listenfehler[],
): Listengebiet[] {
  const gruppen = new Map<string, Groessenzeile[]>();
  let name = '';
  let vorige = 0;
  for (const reihe of reihen) {
    const eigener = reihe.zellen[namenspalte] ?? '';
    const personen = reihe.wort.art === 'groesse' ? reihe.wort.personen : vorige + 1;
    if (eigener !== '') name = eigener;
    else if (name === '' || personen !== vorige + 1)
      fehler.push({ zeile: reihe.nummer, spalte: namenspalte + 1, text: 'Hier fehlt der Name des Gebiets.' });
    vorige = personen;
    gruppen.set(name, [...(gruppen.get(name) ?? []), reihe]);
  }
  return [...gruppen].map(([g, zeilen]) => eines(g, zeilen, spalte, wert, art, fehler));
}

function eines(
  name: string | null,
  reihen: readonly Groessenzeile[],
  spalte: number,
  i: number,
  art: Frage['art'],
  fehler: Listenfehler[],
): Listengebiet {
  const zeile = reihen[0]?.nummer ?? 0;
  const eintraege = reihen.map(
    ({ wort, zellen, nummer }): Eintrag => ({
      wort,
      kopf: zellen[spalte] ?? '',
      zelle: zellen[i] ?? einzelne(zellen, spalte),
      zeile: nummer,
      spalte: i + 1,
    }),
  );
  const { werte, einzelfallAb, fehler: eigene } = werteAus(eintraege, art);
  fehler.push(...eigene);
  if (werte.size === 0 && eigene.length === 0)
    fehler.push({
      zeile,
      spalte: i + 1,
      text:
        name === null ? 'In der Liste steht keine Zeile mit Werten.' : `Unter „${name}“ stehen keine Werte.`,
    });
  return { name, zeile, werte, einzelfallAb };
}

/** “Einzelfall” across all columns of a row stands only once in a text. */
function einzelne(zellen: readonly string[], spalte: number): string {
  const rest = zellen.filter((z, i) => i !== spalte && z !== '');
  const [eine = ''] = rest;
  return rest.length === 1 && liesZelle(eine, 'geld').art === 'einzelfall' ? eine : '';
}

function keineGroesse(zeile: Rasterzeile, spalte: number): Listenfehler {
  const name = zeile.zellen[spalte] || zeile.zellen.find((z) => z !== '') || '';
  return {
    zeile: zeile.nummer,
    spalte: spalte + 1,
    text: `„${name}“ ist keine Personenzahl. Schreiben Sie zum Beispiel: 2 Personen`,
  };
}

function gezeigt({ nummer, zellen }: Rasterzeile): string {
  return `Zeile ${nummer}: „${zellen
    .filter((z) => z !== '')
    .join(' | ')
    .slice(0, 80)}“`;
}
