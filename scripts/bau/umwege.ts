import { seitenrichtlinie } from '@/scripts/bau/kopfzeilen';
import type { Seitenadressen } from '@/scripts/bau/seitenadressen';

/** What people type, in small letters and without slashes at both ends -> the address of the page they mean. */
export type Umwege = ReadonlyMap<string, string>;

/** Ways to every page: its own address, for capitals and a missing slash, and other spellings. */
export function umwege({ orte, kreise, laender, tabellen, feste, schreibweisen }: Seitenadressen): Umwege {
  const adressen = [...orte, ...kreise, ...laender, ...tabellen, ...feste].filter(
    (adresse) => adresse !== '',
  );
  const wege = [...adressen.map((adresse) => [adresse, adresse] as const), ...schreibweisen];
  return new Map(wege.map(([getippt, adresse]) => [getippt, `/${adresse}/`]));
}

/**
 * Where a path leads that is not the page's own address; null if it is, or if nobody knows it. Sent as the server's
 * redirect the part behind `#` stays: browsers carry it over.
 */
export function umwegFuer(pfad: string, wege: Umwege): string | null {
  let getippt: string;
  try {
    getippt = decodeURIComponent(pfad);
  } catch {
    return null;
  }
  const ziel = wege.get(
    getippt
      .replace(/^\/|\/$/g, '')
      .normalize('NFC')
      .toLowerCase(),
  );
  return ziel === undefined || ziel === getippt ? null : ziel;
}

/**
 * The ways for deploy/nginx.conf, one a line. nginx knows no difference between small letters and capitals of ASCII, but
 * nothing of umlauts: each is there as both, and in the form that some systems take apart (o and two dots).
 */
export function alsNginxMap(wege: Umwege): string {
  return [...wege]
    .flatMap(([getippt, ziel]) => [...formen(getippt)].map((form) => `"${form}" "${ziel}";\n`))
    .join('');
}

/** What `alsNginxMap` wrote. */
export function ausNginxMap(text: string): Umwege {
  return new Map(
    [...text.matchAll(/^"(.+)" "(.+)";$/gm)].map(([, getippt = '', ziel = '']) => [getippt, ziel]),
  );
}

function formen(name: string): Set<string> {
  let anfaenge = [''];
  for (const zeichen of name) {
    const gross = zeichen === 'ß' ? 'ẞ' : zeichen.toUpperCase();
    const arten = /[a-z/-]/.test(zeichen) ? [zeichen] : [zeichen, gross];
    anfaenge = anfaenge.flatMap((anfang) => arten.map((art) => anfang + art));
  }
  return new Set([...anfaenge, name.normalize('NFD')]);
}

/**
 * The page of another spelling, for web servers that know nothing of the list: without a script the part behind `#` is
 * lost there.
 */
export function umwegseite(adresse: string): string {
  const ziel = `/${adresse}/`;
  return (
    '<!DOCTYPE html><html lang="de"><head><meta charset="utf-8"/>' +
    `<meta http-equiv="Content-Security-Policy" content="${seitenrichtlinie(true)}"/>` +
    `<meta http-equiv="refresh" content="0; url=${ziel}"/><link rel="canonical" href="${ziel}"/>` +
    '<script src="/umweg.js"></script>' +
    // Named, or browsers ask for a /favicon.ico that is not there.
    '<link rel="icon" href="/icon.svg" type="image/svg+xml"/>' +
    `<title>Mietpreisrechner</title></head><body><a href="${ziel}">Weiter zur Seite</a></body></html>\n`
  );
}
