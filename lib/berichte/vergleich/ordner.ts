import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Tag } from '@/lib/regeln';
import { type Bund, ladeBund } from '@/lib/tabellen/bund';
import { DATEN } from '@/lib/tabellen/lade';
import { type Vergleich, vergleiche } from './index';
import { liesTraegerstand, type Traegerstand } from './stand';

/**
 * Compares two data folders. Only authorities whose files differ are read, so that four hundred of them cost no time;
 * if shared data differ, all are. Where one of the folders has no shared data, both use the repository's.
 * Throws a Datenfehler for broken national data.
 */
export function vergleicheOrdner(alt: string, neu: string, heute: Tag): Vergleich {
  const [dateienAlt, dateienNeu] = [alleDateien(alt), alleDateien(neu)];
  const alle = [...new Set([...dateienAlt.keys(), ...dateienNeu.keys()])].sort();
  const anders = alle.filter((name) => dateienAlt.get(name) !== dateienNeu.get(name));
  const beideVollstaendig = [dateienAlt, dateienNeu].every((dateien) => dateien.has(GEMEINDEN));
  const gemeinsam = beideVollstaendig ? anders.filter((name) => /^(bund|laender)\//.test(name)) : [];
  const betroffen = new Set((gemeinsam.length > 0 ? alle : anders).flatMap(schluesselVon));
  const bundNeu = ladeBund(beideVollstaendig ? neu : DATEN);
  const bundAlt = gemeinsam.length > 0 ? ladeBund(alt) : bundNeu;
  const vorher = staende(alt, dateienAlt, betroffen, bundAlt, heute);
  return vergleiche(vorher, staende(neu, dateienNeu, betroffen, bundNeu, heute), { heute, gemeinsam });
}

const GEMEINDEN = 'bund/gemeinden/gemeinden.csv';

/** The folders of these authorities, by key; a second folder of one authority is kept under its own name. */
function staende(
  ordner: string,
  dateien: ReadonlyMap<string, string>,
  betroffen: ReadonlySet<string>,
  bund: Bund,
  heute: Tag,
): Map<string, Traegerstand> {
  const namen = [...new Set([...dateien.keys()].flatMap(ordnerVon))].sort();
  const gelesen = new Map<string, Traegerstand>();
  for (const name of namen) {
    const ags = name.split('-')[0] ?? name;
    if (!betroffen.has(ags)) continue;
    gelesen.set(gelesen.has(ags) ? name : ags, liesTraegerstand(join(ordner, 'traeger', name), bund, heute));
  }
  return gelesen;
}

function schluesselVon(name: string): string[] {
  return ordnerVon(name).map((ordner) => ordner.split('-')[0] ?? ordner);
}

function ordnerVon(name: string): string[] {
  const [oben, ordner, datei] = name.split('/');
  return oben === 'traeger' && ordner !== undefined && datei !== undefined ? [ordner] : [];
}

/** Every file below a folder with its content. Links are passed over: they could lead out of the folder. */
function alleDateien(ordner: string, unter = ''): Map<string, string> {
  const dateien = new Map<string, string>();
  if (lstatSync(join(ordner, unter), { throwIfNoEntry: false }) === undefined) return dateien;
  for (const name of readdirSync(join(ordner, unter)).sort()) {
    const pfad = unter === '' ? name : `${unter}/${name}`;
    const art = lstatSync(join(ordner, pfad));
    if (art.isDirectory()) for (const [n, text] of alleDateien(ordner, pfad)) dateien.set(n, text);
    else if (art.isFile()) dateien.set(pfad, readFileSync(join(ordner, pfad), 'latin1'));
  }
  return dateien;
}
