import type { Ergebnis, KriteriumErgebnis, Tabelle, Tag } from '@/lib/regeln';
import { istTag } from '@/lib/regeln';
import { rechneBeispiel } from '@/lib/tabellen/beispiele';
import { liesText } from '@/lib/tabellen/datei-text';
import { pruefeFassungen } from '@/lib/tabellen/fassungen';
import type { Meldung } from '@/lib/tabellen/meldung';
import { type Warnung, warnungenZu } from '@/lib/tabellen/plausibel';
import { tabelleInDatei } from '@/lib/tabellen/schema/tabelle';
import { bundAus, type Pflegepaket } from './paket';

/** What a worked example comes to. */
export interface Beispielergebnis {
  readonly nummer: number;
  readonly name: string;
  readonly ort: string;
  readonly personen: number;
  readonly ergebnis: Ergebnis | null;
  readonly kriterium: KriteriumErgebnis | null;
}

export interface Pruefung {
  readonly fehler: readonly Meldung[];
  readonly warnungen: readonly Warnung[];
  /** What people will see; null while the file cannot be read as a table. */
  readonly tabelle: Tabelle | null;
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
  const bund = bundAus(paket.bund);
  const ohneMarke = text.replace(/^\uFEFF/, '');
  // Without a day the file has no place between the others; it stands last then, and the check names the missing day.
  const name = dateiname(ohneMarke) ?? 'tabelle.yaml';
  const neu = paket.dateien.every((datei) => datei.name !== name);
  const dateien = [...paket.dateien.filter((datei) => datei.name !== name), { name, text: ohneMarke }]
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map((datei) => liesText(datei.text, datei.name, tabelleInDatei, 'fehler'));
  const gemeint = dateien.find(({ datei }) => datei === name);
  const { geladen, meldungen } = pruefeFassungen(dateien, paket.traeger, bund);
  const hier = <T extends Meldung>(liste: readonly T[]) => liste.filter(({ datei }) => datei === name);
  const fehler = [...hier(gemeint?.meldungen ?? []), ...hier(meldungen)].sort(
    (a, b) => a.zeile - b.zeile || a.spalte - b.spalte,
  );
  const fertig = geladen.find(({ datei }) => datei.datei === name);
  const inhalt = gemeint?.inhalt ?? null;
  const tabelle = fertig?.tabelle ?? null;
  return {
    fehler,
    warnungen: hier(warnungenZu(geladen, heute, (datei) => neu && datei === name)),
    tabelle,
    beispiele:
      inhalt === null || tabelle === null
        ? []
        : inhalt.beispiele.map((beispiel, nummer) => {
            const gerechnet = rechneBeispiel(beispiel, tabelle);
            const { ort, personen } = beispiel.anfrage;
            return {
              nummer,
              name: beispiel.name,
              ort,
              personen,
              ergebnis: gerechnet.ok ? gerechnet.ergebnis : null,
              kriterium: gerechnet.ok ? gerechnet.kriterium : null,
            };
          }),
  };
}
