/**
 * The repository's own tables, written out as lists with other values and read again: every cell comes back, or the list is
 * refused. Each table in two of six shapes.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { waehleZiel, zieleIn } from '@/lib/pflege/neu/liste-eintragen';
import { liesListe } from '@/lib/pflege/neu/liste-lesen';
import { DATEN } from '@/lib/tabellen/lade';
import { liesYaml } from '@/lib/tabellen/yaml-lesen';

/** An area with its printed values, in cents. */
type Gebiet = readonly [string | null, Readonly<Record<string, number>>];
type Zeile = readonly string[];

const ORT = 'Musterstadt';
const mitWort = (g: string) =>
  g === 'weitere' ? 'jede weitere Person' : `${g} ${g === '1' ? 'Person' : 'Personen'}`;
const komma = (cent: number | undefined) =>
  cent === undefined ? '' : (cent / 100).toFixed(2).replace('.', ',');
const zitiert = (name: string) => (/[;,]/.test(name) ? `"${name}"` : name);

const FORMEN: Readonly<Record<string, (gebiete: readonly Gebiet[], groessen: Zeile) => string>> = {
  CSV: (gebiete, groessen) =>
    alsText(
      ';',
      ['Gebiet', ...groessen],
      zeilen(gebiete, groessen).map(([n = '', ...w]) => [zitiert(n), ...w]),
    ),
  'kopierter Bereich': (gebiete, groessen) =>
    alsText(
      '\t',
      ['Gebiet', ...groessen.map((g) => (g === 'weitere' ? 'jede weitere Person' : `${g}-Pers.-HH`))],
      zeilen(gebiete, groessen),
    ),
  'PDF mit Lücken': (gebiete, groessen) =>
    alsText('   ', ['Gebiet', ...groessen.map(mitWort)], striche(zeilen(gebiete, groessen))),
  'PDF ohne Lücken': (gebiete, groessen) =>
    alsText(' ', ['Gebiet', ...groessen], striche(zeilen(gebiete, groessen))),
  'Personen abwärts': (gebiete, groessen) =>
    alsText(
      ';',
      ['Personen', ...gebiete.map(([name]) => name ?? 'Betrag')],
      groessen.map((g) => [g, ...gebiete.map(([, werte]) => komma(werte[g]))]),
    ),
  'Komma und Punkt': (gebiete, groessen) =>
    alsText(
      ',',
      ['Gebiet', ...groessen],
      zeilen(gebiete, groessen).map(([n = '', ...w]) => [`"${n}"`, ...w.map((z) => z.replace(',', '.'))]),
    ),
};

function zeilen(gebiete: readonly Gebiet[], groessen: Zeile): Zeile[] {
  return gebiete.map(([name, werte]) => [name ?? ORT, ...groessen.map((g) => komma(werte[g]))]);
}

/** In a text an empty cell leaves no trace: documents print a dash. */
function striche(alle: readonly Zeile[]): Zeile[] {
  return alle.map((zeile) => zeile.map((z) => z || '–'));
}

function alsText(trenner: string, kopf: Zeile, rest: readonly Zeile[]): string {
  return [kopf, ...rest].map((zeile) => zeile.join(trenner)).join('\n');
}

const TABELLEN = readdirSync(join(DATEN, 'traeger')).flatMap((ordner) => {
  const datei = readdirSync(join(DATEN, 'traeger', ordner))
    .filter((name) => /^\d/.test(name))
    .sort()
    .at(-1);
  const text = datei === undefined ? '' : readFileSync(join(DATEN, 'traeger', ordner, datei), 'utf8');
  const ziel = waehleZiel(zieleIn(text), undefined);
  if (typeof ziel === 'string') return [];
  const { wert } = liesYaml('', text);
  const gebiete = ziel.gebiete.map(({ name, pfad }): Gebiet => {
    const zellen = pfad.reduce<unknown>((x, k) => (x as Record<string | number, unknown>)[k], wert);
    const werte = Object.entries(zellen as Record<string, string>).filter(([k]) =>
      /^(?:\d+|weitere)$/.test(k),
    );
    // Other values than before, as in a new year.
    return [name, Object.fromEntries(werte.map(([k, v]) => [k, Math.round(Number(v) * 100) + 500]))];
  });
  return [{ ordner, ziel, gebiete }];
});

describe('die eigenen Tabellen als Liste', () => {
  it('sind so viele wie erwartet', () => expect(TABELLEN.length).toBeGreaterThan(300));

  it.each(Object.keys(FORMEN))('%s', (form) => {
    const hier = TABELLEN.filter((_, i) => [i % 6, (i + 3) % 6].includes(Object.keys(FORMEN).indexOf(form)));
    for (const { ordner, ziel, gebiete } of hier) {
      const groessen = [...new Set(gebiete.flatMap(([, werte]) => Object.keys(werte)))];
      const namen = gebiete.flatMap(([name]) => (name === null ? [] : [name]));
      const liste = liesListe(FORMEN[form]?.(gebiete, groessen) ?? '', 'geld', namen, ziel.bezug);
      expect(liste.fehler, ordner).toEqual([]);
      const gelesen = liste.gebiete.map(({ name, werte }) => [
        name === ORT || gebiete.length === 1 ? null : name,
        Object.fromEntries(werte),
      ]);
      const richtig = gebiete.map(([name, werte]) => [gebiete.length === 1 ? null : name, werte]);
      expect(gelesen, ordner).toEqual(richtig);
    }
  });
});
