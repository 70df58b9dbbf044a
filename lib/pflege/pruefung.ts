import { vorlaeufigeTabelle } from '@/lib/pflege/neu/vorlaeufig';
import { type Ergebnis, istTag, type KriteriumErgebnis, type Tabelle, type Tag } from '@/lib/regeln';
import { rechneBeispiel } from '@/lib/tabellen/beispiele';
import { bundAusJson } from '@/lib/tabellen/daten-json';
import { pruefeFassungen } from '@/lib/tabellen/fassungen';
import type { Meldung } from '@/lib/tabellen/meldung';
import { type Warnung, warnungenZu } from '@/lib/tabellen/plausibel';
import { beispiel } from '@/lib/tabellen/schema/beispiel';
import { liesYaml } from '@/lib/tabellen/yaml-lesen';
import type { Pflegepaket } from './paket';
import { gelesen } from './tabellen';

/** What a worked example comes to. */
export interface Beispielergebnis {
  readonly nummer: number;
  readonly name: string;
  readonly personen: number;
  readonly ergebnis: Ergebnis | null;
  readonly kriterium: KriteriumErgebnis | null;
}

export interface Pruefung {
  readonly fehler: readonly Meldung[];
  readonly warnungen: readonly Warnung[];
  /** What people will see; null while the values cannot be read. */
  readonly tabelle: Tabelle | null;
  /** True while something is still open: then the table is for looking at only. */
  readonly vorlaeufig: boolean;
  readonly beispiele: readonly Beispielergebnis[];
}

/** The name a table must have: its first day. null while that is no day. */
export function dateiname(text: string): string | null {
  const tag = /^gueltig_ab:[ \t]*["']?([^\s"'#]+)/m.exec(text)?.[1] ?? '';
  return istTag(tag) ? `${tag}.yaml` : null;
}

/**
 * The whole check of one table as it would be in the repository: with the other versions of its authority, errors,
 * warnings that are not confirmed, and what comes out. The same code as `npm run tabellen:pruefen`.
 */
export function pruefeImPaket(text: string, paket: Pflegepaket, heute: Tag): Pruefung {
  const bund = bundAusJson(paket.bund);
  const ohneMarke = text.replace(/^\uFEFF/, '');
  // Without a day the file has no place between the others; it stands last then, and the check names the missing day.
  const name = dateiname(ohneMarke) ?? 'tabelle.yaml';
  const neu = paket.dateien.every((datei) => datei.name !== name);
  const dateien = [...paket.dateien.filter((datei) => datei.name !== name), { name, text: ohneMarke }]
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(gelesen);
  const gemeint = dateien.find(({ datei }) => datei === name);
  const { geladen, lesbar, meldungen } = pruefeFassungen(dateien, paket.traeger, bund, heute);
  const hier = <T extends Meldung>(liste: readonly T[]) => liste.filter(({ datei }) => datei === name);
  const fehler = [...hier(gemeint?.meldungen ?? []), ...hier(meldungen)].sort(
    (a, b) => a.zeile - b.zeile || a.spalte - b.spalte,
  );
  const fertig = geladen.find(({ datei }) => datei.datei === name)?.tabelle ?? null;
  const ab = name.replace('.yaml', '');
  const tabelle = fertig ?? (istTag(ab) ? vorlaeufigeTabelle(ohneMarke, paket.traeger, bund, ab) : null);
  return {
    fehler,
    warnungen: hier(warnungenZu(lesbar, heute, (datei) => neu && datei === name)),
    tabelle,
    vorlaeufig: tabelle !== null && fertig === null,
    beispiele: tabelle === null ? [] : ergebnisse(ohneMarke, tabelle),
  };
}

/** What the examples come to. One that is left open is left out: its result is for a person to say. */
function ergebnisse(text: string, tabelle: Tabelle): Beispielergebnis[] {
  const { beispiele } = (liesYaml('', text).wert ?? {}) as { beispiele?: unknown };
  if (!Array.isArray(beispiele)) return [];
  return beispiele.flatMap((roh, nummer): Beispielergebnis[] => {
    const gelesen = beispiel.safeParse(roh);
    if (!gelesen.success) return [];
    const gerechnet = rechneBeispiel(gelesen.data, tabelle);
    const { name, anfrage } = gelesen.data;
    const kopf = { nummer, name, personen: anfrage.personen };
    if (!gerechnet.ok) return [{ ...kopf, ergebnis: null, kriterium: null }];
    return [{ ...kopf, ergebnis: gerechnet.ergebnis, kriterium: gerechnet.kriterium }];
  });
}
