import type { Raster, Rasterzeile } from './raster';
import { wortAus } from './wort';

/**
 * Rows of a text as it comes out of a PDF: columns with gaps of several spaces, or words and numbers with one space
 * between. `namen`: what areas are called, for names that end in a number.
 */
export function textRaster(text: string, namen: readonly string[] = []): Raster {
  const zeilen = text.split(/\r\n|\r|\n/).flatMap((zeile, i): Rasterzeile[] => {
    const zellen = zellenIn(zeile.replace(/\.{3,}|…+/gu, '   ').trim(), namen);
    return zellen.length === 0 ? [] : [{ nummer: i + 1, zellen }];
  });
  return { zeilen, aus: 'text', fehler: [] };
}

function zellenIn(zeile: string, namen: readonly string[]): string[] {
  if (zeile === '') return [];
  // A narrow or no-break space inside a printed amount groups its digits: “1 022,00”.
  const gruppiert = zeile.replace(
    /(?<=^|[^\d.,])(\d{1,3})[\u00a0\u202f\u2009](?=\d{3},\d{2}(?!\d))/gu,
    '$1.',
  );
  const eng = gruppiert.replace(/\s+/gu, ' ');
  const kopf = kopfIn(eng);
  if (kopf !== null) return kopf;
  const stuecke = gruppiert.split(/\s{2,}/u).map((s) => s.replace(/\s+/gu, ' '));
  const kopfstuecke = stuecke.slice(1).filter((s) => wortAus(s) !== null && !/^\d+$/.test(s));
  if (kopfstuecke.length > 1) return stuecke;
  return stuecke.flatMap((stueck, i) => {
    if (i > 0) return wortAus(stueck) !== null && !/^\d/.test(stueck) ? [stueck] : werteIn(stueck);
    return vorn(stueck, namen, stuecke.length > 1);
  });
}

/** Several sizes in a row: “Gemeinde 1 Person 2 Personen jede weitere”. The word before them heads the names. */
function kopfIn(zeile: string): string[] | null {
  const teil = new RegExp(KOPFTEIL, 'giu');
  const anfang = zeile.search(new RegExp(`(?<![\\p{L}\\d])(?:${KOPFTEIL})`, 'iu'));
  if (anfang < 0) return null;
  const rest = zeile.slice(anfang);
  const teile = rest.match(teil) ?? [];
  const worte = teile.map((t) => wortAus(t));
  const groessen = worte.filter((w) => w?.art === 'groesse');
  const lueckenlos = teile.join('').replace(/\s/g, '') === rest.replace(/\s/g, '');
  const [erste, zweite] = groessen;
  const zaehlt =
    erste?.art === 'groesse' && zweite?.art === 'groesse' && zweite.personen === erste.personen + 1;
  return lueckenlos && zaehlt && erste.personen === 1 && worte.every((w) => w !== null)
    ? [zeile.slice(0, anfang).trim(), ...teile.map((t) => t.trim())]
    : null;
}

const FLAECHENTEIL = String.raw`(?:\s*\(?(?:bis(?: zu)?|max\.?)?\s*\d{1,3}(?:,\d{1,2})?\s?(?:m²|qm|m2)\)?)?`;
const HAUSHALT = String.raw`(?:\s?-?\s?(?:haushalte?|hh))?`;
const KOPFTEIL = [
  String.raw`(?:für\s+)?(?:jede|je|pro)\s+(?:zusätzliche|weitere)r?(?:\s+(?:person|pers\.?))?`,
  String.raw`(?:zusätzliche|weitere)(?:\s+(?:person|pers\.?))?`,
  String.raw`\d{1,2}\s*-?\s*(?:personen|person|pers\.?|p\.|phh|pph)${HAUSHALT}(?:\s+und\s+mehr)?${FLAECHENTEIL}`,
  String.raw`\d{1,2}\s+und\s+mehr(?:\s+personen)?`,
  String.raw`(?:ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn)\s?-?(?:personen|person|pers\.?)${HAUSHALT}${FLAECHENTEIL}`,
  String.raw`\d{1,2}(?![\d.,])`,
].join('|');

/** The words at the beginning of a row that is about one household. */
const ZEILENANFANG = [
  String.raw`(?:für\s+)?(?:jede|je|pro)\s+(?:zusätzliche|weitere)r?\s+(?:person|pers\.?|haushaltsangehörige)`,
  String.raw`(?:jede\s+)?(?:zusätzliche|weitere)(?:\s+(?:person|pers\.?))?`,
  String.raw`ab\s+(?:der\s+)?\d{1,2}\.?\s*(?:personen|person|pers\.?)(?:\s+(?:je|für jede)\s+(?:weitere\s+)?person)?`,
  String.raw`\d{1,2}\s*(?:personen\s+)?(?:und|oder)\s+mehr(?:\s+personen)?`,
  String.raw`(?:\d{1,2}|ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn)\s?-?\s?(?:personen|person|pers\.?|p\.?|phh)${HAUSHALT}(?:\s+und\s+mehr)?`,
  String.raw`(?:haushalte?|hh)\s+mit\s+\d{1,2}\s+person(?:en)?`,
].join('|');
const AM_ANFANG = new RegExp(`^(?:für\\s+)?(?:${ZEILENANFANG})(?=$|[\\s:(+])`, 'iu');
/** A number that belongs to the area's name: “Vergleichsraum 2 455,00”. */
const GEZAEHLT =
  /^(?:vergleichsraum|vr|zone|region|wohnregion|bezirk|gebiet|gruppe|miet(?:en)?stufe|wohnungsmarkttyp|typ|raum|cluster)\s+\d{1,2}(?![\d.,])(?:\s*\([^)]*\))?/iu;

function vorn(stueck: string, namen: readonly string[], allein: boolean): string[] {
  const bekannt = namen
    .filter(
      (name) =>
        stueck.toLowerCase() === name.toLowerCase() ||
        stueck.toLowerCase().startsWith(`${name.toLowerCase()} `),
    )
    .sort((a, b) => b.length - a.length)[0];
  const name =
    bekannt === undefined
      ? (AM_ANFANG.exec(stueck) ?? GEZAEHLT.exec(stueck))?.[0]
      : stueck.slice(0, bekannt.length);
  if (name !== undefined) {
    const rest = stueck.slice(name.length).replace(/^\s*:/u, '').trim();
    const werte = rest === '' ? [] : werteIn(rest);
    const [erster] = werte;
    // Words between the name and the values belong to the name.
    if (erster !== undefined && !istWert(erster)) return [`${name} ${erster}`, ...werte.slice(1)];
    return [name, ...werte];
  }
  // “Vergleichsraum 1” before a gap is a name; an amount has cents or three digits.
  if (allein && /(?:^|\s)\d{1,2}$/u.test(stueck)) return [stueck];
  return werteIn(stueck, true);
}

const EINHEIT = String.raw`(?:\s?(?:€|EUR\b|Euro\b|m²|m2|qm\b))?`;
const MARKE = String.raw`(?:\s?(?:\*+|[¹²³⁴⁵⁶⁷⁸⁹]+\)?)|\s\d\))?`;
const BETRAG = String.raw`(?:\d{1,3}(?:\.\d{3})+(?:,\d{1,2})?|\d+(?:[.,]\d+)?)(?:,[-–—]{1,2})?`;
const WERT = String.raw`(?:(?:\+|zzgl\.|zuzüglich|plus|bis\s+zu|bis|max\.|höchstens)\s?)?(?:€\s?)?${BETRAG}${EINHEIT}${MARKE}|[-–—]|Einzelfall\p{L}*`;
const WERTE_AM_ENDE = new RegExp(`^(.*?)((?:(?:^|\\s+)(?:${WERT}))+)\\s*$`, 'iu');
const EIN_WERT = new RegExp(`(?<=^|\\s)(?:${WERT})(?=\\s|$)`, 'giu');

function istWert(text: string): boolean {
  return new RegExp(`^(?:${WERT})$`, 'iu').test(text);
}

/** The values at the end of a piece, and what stands before them as a first cell. */
function werteIn(stueck: string, mitName = false): string[] {
  const treffer = WERTE_AM_ENDE.exec(stueck);
  if (!treffer) return [stueck];
  const davor = (treffer[1] ?? '').replace(/:\s*$/u, '').trim();
  const werte = (treffer[2] ?? '').match(EIN_WERT) ?? [];
  // A row that begins with a bare count is about that household; it has no name.
  const ohneName = !mitName || /^(?:[1-9]|1\d|20)$/.test(werte[0]?.trim() ?? '');
  return davor === '' && ohneName ? werte.map((w) => w.trim()) : [davor, ...werte.map((w) => w.trim())];
}
