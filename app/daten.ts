import { betreiber } from '@/lib/betreiber/lade';
import { abdeckung, type Landdeckung } from '@/lib/orte/abdeckung';
import { ladeVerzeichnis } from '@/lib/orte/lade';
import { umgebungsdatei } from '@/lib/orte/umgebung';
import { type Gemeindeort, jobcenterFuer, type Kreis, type Verzeichnis } from '@/lib/orte/verzeichnis';
import { kannPruefen } from '@/lib/regeln';
import { type DatenMitDateien, ladeDaten, type TraegerMitTabellen } from '@/lib/tabellen/lade';
import { Datenfehler } from '@/lib/tabellen/meldung';
import { nachWahl } from '@/lib/tabellen/zweitquellen';
import type { Jobcenter } from './bausteine/jobcenter';
import { heute } from './heute';

let gelesen: { readonly daten: DatenMitDateien; readonly verzeichnis: Verzeichnis } | null = null;

/** All tables and all places. Read once a build process; throws if any data file has a finding. */
export function alles(): { readonly daten: DatenMitDateien; readonly verzeichnis: Verzeichnis } {
  if (gelesen !== null) return gelesen;
  const daten = ladeDaten(undefined, heute());
  if (daten.meldungen.length > 0) throw new Datenfehler(daten.meldungen);
  const traeger = nachWahl(daten.traeger, betreiber().zweitquellen);
  gelesen = { daten: { ...daten, traeger }, verzeichnis: ladeVerzeichnis(daten.bund) };
  return gelesen;
}

/** The authority with tables for a Kreis (five digits); null if there is none yet. */
export function traegerVon(kreis: string): TraegerMitTabellen | null {
  return (
    alles().daten.traeger.find(({ traeger, tabellen }) => traeger.ags === kreis && tabellen.length > 0) ??
    null
  );
}

/** Whether somebody with a flat in this Kreis can look around in it: then public/tabellen/ has a file (scripts/bau/nachgeladen.ts). */
export function hatUmgebung(kreis: Kreis): boolean {
  const bekannt = umgebungen.get(kreis.ags);
  if (bekannt !== undefined) return bekannt;
  const neu = umgebungsdatei(kreis, traegerVon(kreis.ags)?.tabellen ?? [], heute()) !== null;
  umgebungen.set(kreis.ags, neu);
  return neu;
}

const umgebungen = new Map<string, boolean>();

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
 * The places whose page Next prints. If no authority has a table that can still answer, there is none, and Next would
 * take the empty list for a mistake: then it gets any place, whose plain page scripts/bau/orte.tsx puts in its stead.
 */
export function gebauteOrte(): readonly Gemeindeort[] {
  const orte = rechnerorte();
  return orte.length > 0 ? orte : [...alles().verzeichnis.nachAgs.values()].slice(0, 1);
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

/** Coverage by Land on the day of the build; each page says the day, and a daily build keeps it true. */
export function landesabdeckung(): readonly Landdeckung[] {
  return abdeckung(alles().verzeichnis.kreise, (kreis) => traegerVon(kreis)?.tabellen ?? [], heute());
}
