import { type Art, istFlaeche, istGeld, liesZelle, siehtNachWertAus } from './betrag';
import type { Rasterzeile } from './raster';
import { type Wort, wortAus } from './wort';

/** What a column of a list holds, by its head and by its cells. */
export type Spalte =
  | { readonly art: 'wort'; readonly wort: Wort }
  | { readonly art: 'name' }
  | { readonly art: 'personen' }
  | { readonly art: 'flaeche' }
  | { readonly art: 'zahlen'; readonly kopf: string }
  | { readonly art: 'worte'; readonly kopf: string }
  | { readonly art: 'neben'; readonly kopf: string }
  | { readonly art: 'leer' };

const NAME =
  /^(?:(?:gebiets?|orts?|gemeinde|städte|stadt|kommune|vergleichsraum|wohnungsmarkttyp|regions?|wohnort|raum|bezirk|samtgemeinde|amt|zone)[-/ ]*(?:name|teil|bezeichnung)?[-/ ,und]*)+$/iu;
const NEBEN =
  /^(?:(?:lfd\.?\s*)?nr\.?|plz|postleitzahl|ags|(?:gemeinde|regional)?schlüssel|(?:wohngeld-?)?mieten?stufe(?: nach wogg)?|stufe|bemerkung(?:en)?|anmerkung(?:en)?|hinweise?|stand|gültig (?:ab|seit|bis)|quelle|(?:land)?kreis)$/iu;
const FLAECHE = /fläche|flaeche|m²|m2\b|\bqm\b|quadratmeter|wohnungsgröße/iu;
const GELD_JE_FLAECHE = /€|eur|miete|kosten|preis/iu;
const PERSONEN =
  /^(?:anzahl\s*(?:der\s*)?)?(?:personen(?:zahl|anzahl)?|haushalts?größe|haushalt|haushaltsmitglieder|bedarfsgemeinschaft|pers\.?|hh-?größe|im haushalt lebende personen)(?:\s*(?:im|je|pro)\s*haushalt)?(?:\s*\(?personen\)?)?$/iu;

/** What the column at `i` is. `kopf` is its head, `zeilen` what stands below. */
export function spalteAus(
  kopf: string,
  i: number,
  zeilen: readonly Rasterzeile[],
  istName: (text: string) => boolean,
): Spalte {
  const wort = wortAus(kopf);
  if (wort !== null) return { art: 'wort', wort };
  const zellen = zeilen.map(({ zellen }) => zellen[i] ?? '').filter((z) => z !== '');
  const titel = kopf.trim();
  // An area that is called like a kind of column: “Gemeinde Adendorf”.
  if (istName(titel) && zellen.some(siehtNachWertAus)) return { art: 'zahlen', kopf: titel };
  if (NAME.test(titel)) return { art: 'name' };
  if (NEBEN.test(titel)) return { art: 'neben', kopf: titel };
  if (PERSONEN.test(titel)) return { art: 'personen' };
  if (zellen.length === 0) return { art: 'leer' };
  if (FLAECHE.test(titel) && !GELD_JE_FLAECHE.test(titel)) return { art: 'flaeche' };
  if (zellen.every(istFlaeche)) return { art: 'flaeche' };
  return zellen.some(siehtNachWertAus) ? { art: 'zahlen', kopf: titel } : { art: 'worte', kopf: titel };
}

/** Words of a kind of cost, never of an area. */
const KOSTENWORT =
  /miete|kosten|betrag|beträge|richtwert|obergrenze|höchst|grenze|summe|gesamt|durchschnitt|mittelwert|fläche|m²|m2\b|\bqm\b|euro|€|\beur\b|heizung|warm|kalt/iu;

/** Whether a word names a kind of cost rather than a place. */
export function istKostenwort(text: string): boolean {
  return KOSTENWORT.test(text);
}

const BEZUGSWORT: Readonly<Record<string, RegExp>> = {
  bruttokaltmiete: /brutto-?\s?kalt/iu,
  bruttowarmmiete: /brutto-?\s?warm|warmmiete/iu,
  nettokaltmiete: /netto|grundmiete/iu,
  betriebskosten: /betriebskosten|nebenkosten/iu,
  heizkosten: /heiz/iu,
};

/** The one of several heads that names the limit looked for, if each names another; -1 if that is not clear. */
export function spalteZu(koepfe: readonly string[], bezug: string | undefined): number {
  const treffer = koepfe.map((kopf) => {
    const [erster, ...rest] = Object.entries(BEZUGSWORT).filter(([, wort]) => wort.test(kopf));
    return rest.length === 0 ? (erster?.[0] ?? null) : null;
  });
  const eindeutig = treffer.every((t) => t !== null) && new Set(treffer).size === treffer.length;
  return bezug !== undefined && eindeutig ? treffer.indexOf(bezug) : -1;
}

/** Whether a row holds a value of this kind, wherever it stands. */
export function hatWerte({ zellen }: Rasterzeile, art: Art): boolean {
  return zellen.slice(1).some((z) => z !== '' && ['wert', 'einzelfall'].includes(liesZelle(z, art).art));
}

/** Whether a row only says how many square metres belong to the sizes. */
export function istFlaechenzeile({ zellen }: Rasterzeile): boolean {
  const gefuellt = zellen.filter((z) => z !== '' && wortAus(z) === null);
  const [erste = '', ...rest] = gefuellt;
  if (gefuellt.length > 1 && gefuellt.every(istFlaeche)) return true;
  const name = FLAECHE.test(erste) && !GELD_JE_FLAECHE.test(erste);
  return (
    rest.length > 0 &&
    rest.every((z) => liesZelle(z, 'flaeche').art !== 'unklar' && !istGeld(z)) &&
    (name || rest.every(istFlaeche))
  );
}
