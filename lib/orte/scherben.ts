import { kurzname } from '@/lib/kern/kurzname';
import { kreisname, nenntKreis } from './kreisname';
import { namensteile } from './name';
import type { Ort } from './ort';
import { plzIn } from './plz';
import { ohneVorwort, verbunden, type Wort, woerter } from './woerter';

/**
 * The list of all places, cut into pieces so that one search loads only what it can need: by the first two letters of
 * a name, by the first three digits of a PLZ, and for a slip among the first letters by what stands behind them. A piece is
 * written compactly; the address is left out where it is the name.
 */
export interface Scherbe {
  /** Name and Land of the Kreise, so that each is written once. */
  readonly k: readonly (readonly [name: string, land: string])[];
  /** Gemeinden: name, number of the Kreis, address (0: as the name), rank, PLZ of this piece (only in PLZ pieces). */
  readonly o: readonly (readonly [
    name: string,
    kreis: number,
    adresse: string | 0,
    rang: number,
    plz?: string,
  ])[];
  /** Gemeinden of which only parts are in the piece. */
  readonly z: readonly (readonly [name: string, kreis: number, adresse: string | 0])[];
  /** Parts: name, number of the Gemeinde in `z`, rank. */
  readonly t: readonly (readonly [name: string, gemeinde: number, rang: number])[];
  /** Kreise: number in `k`, address. */
  readonly s: readonly (readonly [kreis: number, adresse: string])[];
}

/** Into so many pieces the list is cut by the ends of names. */
const ENDEN = 256;

/** So many names begin with these letters that two do not cut small pieces. */
const VIELE = /^sch/;

/** What may have become of them with one slip. */
const AUS_VIELEN = /^(s.?.?[ch]|.?ch)/;

/** All pieces by file name, without the ending. */
export function inScherben(orte: readonly Ort[]): ReadonlyMap<string, Scherbe> {
  const gruppen = new Map<string, (readonly [Ort, string])[]>();
  const lege = (datei: string, ort: Ort, plz = '') =>
    gruppen.set(datei, [...(gruppen.get(datei) ?? []), [ort, plz]]);
  for (const ort of orte) {
    const formen = ort.istKreis ? [woerter(kreisname(ort.name))] : formenVon(ort.teil ?? ort.name);
    for (const anfang of new Set(formen.map(anfangVon))) lege(anfang, ort);
    const enden = ort.istKreis ? [] : formen.flatMap((form) => endenVon(glatt(form)));
    for (const ende of new Set(enden)) lege(ende, ort);
    for (const plz of ort.plz) lege(plz.slice(0, 3), ort, plz);
  }
  return new Map([...gruppen].map(([datei, eintraege]) => [datei, scherbe(eintraege)]));
}

/** The places in a piece. */
export function ausScherbe({ k, o, z, t, s }: Scherbe): readonly Ort[] {
  const ort = (name: string, kreis: number, adresse: string | 0, rang: number): Ort => ({
    adresse: adresse === 0 ? kurzname(name) : adresse,
    name,
    kreis: k[kreis]?.[0] ?? '',
    land: k[kreis]?.[1] ?? '',
    plz: [],
    rang,
  });
  const gemeinden = o.map(([name, kreis, adresse, rang, plz]) => ({
    ...ort(name, kreis, adresse, rang),
    plz: plz === undefined ? [] : [plz],
  }));
  const teile = t.map(([teil, gemeinde, rang]) => {
    const [name, kreis, adresse] = z[gemeinde] ?? ['', 0, 0];
    return { ...ort(name, kreis, adresse, rang), teil };
  });
  const kreise = s.map(([kreis, adresse]) => ({
    ...ort(k[kreis]?.[0] ?? '', kreis, adresse, 0),
    istKreis: true as const,
  }));
  return [...gemeinden, ...teile, ...kreise];
}

/** Pieces to load together. */
export interface Suchschritt {
  readonly dateien: readonly string[];
  /** Only if nothing was found so far; else also if there are only guesses. */
  readonly nurOhneFund: boolean;
}

/**
 * The pieces in which to look for a text, step by step: first what it begins with, then its next words (“Hannover
 * Linden”), last what stands behind a slip at the beginning (“Ihldesheim”). Empty if the text names nothing.
 */
export function scherbenFuer(text: string): readonly Suchschritt[] {
  const postleitzahl = plzIn(text);
  const name = postleitzahl?.name ?? text;
  const worte = woerter(nenntKreis(name) ? kreisname(name) : name);
  const plz = postleitzahl ? [postleitzahl.plz.slice(0, 3)] : [];
  const schritt = (dateien: readonly string[], nurOhneFund = false) => ({
    dateien: [...new Set(dateien)].filter((datei) => datei.length > 1),
    nurOhneFund,
  });
  if (worte.length === 0) return plz.length > 0 ? [schritt(plz)] : [];
  const ganz = glatt(worte);
  const weitere = ohneVorwort(worte.slice(1)).slice(0, 2);
  const enden = ganz.length < 4 ? [] : [-1, 0, 1].flatMap((versatz) => endenVon(ganz, versatz));
  return [
    schritt([...plz, anfangVon(worte)]),
    ...weitere.map((wort) => schritt([anfangVon([wort])])),
    schritt(enden, worte.length > 1),
  ].filter(({ dateien }) => dateien.length > 0);
}

/** The ways to begin a name: its short form, and the part behind a hyphen. */
function formenVon(name: string): readonly (readonly Wort[])[] {
  const { stamm, zusatz, bisStrich } = namensteile(name);
  const zweiter = bisStrich > 0 ? [stamm.slice(bisStrich)] : [];
  return [stamm, [...stamm, ...zusatz], ...zweiter].filter((form) => form.length > 0);
}

/** Two letters; four where so many names begin alike. */
function anfangVon(worte: readonly Wort[]): string {
  const wort = glatt(worte);
  return wort.slice(0, VIELE.test(wort) ? 4 : 2);
}

/** What stands behind the letters by which a piece is named; `versatz`: with so many letters too much in front. */
function endenVon(wort: string, versatz = 0): readonly string[] {
  const ab = AUS_VIELEN.test(wort) ? [3, 5] : [3];
  return ab
    .map((stelle) => wort.slice(stelle + versatz))
    .filter((ende) => ende !== '')
    .map(endeVon);
}

/** One word without “Bad” and without umlauts in any spelling: “Bad Münder” and “muender” -> `munder`. */
function glatt(worte: readonly Wort[]): string {
  return verbunden(ohneVorwort(worte)).replace(/([aou])e/g, '$1');
}

function endeVon(ende: string): string {
  let summe = 0;
  for (const zeichen of ende) summe = (summe * 31 + zeichen.charCodeAt(0)) % 65_521;
  return `e${summe % ENDEN}`;
}

function scherbe(eintraege: readonly (readonly [Ort, string])[]): Scherbe {
  const kreise = nummern(eintraege.map(([ort]) => `${ort.kreis}\n${ort.land}`));
  const kreisVon = (ort: Ort) => kreise.get(`${ort.kreis}\n${ort.land}`) ?? 0;
  const adresse = (ort: Ort) => (ort.adresse === kurzname(ort.name) ? 0 : ort.adresse);
  const teile = eintraege.map(([ort]) => ort).filter(({ teil }) => teil !== undefined);
  const ziele = nummern(teile.map((ort) => ort.adresse));
  const zielorte = [...ziele.keys()].flatMap((ziel) => teile.find((ort) => ort.adresse === ziel) ?? []);
  return {
    k: [...kreise.keys()].map((kreis) => kreis.split('\n') as [string, string]),
    o: eintraege
      .filter(([{ teil, istKreis }]) => teil === undefined && !istKreis)
      .map(([ort, plz]) => {
        const kopf = [ort.name, kreisVon(ort), adresse(ort), ort.rang] as const;
        return plz === '' ? kopf : [...kopf, plz];
      }),
    z: zielorte.map((ort) => [ort.name, kreisVon(ort), adresse(ort)]),
    t: teile.map((ort) => [ort.teil ?? '', ziele.get(ort.adresse) ?? 0, ort.rang]),
    s: eintraege.filter(([{ istKreis }]) => istKreis).map(([ort]) => [kreisVon(ort), ort.adresse]),
  };
}

/** Each different text with its number, in the order of their first appearance. */
function nummern(texte: readonly string[]): ReadonlyMap<string, number> {
  return new Map([...new Set(texte)].map((text, i) => [text, i]));
}
