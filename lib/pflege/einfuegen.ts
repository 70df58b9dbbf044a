import type { Tag } from '@/lib/regeln';
import { setzeAlle } from './aendern';
import { altwerte } from './bisher';
import { formularstand } from './felder';
import type { Raster } from './grenzen';
import { type Art, liesZelle } from './liste/betrag';
import type { Raster as Listenraster } from './liste/raster';
import { geschrieben, trageEin, zieleIn } from './neu/liste-eintragen';
import { liesListe, rasterAus } from './neu/liste-lesen';
import type { Pfad } from './pfad';

/** A list that was put into a limit: the file with its values, and what to say about it; or why nothing was taken. */
export type Eingefuegt =
  | { readonly text: string; readonly meldung: string }
  | { readonly fehler: readonly string[] };

export interface Einfuegung {
  /** The limit's number in the file, and what it limits. */
  readonly grenze: number;
  readonly bezug: string;
  /** Text from the clipboard, or what a file held. */
  readonly liste: string | Listenraster;
  /** First day of the table before, for areas that the list does not name; null for a table that is corrected. */
  readonly gegen: Tag | null;
  /** What the authority is called. */
  readonly eigene: readonly string[];
  /** Where somebody pasted; without it only names and heads say what a value is for. */
  readonly ab?: { readonly raster: Raster; readonly pfad: Pfad } | undefined;
}

const KEIN_ZIEL =
  'Hier stehen die Werte nicht einfach nach Personen. Fügen Sie jeden Betrag in seine Zelle ein.';

/**
 * Puts a list into a limit: by its names and heads, or, if it has none, from the cell where it was pasted. Nothing is
 * changed unless every cell is clear.
 */
export function fuegeEin(text: string, e: Einfuegung): Eingefuegt {
  const art: Art = e.bezug === 'wohnflaeche' || e.bezug === 'heizenergie' ? 'flaeche' : 'geld';
  const block = e.ab === undefined ? null : zahlenblock(e.liste, art);
  if (block !== null && e.ab !== undefined) return inZellen(text, block, e.ab.raster, e.ab.pfad, art);
  const ziel = zieleIn(text).find(({ gebiete: [erstes] }) => erstes?.pfad[1] === e.grenze);
  if (ziel === undefined) return { fehler: [KEIN_ZIEL] };
  const namen = ziel.gebiete.flatMap(({ name }) => (name === null ? [] : [name]));
  const liste = liesListe(e.liste, art, namen, e.bezug);
  const neu = trageEin(text, ziel, liste, art, { gegen: e.gegen, eigene: e.eigene });
  if (neu.fehler.length > 0) return { fehler: neu.fehler };
  const werte = liste.gebiete.reduce((summe, g) => summe + g.werte.size, 0);
  const fehlt =
    neu.ohneWerte.length === 0 ? '' : ` Nicht in der Liste, dort bleibt alles: ${neu.ohneWerte.join(', ')}.`;
  const leer = entleert(text, neu.text);
  const ohne =
    leer === 0
      ? ''
      : ` Jetzt leer, weil die Liste nichts dazu sagt: ${leer === 1 ? '1 Zelle' : `${leer} Zellen`}.`;
  const neben = liste.uebergangen.length === 0 ? '' : ` Nicht gelesen: ${liste.uebergangen.join('; ')}.`;
  return { text: neu.text, meldung: `Eingefügt: ${anzahl(werte)}.${ohne}${fehlt}${neben}` };
}

/** Rows of bare values, as somebody marks them inside of a sheet; null if a head or a name is among them. */
function zahlenblock(liste: string | Listenraster, art: Art): readonly (readonly string[])[] | null {
  if (typeof liste !== 'string') return null;
  const zeilen = liste
    .replace(/[\r\n]+$/, '')
    .split(/\r\n|\r|\n/)
    .map((zeile) => zeile.split('\t'));
  const zellen = zeilen.flat().filter((z) => z.trim() !== '');
  const werte = zellen.every((z) => liesZelle(z, art).art === 'wert');
  // A head of bare sizes makes it a list of its own.
  const kopf = rasterAus(liste).zeilen.some(({ zellen: [erste = ''] }) =>
    /^[1-9]$|^1\d$|^20$/.test(erste.trim()),
  );
  return werte && zellen.length > 0 && !kopf ? zeilen : null;
}

function inZellen(
  text: string,
  block: readonly (readonly string[])[],
  { zeilen, spalten }: Raster,
  ab: Pfad,
  art: Art,
): Eingefuegt {
  const zeile = zeilen.findIndex(({ pfad }) => pfad.join('\n') === ab.slice(0, -1).join('\n'));
  const spalte = spalten.indexOf(String(ab.at(-1)));
  const breite = Math.max(...block.map((z) => z.length));
  if (zeile < 0 || zeile + block.length > zeilen.length || spalte + breite > spalten.length)
    return {
      fehler: [
        `Der Bereich hat ${block.length} Zeilen und ${breite} Spalten. Ab dieser Zelle ist Platz für ${zeilen.length - zeile} Zeilen und ${spalten.length - spalte} Spalten.`,
      ],
    };
  const werte = block.flatMap((reihe, i) =>
    reihe.flatMap((zelle, j): [Pfad, string][] => {
      const gelesen = liesZelle(zelle, art);
      const pfad = [...(zeilen[zeile + i]?.pfad ?? []), spalten[spalte + j] ?? ''];
      return gelesen.art === 'wert' ? [[pfad, geschrieben(gelesen.wert, art)]] : [];
    }),
  );
  return { text: setzeAlle(text, werte), meldung: `Eingefügt: ${anzahl(werte.length)}.` };
}

/** Cells that had a value and have none any more. */
function entleert(vorher: string, nachher: string): number {
  const neu = altwerte(formularstand(nachher));
  return [...altwerte(formularstand(vorher))].filter(([name, wert]) => wert !== '' && !neu.get(name)).length;
}

function anzahl(werte: number): string {
  return werte === 1 ? '1 Wert' : `${werte} Werte`;
}
