import { gruppen } from '@/lib/kern/gruppiert';
import { tagLang } from '@/lib/kern/zahlen';
import type { Tabelle } from '@/lib/regeln';
import type { Bund } from '../bund-form';
import { heutige } from '../nachfolge';
import type { TabelleInDatei } from '../schema/tabelle';
import type { Traeger } from '../schema/traeger';

/**
 * Name by AGS of the Gemeinden that a table can be about, without the official addition (“Hildesheim, Stadt” is shown as
 * “Hildesheim”): those of today, and those it names that still existed on its first day, because it stays as it was.
 */
export function gemeindenVon(datei: TabelleInDatei, traeger: Traeger, bund: Bund): Tabelle['gemeinden'] {
  const genannt = genannte(datei);
  const eigene = nachKreis(bund.gemeinden).get(traeger.ags) ?? [];
  const fruehere = (nachKreis(bund.fruehere).get(traeger.ags) ?? []).filter(
    ({ ags, ab }) => genannt.has(ags) && datei.gueltig_ab < ab,
  );
  const weitere = traeger.weitere_gemeinden ?? [];
  return Object.fromEntries(
    [...eigene, ...fruehere, ...weitere].map((g) => [g.ags, g.name.split(',')[0] ?? g.name]),
  );
}

/** What to say about a key that a table names and that is not among its Gemeinden; with the successor if there is one. */
export function fremdeGemeinde(ags: string, traeger: string, bund: Bund): string {
  const fruehere = bund.fruehere.get(ags);
  if (fruehere === undefined)
    return `Die Gemeinde ${ags} gehört nicht zu ${traeger} oder fehlt in der Gemeindeliste. Prüfen Sie den Schlüssel.`;
  const heute = heutige(ags, bund).map((n) => `${n.ags} (${bund.gemeinden.get(n.ags)?.name})`);
  return (
    `Die Gemeinde ${ags} (${fruehere.name}) gibt es seit dem ${tagLang(fruehere.ab)} nicht mehr. ` +
    `Tragen Sie ihren Nachfolger ein, oder löschen Sie sie: ${heute.join(', ')}`
  );
}

function genannte({ grenzen, zuschlaege = [] }: TabelleInDatei): ReadonlySet<string> {
  return new Set([
    ...grenzen.flatMap(({ gebiete = [] }) => gebiete.flatMap(({ gemeinden = [] }) => gemeinden)),
    ...zuschlaege.flatMap(({ wenn }) => wenn.gemeinden ?? []),
  ]);
}

const sortiert = new WeakMap<ReadonlyMap<string, unknown>, ReadonlyMap<string, readonly unknown[]>>();

/** By the five digits of the Kreis: sorted out once, not again for every table. */
function nachKreis<G extends { readonly ags: string }>(
  liste: ReadonlyMap<string, G>,
): ReadonlyMap<string, readonly G[]> {
  const bekannt = sortiert.get(liste);
  if (bekannt) return bekannt as ReadonlyMap<string, readonly G[]>;
  const neu = gruppen(liste.values(), ({ ags }) => ags.slice(0, 5));
  sortiert.set(liste, neu);
  return neu;
}
