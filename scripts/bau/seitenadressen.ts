import { alles } from '@/app/daten';
import { tabellenseite } from '@/lib/berichte/daten/stelle';
import { LAENDER } from '@/lib/kern/laender';
import { andereSchreibweisen } from '@/lib/orte/schreibweisen';
import { dateinamen } from '@/scripts/bau/dateien';

/** Addresses of all pages by kind, without slashes at both ends: `kiel`, `kreis/ploen`. The start page is empty. */
export interface Seitenadressen {
  readonly orte: readonly string[];
  readonly kreise: readonly string[];
  readonly laender: readonly string[];
  /** One for each version of a table, to be cited: `daten/03241/2026-07-01`. */
  readonly tabellen: readonly string[];
  /** Pages of the site itself. */
  readonly feste: readonly string[];
  /** Another spelling -> the address it leads to. */
  readonly schreibweisen: ReadonlyMap<string, string>;
}

/** What the site has to have, from the directory of places and the folder app. Throws if any data file has a finding. */
export async function seitenadressen(): Promise<Seitenadressen> {
  const { daten, verzeichnis } = alles();
  return {
    orte: [...verzeichnis.nachAdresse.keys()],
    kreise: [...verzeichnis.kreise, ...verzeichnis.fruehereKreise].map(({ adresse }) => `kreis/${adresse}`),
    laender: LAENDER.map(({ adresse }) => `richtwerte/${adresse}`),
    tabellen: daten.traeger.flatMap(({ tabellen }) => tabellen.map(({ id }) => ohneRand(tabellenseite(id)))),
    feste: await festeSeiten(),
    schreibweisen: andereSchreibweisen(verzeichnis),
  };
}

const ohneRand = (adresse: string) => adresse.replace(/^\/|\/$/g, '');

async function festeSeiten(): Promise<string[]> {
  const seiten = (await dateinamen(new URL('../../app/', import.meta.url)))
    .filter((name) => /(^|\/)page\.tsx$/.test(name))
    .map((name) => name.replace(/\/?page\.tsx$/, ''));
  // A folder in brackets is a page for each place; the frame is taken away (scripts/bau/orte.tsx).
  return seiten.filter((adresse) => !adresse.includes('[') && adresse !== 'vorlage');
}
