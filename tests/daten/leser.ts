import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A printed figure of a table file, found line by line, with what a question must say to reach it. */
export interface Zelle {
  readonly stelle: string;
  readonly kreis: string;
  readonly ab: string;
  /** Last day: the one the file names, else the day before the next version; null if open. */
  readonly letzter: string | null;
  readonly bezug: string;
  /** Keys as written; null where the limit holds for the whole Kreis. */
  readonly gemeinden: readonly string[] | null;
  /** The Ortsteil, where a Gemeinde is split. */
  readonly teil: string | null;
  readonly energietraeger: string | null;
  readonly warmwasser: string | null;
  readonly variante: Readonly<Record<string, string>>;
  /** Building size in m²: above the first, up to the second. */
  readonly klasse: readonly [number, number] | null;
  /** m² of a flat for which the limit holds. */
  readonly wohnflaeche: string;
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
    return dateien.flatMap((datei, i) => {
      const pfad = join(TRAEGER, ordner, datei);
      return zellenAus(pfad, tagNach(pfad) ?? dateien[i + 1]?.slice(0, 10) ?? null);
    });
  });
}

/** The day after the last one that the file names itself. */
function tagNach(pfad: string): string | null {
  const bis = /^gueltig_bis: (\S+)$/m.exec(readFileSync(pfad, 'utf8'))?.[1];
  return bis === undefined ? null : new Date(Date.parse(bis) + 86_400_000).toISOString().slice(0, 10);
}

interface Zeile {
  readonly nummer: number;
  /** Keys from the left down to this line's own. */
  readonly kette: readonly string[];
  readonly wert: string;
  /** Keys and values of the maps above, by indentation. */
  readonly felder: ReadonlyMap<number, Readonly<Record<string, string>>>;
  readonly tiefe: number;
}

function zeilenAus(pfad: string): Zeile[] {
  const felder = new Map<number, Record<string, string>>();
  const kette: { tiefe: number; name: string }[] = [];
  return readFileSync(pfad, 'utf8')
    .split('\n')
    .flatMap((text, i) => {
      // A remark behind a value (“# bisher 499.00”) is no part of it.
      const ohneNotiz = text.replace(/ +#.*$/, '');
      const [, leer = '', strich, name, wert = ''] = /^( *)(- )?"?(\w+)"?:(?: (.*))?$/.exec(ohneNotiz) ?? [];
      const oben = kette.at(-1);
      if (name === undefined) {
        const liste = oben && felder.get(oben.tiefe);
        if (liste && oben.name === 'gemeinden') liste.gemeinden += text;
        return [];
      }
      const tiefe = leer.length + (strich ? 2 : 0);
      for (const t of [...felder.keys()]) if (t > tiefe || (strich && t === tiefe)) felder.delete(t);
      while ((kette.at(-1)?.tiefe ?? -1) >= tiefe) kette.pop();
      kette.push({ tiefe, name });
      felder.set(tiefe, { ...felder.get(tiefe), [name]: wert });
      return [{ nummer: i + 1, kette: kette.map((k) => k.name), wert, felder: new Map(felder), tiefe }];
    });
}

function vortag(tag: string | null): string | null {
  return tag === null ? null : new Date(Date.parse(tag) - 86_400_000).toISOString().slice(0, 10);
}

function zellenAus(pfad: string, naechste: string | null): Zelle[] {
  const letzter = /^gueltig_bis: "?([\d-]{10})/m.exec(readFileSync(pfad, 'utf8'))?.[1] ?? vortag(naechste);
  const [, , ordner = '', datei = ''] = pfad.split('/');
  let klasse: [number, number] = [0, 0];
  let ende = 0;
  let wohnflaeche = '1';
  return zeilenAus(pfad).flatMap(({ nummer, kette, wert, felder, tiefe }) => {
    const [davor, name] = [kette.at(-2), kette.at(-1)];
    const nach = (frage: string) => kette[kette.indexOf(frage) + 1] ?? '';
    if (name === 'bezug') wohnflaeche = '1';
    if (davor === 'nur_bei_wohnflaeche' && name === 'ab') wohnflaeche = wert;
    if (name === 'je_gebaeudeflaeche') ende = 0;
    if (davor === 'je_gebaeudeflaeche') {
      if (name === 'von') ende = Number(wert) - 0.01;
      else if (name === 'bis') klasse = [ende, Number(wert)];
      else if (felder.get(tiefe)?.bis === undefined) klasse = [ende, ende + 1000];
      if (name === 'bis') ende = Number(wert);
    }
    if (kette[0] !== 'grenzen' || davor !== 'je_person' || !/^\d{1,2}$/.test(name ?? '')) return [];
    const gebiet = kette.includes('gebiete') ? felder.get(8) : undefined;
    const zelle = {
      stelle: `${pfad}:${nummer}`,
      kreis: ordner.slice(0, 5),
      ab: datei.slice(0, 10),
      letzter,
      bezug: felder.get(4)?.bezug ?? '',
      gemeinden: gebiet ? (gebiet.gemeinden?.match(/\d{8}/g) ?? []) : null,
      teil: gebiet?.teil ?? null,
      energietraeger: kette.includes('je_energietraeger') ? nach('je_energietraeger') : null,
      warmwasser: kette.includes('je_warmwasser') ? nach('je_warmwasser') : null,
      variante: kette.includes('je_variante') ? { [nach('je_variante')]: nach(nach('je_variante')) } : {},
      klasse: kette.includes('je_gebaeudeflaeche') ? klasse : null,
      wohnflaeche,
      personen: Number(name),
      wert,
    };
    return [zelle];
  });
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
