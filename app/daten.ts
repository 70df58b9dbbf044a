import { betreiber } from '@/lib/betreiber/lade';
import { ladeVerzeichnis } from '@/lib/orte/lade';
import { type Gemeindeort, jobcenterFuer, type Verzeichnis } from '@/lib/orte/verzeichnis';
import { kannPruefen } from '@/lib/regeln';
import { type DatenMitDateien, ladeDaten, type TraegerMitTabellen } from '@/lib/tabellen/lade';
import { Datenfehler } from '@/lib/tabellen/meldung';
import { nachWahl } from '@/lib/tabellen/zweitquellen';
import type { Jobcenter } from './bausteine/jobcenter';
import { heute } from './heute';

interface Alles {
  readonly daten: DatenMitDateien;
  readonly verzeichnis: Verzeichnis;
}

let gelesen: Alles | null = null;
let traegerNachKreis: ReadonlyMap<string, TraegerMitTabellen> | null = null;

/** All tables and all places. Read once a build process; throws if any data file has a finding. */
export function alles(): Alles {
  if (gelesen !== null) return gelesen;
  const daten = ladeDaten(undefined, heute());
  if (daten.meldungen.length > 0) throw new Datenfehler(daten.meldungen);
  const traeger = nachWahl(daten.traeger, betreiber().zweitquellen);
  gelesen = { daten: { ...daten, traeger }, verzeichnis: ladeVerzeichnis(daten.bund) };
  return gelesen;
}

/** The authority with tables for a Kreis (five digits); null if there is none yet. */
export function traegerVon(kreis: string): TraegerMitTabellen | null {
  traegerNachKreis ??= new Map(
    alles().daten.traeger.flatMap((t) => (t.tabellen.length > 0 ? [[t.traeger.ags, t] as const] : [])),
  );
  return traegerNachKreis.get(kreis) ?? null;
}

/** What somebody found who looked for a table of a Kreis (five digits); null where there is one, or nobody looked. */
export function ohneTabelle(kreis: string): TraegerMitTabellen['traeger']['ohne_tabelle'] | null {
  return alles().daten.traeger.find(({ traeger }) => traeger.ags === kreis)?.traeger.ohne_tabelle ?? null;
}

/** The Gemeinden with a calculator: their authority has a table that still can answer for them. */
export function rechnerorte(): readonly Gemeindeort[] {
  rechner ??= alles().verzeichnis.kreise.flatMap((kreis) => {
    const tabellen = traegerVon(kreis.ags)?.tabellen ?? [];
    return kreis.gemeinden.filter(({ ags }) => kannPruefen(tabellen, ags, heute()));
  });
  return rechner;
}

let rechner: readonly Gemeindeort[] | null = null;

/**
 * The places whose page Next prints. A build needs one, as the frame into which scripts/bau/orte.tsx prints the others; `next
 * dev` shows them all. If no authority has a table that can still answer, Next gets any place, because it would take an
 * empty list for a mistake: its plain page is put in the stead of that.
 */
export function gebauteOrte(): readonly Gemeindeort[] {
  const orte = rechnerorte();
  if (orte.length === 0) return [...alles().verzeichnis.nachAgs.values()].slice(0, 1);
  return process.env.NODE_ENV === 'development' ? orte : orte.slice(0, 1);
}

/** Whom to ask about a flat in a Gemeinde: with contacts where we have them, by name everywhere. */
export function stellenFuer(ort: Gemeindeort): readonly Jobcenter[] {
  const traeger = traegerVon(ort.kreis.ags)?.traeger;
  const eigenes = jobcenterFuer(ort).some(({ nurGemeinde }) => nurGemeinde !== null);
  if (traeger === undefined || eigenes) return jobcenterFuer(ort).map(amtlich);
  return traeger.jobcenter.map(({ name, telefon, email, website, seiten }) => ({
    name,
    telefon: telefon ?? null,
    website: seiten?.wohnen ?? website ?? null,
    ...(email && { email }),
    ...(seiten?.formular && { formular: seiten.formular }),
    ...(seiten?.online && { online: seiten.online }),
  }));
}

/** The official list has names only: “Fürth, Land” -> “Jobcenter Fürth (Land)”. */
function amtlich({ name }: { readonly name: string }): Jobcenter {
  const [ort, zusatz] = name.split(', ');
  return { name: `Jobcenter ${ort}${zusatz ? ` (${zusatz})` : ''}`, telefon: null, website: null };
}
