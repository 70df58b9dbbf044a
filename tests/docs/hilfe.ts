import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Bund, ladeBund } from '@/lib/tabellen/bund';
import { ladeTraeger } from '@/lib/tabellen/lade';
import { warnungenZu } from '@/lib/tabellen/plausibel';
import { liesYaml } from '@/lib/tabellen/yaml-lesen';
import { ordnerMit } from '../tabellen/hilfe';

export const WURZEL = fileURLToPath(new URL('../..', import.meta.url));
export const AUFGABEN = join(WURZEL, 'docs/aufgaben');
export const BUND: Bund = ladeBund(join(WURZEL, 'data'));

/** A guide: its text and its YAML blocks by kind. */
export interface Seite {
  readonly name: string;
  readonly text: string;
  /** Whole table files. */
  readonly tabellen: readonly string[];
  /** Whole traeger.yaml files. */
  readonly traeger: readonly string[];
  /** Top-level entries that take the place of the same entries in the page's first table. */
  readonly ausschnitte: readonly string[];
}

export const SEITEN: readonly Seite[] = readdirSync(AUFGABEN)
  .filter((name) => name.endsWith('.md'))
  .sort()
  .map((name) => {
    const text = readFileSync(join(AUFGABEN, name), 'utf8');
    const bloecke = [...text.matchAll(/^```yaml( ausschnitt)?\n(.*?)^```$/gms)];
    const ganze = bloecke.flatMap(([, ausschnitt, inhalt = '']) => (ausschnitt ? [] : [inhalt]));
    return {
      name,
      text,
      tabellen: ganze.filter((inhalt) => /^grenzen:/m.test(inhalt)),
      traeger: ganze.filter((inhalt) => !/^grenzen:/m.test(inhalt)),
      ausschnitte: bloecke.flatMap(([, ausschnitt, inhalt = '']) => (ausschnitt ? [inhalt] : [])),
    };
  });

/** Guides about the way and not about a table. */
export const OHNE_TABELLE = [
  'README.md',
  'bestaetigen.md',
  'im-browser.md',
  'mit-dem-formular.md',
  'vier-augen.md',
  'vorschlag-pruefen.md',
];

export const TABELLEN = SEITEN.flatMap(({ name, tabellen }) =>
  tabellen.map((text, i) => ({ name: tabellen.length === 1 ? name : `${name}, ${i + 1}. Beispiel`, text })),
);

/** The file name a table must have. */
export function dateiname(tabelle: string): string {
  return `${/^gueltig_ab: (\S+)$/m.exec(tabelle)?.[1]}.yaml`;
}

/** The key of the authority: the first five digits of the first place that is asked about. */
export function kreis(tabelle: string): string {
  return /^ {6}ort: "(\d{5})\d{3}"$/m.exec(tabelle)?.[1] ?? '';
}

/** What the checker says about a table in the folder of an authority with this key. */
export function pruefeTabelle(text: string, ags: string, datei: string, traeger?: string) {
  const kopf = `format: 1\nags: "${ags}"\nname: Beispielkreis (erfunden)\njobcenter:\n  - name: Jobcenter\n    art: gE\n`;
  const name = `${ags}-beispielkreis`;
  const ordner = ordnerMit({ [`${name}/traeger.yaml`]: traeger ?? kopf, [`${name}/${datei}`]: text });
  const { tabellen, meldungen, dateien } = ladeTraeger(join(ordner, name), BUND);
  const zeilen = meldungen.map((m) => `${basename(m.datei)}:${m.zeile}:${m.spalte}: ${m.text}`);
  const warnungen = warnungenZu(dateien, '2026-11-25').map((w) => `${w.zeile}: ${w.text}`);
  return { tabellen, zeilen, warnungen, texte: meldungen.map((m) => m.text) };
}

/** A YAML text as data, every scalar as its source text. */
export function alsDaten(text: string): Record<string, unknown> {
  const { wert, meldungen } = liesYaml('beispiel.yaml', text);
  if (meldungen.length > 0) throw new Error(meldungen.map((m) => m.text).join('\n'));
  return wert as Record<string, unknown>;
}
