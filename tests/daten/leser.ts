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

function zellenAus(pfad: string, naechste: string | null): Zelle[] {
  const zellen: Zelle[] = [];
  let [bezug, energietraeger, imAbschnitt, inZellen] = ['', null as string | null, false, false];
  let gemeinden: string[] | null = null;
  let klasse: [number, number] | null = null;
  let untergrenze = 0;
  readFileSync(pfad, 'utf8')
    .split('\n')
    .forEach((zeile, i) => {
      if (/^\w/.test(zeile)) imAbschnitt = zeile.startsWith('grenzen:');
      if (!imAbschnitt) return;
      const [, strich, name = '', wert = ''] = /^ +(- )?"?(\w+)"?:? ?(.*)$/.exec(zeile) ?? [];
      if (name === 'bezug') [bezug, gemeinden, energietraeger, klasse] = [wert, null, null, null];
      if (name === 'gebiete') gemeinden = [];
      if (name === 'name' && strich) gemeinden = [];
      if (/"\d{8}"/.test(zeile)) gemeinden = [...(gemeinden ?? []), ...(zeile.match(/\d{8}/g) ?? [])];
      if (/^ {6}(erdgas|heizoel|fernwaerme|waermepumpe|strom|holz):$/.test(zeile)) energietraeger = name;
      if (name === 'je_gebaeudeflaeche') untergrenze = 0;
      else if (strich && energietraeger !== null) {
        untergrenze = name === 'von' ? Number(wert) - 0.01 : (klasse?.[1] ?? untergrenze);
        klasse = [untergrenze, untergrenze + 1000];
      }
      if (name === 'bis') klasse = [untergrenze, Number(wert)];
      if (!/^(\d{1,2}|weitere)$/.test(name)) inZellen = name === 'je_person';
      else if (inZellen && name !== 'weitere') {
        const [kreis, ab] = [pfad.split('/')[2]?.slice(0, 5) ?? '', pfad.split('/')[3]?.slice(0, 10) ?? ''];
        const stelle = `${pfad}:${i + 1}`;
        zellen.push({
          stelle,
          kreis,
          ab,
          naechste,
          bezug,
          gemeinden,
          energietraeger,
          klasse,
          personen: Number(name),
          wert,
        });
      }
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
