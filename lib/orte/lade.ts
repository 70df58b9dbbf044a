import { join } from 'node:path';
import { gruppen } from '@/lib/kern/gruppiert';
import { kurzname } from '@/lib/kern/kurzname';
import { ladeBund } from '@/lib/tabellen/bund';
import { zeilenAus } from '@/lib/tabellen/csv';
import { DATEN } from '@/lib/tabellen/lade';
import { ADRESSEN, ladeAdressen } from './adressregister';
import { fruehereKreise, fruehereOrte } from './fruehere';
import { adresseJeGemeinde, type Ortsbestand } from './geerbt';
import { type Adressen, type Benannt, vergibAdressen } from './vergeben';
import {
  type Gemeindeort,
  type Jobcenterangabe,
  type Kreis,
  kreisbezeichnung,
  ohneZusatz,
  type Verzeichnis,
} from './verzeichnis';

export { ADRESSEN, ladeAdressen } from './adressregister';

/** All places with their addresses, PLZ and Jobcenter. Throws if a Gemeinde has no registered address. */
export function ladeVerzeichnis(bestand: Ortsbestand = ladeBund(DATEN)): Verzeichnis {
  const adressen = ladeAdressen(ADRESSEN.gemeinden);
  const adresseVon = adresseJeGemeinde(adressen, bestand);
  const kreisadressen = ladeAdressen(ADRESSEN.kreise);
  const kreisadresseVon = umgekehrt(kreisadressen);
  const plz = gruppen(
    zeilenAus(join(DATEN, 'bund/plz/plz.csv')),
    ([, ags = '']) => ags,
    ([code = '']) => code,
  );
  const jobcenter = gruppen(
    zeilenAus(join(DATEN, 'bund/jobcenter/2026.csv')),
    ([kreis = '']) => kreis,
    jobcenterangabe,
  );
  const kreise = [...gruppen(bestand.gemeinden.values(), (g) => g.ags.slice(0, 5))].map(([ags, zeilen]) => {
    const name = ohneZusatz(zeilen[0]?.kreis ?? '');
    const orte: Gemeindeort[] = [];
    const kreis: Kreis = {
      ags,
      name,
      bezeichnung: kreisbezeichnung(name, zeilen.length === 1 && zeilen[0]?.ags === `${ags}000`),
      adresse: fordere(kreisadresseVon, ags),
      land: ags.slice(0, 2),
      gemeinden: orte,
      jobcenter: jobcenter.get(ags) ?? [],
    };
    for (const g of zeilen) {
      const ort = { ags: g.ags, name: ohneZusatz(g.name), adresse: fordere(adresseVon, g.ags), kreis };
      orte.push({ ...ort, plz: plz.get(g.ags) ?? [] });
    }
    orte.sort((a, b) => a.name.localeCompare(b.name, 'de'));
    return kreis;
  });
  kreise.sort((a, b) => a.name.localeCompare(b.name, 'de'));
  const alle = kreise.flatMap((k) => k.gemeinden);
  const nachAgs = new Map(alle.map((ort) => [ort.ags, ort]));
  const kreisNach = new Map(kreise.map((kreis) => [kreis.ags, kreis]));
  const fruehere = fruehereOrte(bestand, adressen, nachAgs, kreisNach);
  const nachEigener = new Map([...alle, ...fruehere].map((ort) => [ort.adresse, ort]));
  const nachName = gruppen([...alle, ...fruehere], (ort) => kurzname(ort.name));
  const nachAdresse = [...adressen].flatMap(([adresse, ags]) => {
    const ziel = ags === '' ? nachName.get(adresse) : nachEigener.get(adresse);
    return ziel === undefined ? [] : [[adresse, ziel] as const];
  });
  return {
    kreise,
    fruehereOrte: fruehere,
    fruehereKreise: fruehereKreise(bestand, kreisadressen, kreisNach),
    nachAgs,
    nachAdresse: new Map(nachAdresse),
    gleichnamige: ({ name }) => nachName.get(kurzname(name)) ?? [],
  };
}

function jobcenterangabe([, , name = '', art = '', nur = '']: string[]): Jobcenterangabe {
  return { name, art: art === 'zkT' ? 'zkT' : 'gE', nurGemeinde: nur === '' ? null : nur };
}

function fordere(adresseVon: ReadonlyMap<string, string>, ags: string): string {
  const adresse = adresseVon.get(ags);
  if (adresse === undefined)
    throw new Error(`Für ${ags} ist keine Adresse vergeben. Abhilfe: npm run adressen`);
  return adresse;
}

function umgekehrt(adressen: Adressen): ReadonlyMap<string, string> {
  return new Map([...adressen].map(([adresse, ags]) => [ags, adresse]));
}

/** What the registers would be with every missing address added. */
export function ergaenzteAdressen(bestand: Ortsbestand): { gemeinden: Adressen; kreise: Adressen } {
  const bisher = ladeAdressen(ADRESSEN.gemeinden);
  const versorgt = new Set(adresseJeGemeinde(bisher, bestand).keys());
  const gemeinden = [...bestand.gemeinden.values()];
  return {
    gemeinden: vergibAdressen(gemeinden, bisher, versorgt),
    kreise: kreisadressen(gemeinden, ladeAdressen(ADRESSEN.kreise)),
  };
}

/** A kreisfreie Stadt has its plain name; a Kreis too, unless somebody else has it. */
function kreisadressen(gemeinden: readonly Benannt[], bisher: Adressen): Adressen {
  const adressen = new Map(bisher);
  const versorgt = new Set(bisher.values());
  const namen = new Map(gemeinden.map((g) => [g.ags.slice(0, 5), kurzname(g.kreis)]));
  const staedte = new Set(gemeinden.filter((g) => g.ags.endsWith('000')).map((g) => g.ags.slice(0, 5)));
  const zuerst = [...namen].sort(([a], [b]) => Number(staedte.has(b)) - Number(staedte.has(a)));
  for (const [ags, name] of zuerst) {
    if (versorgt.has(ags)) continue;
    adressen.set(adressen.has(name) ? `${name}-kreis` : name, ags);
  }
  return adressen;
}
