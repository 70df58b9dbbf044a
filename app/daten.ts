import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { kurzname } from '@/lib/orte/kurzname';
import type { Ort } from '@/lib/orte/suche';
import { DATEN, ladeDaten, type TraegerMitTabellen } from '@/lib/tabellen/lade';
import { Datenfehler } from '@/lib/tabellen/meldung';

/** A Gemeinde with its authority: what one page is about. */
export interface Ortsseite extends Ort {
  readonly ags: string;
  readonly traeger: TraegerMitTabellen;
}

let gelesen: ReadonlyMap<string, Ortsseite> | null = null;

/** All Gemeinden with a table, by short name. Read once a build process; throws if any data file has a finding. */
export function ortsseiten(): ReadonlyMap<string, Ortsseite> {
  gelesen ??= lies();
  return gelesen;
}

function lies(): ReadonlyMap<string, Ortsseite> {
  const daten = ladeDaten();
  if (daten.meldungen.length > 0) throw new Datenfehler(daten.meldungen);
  const plz = plzJeGemeinde();
  const seiten = new Map<string, Ortsseite>();
  for (const traeger of daten.traeger) {
    for (const gemeinde of daten.bund.gemeinden.values()) {
      if (!gemeinde.ags.startsWith(traeger.traeger.ags)) continue;
      const name = gemeinde.name.split(',')[0] ?? gemeinde.name;
      const kurz = kurzname(name);
      if (seiten.has(kurz)) throw new Error(`Two places share the address /${kurz}/.`);
      const kreis = traeger.traeger.name;
      seiten.set(kurz, {
        kurzname: kurz,
        name,
        kreis,
        ags: gemeinde.ags,
        plz: plz.get(gemeinde.ags) ?? [],
        traeger,
      });
    }
  }
  return seiten;
}

function plzJeGemeinde(): Map<string, string[]> {
  const zeilen: string[][] = parse(readFileSync(join(DATEN, 'bund/plz/plz.csv'), 'utf8'), {
    delimiter: ';',
    bom: true,
    from_line: 2,
  });
  const jeGemeinde = new Map<string, string[]>();
  for (const [plz = '', ags = ''] of zeilen) {
    const liste = jeGemeinde.get(ags);
    if (liste) liste.push(plz);
    else jeGemeinde.set(ags, [plz]);
  }
  return jeGemeinde;
}

/** The authorities' names with their pages, both in alphabetical order. */
export function seitenJeTraeger(): readonly (readonly [traeger: string, seiten: readonly Ortsseite[]])[] {
  const gruppen = new Map<string, Ortsseite[]>();
  for (const seite of ortsseiten().values())
    gruppen.set(seite.kreis, [...(gruppen.get(seite.kreis) ?? []), seite]);
  for (const seiten of gruppen.values()) seiten.sort((a, b) => a.name.localeCompare(b.name, 'de'));
  return [...gruppen].sort(([a], [b]) => a.localeCompare(b, 'de'));
}
