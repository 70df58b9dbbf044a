import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A printed figure of a table file, found line by line, with what a question must say to reach it. */
export interface Zelle {
  readonly stelle: string;
  readonly kreis: string;
  readonly ab: string;
  /** First day of the next version, or null. */
  readonly naechste: string | null;
  readonly bezug: string;
  /** Keys as written; null where the limit holds for the whole Kreis. */
  readonly gemeinden: readonly string[] | null;
  readonly energietraeger: string | null;
  /** Building size in m²: above the first, up to the second. */
  readonly klasse: readonly [number, number] | null;
  readonly personen: number;
  readonly wert: string;
}

const TRAEGER = 'data/traeger';

/** All printed figures of all tables. Reads text, not YAML, so that it shares no mistake with lib/tabellen. */
export function alleZellen(): Zelle[] {
  return readdirSync(TRAEGER).flatMap((ordner) => {
    const dateien = readdirSync(join(TRAEGER, ordner))
      .filter((name) => /^\d.*\.yaml$/.test(name))
      .sort();
    return dateien.flatMap((datei, i) =>
      zellenAus(join(TRAEGER, ordner, datei), dateien[i + 1]?.slice(0, 10) ?? null),
    );
  });
}

/** Fields of the list items and maps above a line, by indentation; keys as written, values as text. */
type Felder = Map<number, Record<string, string>>;

/** Walks a file line by line; `zelle` gets the keys above a line, from the left, and the fields beside them. */
function zeilenIn(pfad: string, zeile: (nummer: number, kette: string[], wert: string, felder: Felder) => void) {
  const felder: Felder = new Map();
  const kette: { tiefe: number; name: string }[] = [];
  readFileSync(pfad, 'utf8')
    .split('\n')
    .forEach((text, i) => {
      const [, leer = '', strich, name, wert = ''] = /^( *)(- )?"?(\w+)"?:(?: (.*))?$/.exec(text) ?? [];
      if (name === undefined) return;
      const tiefe = leer.length + (strich ? 2 : 0);
      for (const t of [...felder.keys()]) if (t > tiefe || (strich && t === tiefe)) felder.delete(t);
      while ((kette.at(-1)?.tiefe ?? -1) >= tiefe) kette.pop();
      kette.push({ tiefe, name });
      felder.set(tiefe, { ...felder.get(tiefe), [name]: wert });
      zeile(i + 1, kette.map((k) => k.name), wert, felder);
    });
}

function zellenAus(pfad: string, naechste: string | null): Zelle[] {
  const zellen: Zelle[] = [];
  const [, , ordner = '', datei = ''] = pfad.split('/');
  let klasse: [number, number] | null = null;
  zeilenIn(pfad, (nummer, kette, wert, felder) => {
    const [abschnitt, , davor] = [kette[0], kette.at(-1), kette.at(-2)];
    const personen = Number(kette.at(-1));
    const antwort = (frage: string) => kette[kette.indexOf(frage) + 1] ?? '';
    if (kette.at(-1) === 'je_gebaeudeflaeche') klasse = null;
    if (davor === 'je_gebaeudeflaeche') {
      if (kette.at(-1) === 'von') klasse = [Number(wert) - 0.01, Number(wert)];
      else if (kette.at(-1) === 'bis') klasse = [klasse?.[0] ?? 0, Number(wert)];
    }
    if (abschnitt !== 'grenzen' || davor !== 'je_person' || !Number.isInteger(personen)) return;
    const gebiet = felder.get(8);
    zellen.push({
      stelle: `${pfad}:${nummer}`,
      kreis: ordner.slice(0, 5),
      ab: datei.slice(0, 10),
      naechste,
      bezug: felder.get(4)?.bezug ?? '',
      gemeinden: kette.includes('gebiete') ? (gebiet?.gemeinden?.match(/\d{8}/g) ?? []) : null,
      teil: kette.includes('gebiete') ? (gebiet?.teil ?? null) : null,
      energietraeger: kette.includes('je_energietraeger') ? antwort('je_energietraeger') : null,
      variante: kette.includes('je_variante') ? [antwort('je_variante'), kette[kette.indexOf('je_variante') + 2] ?? ''] : null,
      klasse: kette.includes('je_gebaeudeflaeche') ? klasse : null,
      personen,
      wert,
    });
  });
  return zellen;
}

/** A figure with two decimal places, as the command prints it. */
export function zweiStellen(wert: string): string {
  const [ganze = '', stellen = ''] = wert.replace(',', '.').split('.');
  return `${ganze}.${stellen.padEnd(2, '0')}`;
}

/** Keys of all Gemeinden of a Kreis, from the official list. */
export function gemeindenIn(kreis: string): string[] {
  const zeilen = readFileSync('data/bund/gemeinden/gemeinden.csv', 'utf8').split('\n');
  return zeilen.map((zeile) => zeile.slice(0, 8)).filter((ags) => ags.startsWith(kreis));
}
