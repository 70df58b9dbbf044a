import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Tabelle, Tag } from '@/lib/regeln';
import type { Bund } from '@/lib/tabellen/bund';
import { liesText } from '@/lib/tabellen/datei';
import { kompiliere } from '@/lib/tabellen/kompiliere/tabelle';
import { ladeTraeger } from '@/lib/tabellen/lade';
import type { Meldung } from '@/lib/tabellen/meldung';
import { warnungenZu } from '@/lib/tabellen/plausibel';
import { wen } from '@/lib/tabellen/plausibel/ende';
import type { BeispielInDatei } from '@/lib/tabellen/schema/beispiel';
import { type TabelleInDatei, tabelleInDatei } from '@/lib/tabellen/schema/tabelle';
import type { Traeger } from '@/lib/tabellen/schema/traeger';
import { liesYaml } from '@/lib/tabellen/yaml-lesen';
import { endeJeFassung } from '@/lib/tabellen/zeitleiste';

/** One version of an authority's table, as text, as entries and - if it can be read - as the rules see it. */
export interface Fassungsstand {
  /** `2027-01-01.yaml` */
  readonly datei: string;
  readonly text: string;
  readonly eintraege: Readonly<Record<string, unknown>>;
  readonly inhalt: TabelleInDatei | null;
  readonly tabelle: Tabelle | null;
  /** Whom it concerns: “21 Gemeinden, 1.180.000 Menschen”. */
  readonly wen: string;
}

/** An authority's folder at one point of the project's history. */
export interface Traegerstand {
  readonly ags: string;
  readonly name: string;
  /** `03241-region-hannover` */
  readonly ordner: string;
  /** traeger.yaml as entries. */
  readonly kopf: Readonly<Record<string, unknown>>;
  readonly fassungen: readonly Fassungsstand[];
  /** What the checker says, with the file as it is called in the project. */
  readonly meldungen: readonly Meldung[];
  /** What is unusual in a file alone, and not confirmed there. */
  readonly warnungen: readonly Meldung[];
}

/**
 * Reads an authority's folder for a comparison. Unlike `ladeTraeger` it keeps a table whose worked examples fail: the
 * second pair of eyes wants to see its values all the same.
 */
export function liesTraegerstand(pfad: string, bund: Bund, heute?: Tag): Traegerstand {
  const ordner = basename(pfad);
  const { traeger, meldungen, dateien } = ladeTraeger(pfad, bund, heute ?? null);
  const imProjekt = (m: Meldung) => ({ ...m, datei: `data/traeger/${ordner}/${basename(m.datei)}` });
  const namen = readdirSync(pfad).filter((name) => name.endsWith('.yaml') && name !== 'traeger.yaml');
  const gelesen = namen.sort().map((datei) => {
    const text = textAus(join(pfad, datei));
    const { inhalt } = liesText(text, datei, tabelleInDatei);
    return { datei, text, eintraege: eintraegeAus(datei, text), inhalt };
  });
  const tabellen = kompiliert(gelesen, traeger, bund);
  return {
    ags: traeger?.ags ?? ordner.split('-')[0] ?? '',
    name: traeger?.name ?? ordner,
    ordner,
    kopf: eintraegeAus('traeger.yaml', textAus(join(pfad, 'traeger.yaml'))),
    fassungen: gelesen.map((fassung) => {
      const tabelle = tabellen.get(fassung.datei) ?? null;
      return { ...fassung, tabelle, wen: tabelle === null ? 'die Gemeinden hier' : wen({ tabelle, bund }) };
    }),
    meldungen: meldungen.map(imProjekt),
    warnungen: heute === undefined ? [] : warnungenZu(dateien, heute).map(imProjekt),
  };
}

function kompiliert(
  gelesen: readonly Pick<Fassungsstand, 'datei' | 'inhalt'>[],
  traeger: Traeger | null,
  bund: Bund,
): Map<string, Tabelle> {
  const tabellen = new Map<string, Tabelle>();
  if (traeger === null) return tabellen;
  const lesbar = gelesen.flatMap(({ datei, inhalt }) => (inhalt === null ? [] : [{ datei, inhalt }]));
  const enden = endeJeFassung(lesbar.map(({ inhalt }) => inhalt));
  lesbar.forEach(({ datei, inhalt }, i) => {
    const { tabelle, befunde } = kompiliere(inhalt, traeger, bund, enden[i]?.ende ?? null);
    if (befunde.length === 0) tabellen.set(datei, tabelle);
  });
  return tabellen;
}

/** Empty if the file is missing: the checker says so. */
function textAus(pfad: string): string {
  try {
    return readFileSync(pfad, 'utf8').replace(/^\uFEFF/, '');
  } catch {
    return '';
  }
}

function eintraegeAus(datei: string, text: string): Record<string, unknown> {
  const { wert } = liesYaml(datei, text);
  return typeof wert === 'object' && wert !== null ? (wert as Record<string, unknown>) : {};
}

/** The worked examples of a version; none if it cannot be read. */
export function beispieleVon({ inhalt }: Fassungsstand): readonly BeispielInDatei[] {
  return inhalt?.beispiele ?? [];
}
