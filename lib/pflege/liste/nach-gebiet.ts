import { kurzname } from '@/lib/kern/kurzname';
import { liesZelle } from './betrag';
import type { Deutung, Frage, Listengebiet } from './deutung';
import { istKopf } from './kopf';
import { istNotiz, nurWoerter } from './notiz';
import type { Listenfehler, Raster, Rasterzeile } from './raster';
import { hatWerte, istFlaechenzeile, istKostenwort, type Spalte, spalteAus, spalteZu } from './spalten';
import { type Eintrag, werteAus } from './werte';

/** Rows are areas, columns are sizes. */
export function nachGebiet(
  zeilen: readonly Rasterzeile[],
  kopfstelle: number,
  aus: Raster['aus'],
  frage: Frage,
): Deutung {
  const kopf = zeilen[kopfstelle] ?? { nummer: 0, zellen: [] };
  const fehler: Listenfehler[] = [];
  const uebergangen: string[] = [];
  const uebergehe = (zeile: Rasterzeile) => uebergangen.push(gezeigt(zeile));
  for (const zeile of zeilen.slice(0, kopfstelle)) {
    const werte = zeile.zellen.slice(1).filter((z) => z !== '' && liesZelle(z, frage.art).art === 'wert');
    if (werte.length > 1 && !istFlaechenzeile(zeile))
      fehler.push(
        bei(zeile, 'Über der Kopfzeile stehen Werte. Setzen Sie die Zeile mit den Personenzahlen nach oben.'),
      );
    else uebergehe(zeile);
  }
  const daten = datenzeilen(zeilen.slice(kopfstelle + 1), kopf, frage, uebergehe, fehler);
  const spalten = kopf.zellen.map((zelle, i) => spalteAus(zelle, i, daten, frage.istName));
  const namenspalte = findeNamen(spalten, daten, kopf, frage, fehler);
  for (const [i, spalte] of spalten.entries())
    if (spalte.art === 'neben' || (spalte.art === 'flaeche' && frage.art === 'geld'))
      uebergangen.push(`Spalte „${kopf.zellen[i] ?? ''}“`);
  const gebiete = zuGebieten(daten, kopf, spalten, namenspalte, aus, frage, fehler);
  return { gebiete, fehler, uebergangen };
}

/** The rows with values. Titles, notes, rows of square metres and the same head again are not among them. */
function datenzeilen(
  zeilen: readonly Rasterzeile[],
  kopf: Rasterzeile,
  { art, istName }: Frage,
  uebergehe: (zeile: Rasterzeile) => void,
  fehler: Listenfehler[],
): Rasterzeile[] {
  const letzte = zeilen.findLastIndex((z) => hatWerte(z, art));
  const flaechen = zeilen.filter(istFlaechenzeile);
  return zeilen.filter((zeile, i) => {
    const [name = ''] = zeile.zellen;
    const nebenbei = nurWoerter(zeile.zellen) || (art === 'geld' && flaechen.includes(zeile));
    const gleich = zeile.zellen.join('|').toLowerCase() === kopf.zellen.join('|').toLowerCase();
    const notiz = istNotiz(zeile) || (i > letzte && letzte >= 0 && !istName(name));
    if (!gleich && istKopf(zeile))
      fehler.push(bei(zeile, 'Hier beginnt eine zweite Tabelle. Lassen Sie in der Liste nur eine.'));
    if (!nebenbei && !gleich && !notiz) return true;
    if (!gleich) uebergehe(zeile);
    return false;
  });
}

function findeNamen(
  spalten: readonly Spalte[],
  daten: readonly Rasterzeile[],
  kopf: Rasterzeile,
  { istName }: Frage,
  fehler: Listenfehler[],
): number {
  const mit = (art: Spalte['art']) => spalten.flatMap((s, i) => (s.art === art ? [i] : []));
  const [benannt = [], worte = []] = [mit('name'), mit('worte')];
  const ersatz = benannt.length > 0 ? benannt : worte.length > 0 ? worte : mit('personen');
  const gefuellt = ersatz.filter((i) => daten.some(({ zellen }) => (zellen[i] ?? '') !== ''));
  // “Vergleichsraum” beside “Kommunen”: the column whose every name is known.
  const bekannt = gefuellt.filter((i) => daten.every((z) => istName(nameIn(z, i, kopf, istName))));
  const [erste, zweite] = bekannt.length === 1 ? bekannt : gefuellt;
  if (zweite !== undefined)
    fehler.push(
      bei(
        kopf,
        `Welche Spalte nennt das Gebiet: „${kopf.zellen[erste ?? 0] ?? ''}“ oder „${kopf.zellen[zweite] ?? ''}“? Löschen Sie die andere.`,
      ),
    );
  for (const [i, spalte] of spalten.entries())
    if (spalte.art === 'zahlen')
      fehler.push({
        zeile: kopf.nummer,
        spalte: i + 1,
        text: `„${spalte.kopf}“ ist keine Personenzahl. Schreiben Sie zum Beispiel „2 Personen“, oder löschen Sie die Spalte.`,
      });
  return erste ?? -1;
}

function zuGebieten(
  daten: readonly Rasterzeile[],
  kopf: Rasterzeile,
  spalten: readonly Spalte[],
  namenspalte: number,
  aus: Raster['aus'],
  frage: Frage,
  fehler: Listenfehler[],
): Listengebiet[] {
  const gewaehlt = ohneKostenarten(daten, namenspalte, kopf, frage, fehler);
  const gesehen = new Map<string, number>();
  return gewaehlt.map((zeile) => {
    const { nummer, zellen } = zeile;
    const name = nameIn(zeile, namenspalte, kopf, frage.istName);
    const ganzes =
      gewaehlt.length === 1 &&
      !spalten.some((s) => s.art === 'name') &&
      (name === '' || (istKostenwort(name) && !frage.istName(name)));
    const eintraege = spalten.flatMap((spalte, i): Eintrag[] =>
      spalte.art === 'wort'
        ? [
            {
              wort: spalte.wort,
              kopf: kopf.zellen[i] ?? '',
              zelle: zellen[i] ?? '',
              zeile: nummer,
              spalte: i + 1,
            },
          ]
        : [],
    );
    const breite =
      aus === 'text'
        ? zellen.length !== kopf.zellen.length
        : zellen.slice(kopf.zellen.length).some((z) => z !== '');
    if (!ganzes && name === '') fehler.push(bei(zeile, 'Hier fehlt der Name des Gebiets.'));
    else if (gesehen.has(schluessel(name)))
      fehler.push(bei(zeile, `„${name}“ steht zweimal in der Liste. Löschen Sie eine Zeile.`));
    gesehen.set(schluessel(name), nummer);
    const leer = eintraege.every(({ zelle }) => liesZelle(zelle, frage.art).art === 'leer');
    if (leer && !breite) fehler.push(bei(zeile, `Hinter „${name}“ stehen keine Werte.`));
    if (breite) {
      const zahl = (n: number) => (n === 1 ? '1 Wert' : `${n} Werte`);
      const hier = aus === 'text' && !leer ? zellen.length - 1 : zellen.filter((z) => z !== '').length - 1;
      fehler.push(
        bei(
          zeile,
          hier < 1
            ? `Hinter „${name}“ stehen keine Werte.`
            : `Hier ${hier === 1 ? 'steht' : 'stehen'} ${zahl(hier)}, im Kopf ${kopf.zellen.length - 1}. Vergleichen Sie beide.`,
        ),
      );
      return { name: ganzes ? null : name, zeile: nummer, werte: new Map(), einzelfallAb: null };
    }
    const { werte, einzelfallAb, fehler: eigene } = werteAus(eintraege, frage.art);
    fehler.push(...eigene);
    return { name: ganzes ? null : name, zeile: nummer, werte, einzelfallAb };
  });
}

/** What a row is called. Below “Vergleichsraum” a bare “II” is “Vergleichsraum II”. */
function nameIn(
  { zellen }: Rasterzeile,
  spalte: number,
  kopf: Rasterzeile,
  istName: Frage['istName'],
): string {
  const zelle = (zellen[spalte] ?? '').trim();
  const mitKopf = `${kopf.zellen[spalte] ?? ''} ${zelle}`.trim();
  if (istName(zelle)) return zelle;
  return istName(mitKopf) || /^(?:\d{1,2}|[IVX]{1,4}|[A-H])$/.test(zelle) ? mitKopf : zelle;
}

/** Where rows are kinds of cost and not areas, only the row of this limit counts. */
function ohneKostenarten(
  daten: readonly Rasterzeile[],
  namenspalte: number,
  kopf: Rasterzeile,
  { art, bezug, istName }: Frage,
  fehler: Listenfehler[],
): readonly Rasterzeile[] {
  const name = (z: Rasterzeile) => nameIn(z, namenspalte, kopf, istName);
  const kosten = daten.filter((z) => istKostenwort(name(z)) && !istName(name(z)));
  if (art === 'flaeche' && daten.some(istFlaechenzeile) && kosten.length === daten.length)
    return daten.filter(istFlaechenzeile);
  if (kosten.length === 0 || (daten.length === 1 && kosten.length === 1)) return daten;
  const stelle = kosten.length === daten.length ? spalteZu(kosten.map(name), bezug) : -1;
  const richtige = daten[stelle];
  if (richtige !== undefined) return [richtige];
  for (const zeile of kosten)
    fehler.push(
      bei(zeile, `„${name(zeile)}“ ist kein Gebiet. Lassen Sie nur die Werte dieser Grenze in der Liste.`),
    );
  return daten;
}

/** Without the short name's cut at a comma: “Vergleichsraum I, Kernort” is not “Vergleichsraum I, Umland”. */
function schluessel(name: string): string {
  return kurzname(name.replaceAll(',', ' '));
}

function bei({ nummer }: Rasterzeile, text: string): Listenfehler {
  return { zeile: nummer, spalte: null, text };
}

function gezeigt({ nummer, zellen }: Rasterzeile): string {
  return `Zeile ${nummer}: „${zellen
    .filter((z) => z !== '')
    .join(' | ')
    .slice(0, 80)}“`;
}
