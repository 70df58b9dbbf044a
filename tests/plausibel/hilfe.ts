import { join, relative } from 'node:path';
import { ladeTraeger } from '@/lib/tabellen/lade';
import { type Warnung, warnungenZu } from '@/lib/tabellen/plausibel';
import { BUND, ersetze, ordnerMit, TRAEGER } from '@/tests/tabellen/hilfe';

/** A table in which nothing is unusual. The tests change it as text. */
export const RUHIG = `format: 1
gueltig_ab: 2026-01-01
zuletzt_bestaetigt: 2026-06-01
lizenz: unbekannt
quelle:
  stelle: Prüfkreis
  dokument: Prüftabelle
  vom: 2025-12-01
  fundstelle: S. 1
  eingesehen: 2026-06-01
  beleg: original
grenzen:
  - bezug: bruttokaltmiete
    wirkung: massgeblich
    gebiete:
      - name: Prüfstadt
        gemeinden: ["99001001"]
        je_person:
          1: 450.00
          2: 540.00
          3: 640.00
          4: 740.00
          weitere: 90.00
      - name: Umland
        gemeinden: ["99001002", "99001003"]
        je_person:
          1: 400.00
          2: 490.00
          3: 590.00
          4: 690.00
          weitere: 85.00
  - bezug: wohnflaeche
    wirkung: hinweis
    je_person:
      1: 50
      2: 60
      3: 75
      4: 85
      weitere: 10
beispiele:
  - name: nur die Fläche
    herkunft: gerechnet
    anfrage:
      ort: "99001001"
      personen: 1
      wohnflaeche: 40
    erwartet:
      urteil: nicht_pruefbar
      kriterium: wohnflaeche
      richtwert: 50.00
  - name: ohne Miete
    herkunft: gerechnet
    anfrage:
      ort: "99001001"
      personen: 20
    erwartet:
      urteil: nicht_pruefbar
  - name: ohne Kosten
    herkunft: gerechnet
    anfrage:
      ort: "99001001"
      personen: 19
    erwartet:
      urteil: nicht_pruefbar
`;

export const HEUTE = '2026-11-25';

/** The warnings for the tables of one authority, with file names only. Errors in a table fail the test. */
export function warnungen(
  dateien: Readonly<Record<string, string>>,
  heute = HEUTE,
  neu: string[] = [],
): Warnung[] {
  const pfade = Object.entries({ 'traeger.yaml': TRAEGER, ...dateien }).map(([n, t]) => [
    `99001-pruefkreis/${n}`,
    t,
  ]);
  const ordner = join(ordnerMit(Object.fromEntries(pfade)), '99001-pruefkreis');
  const { meldungen, dateien: geladen } = ladeTraeger(ordner, BUND);
  if (meldungen.length > 0) throw new Error(meldungen.map((m) => `${m.zeile}: ${m.text}`).join('\n'));
  const vorn = `${relative(process.cwd(), ordner)}/`;
  const istNeu = (datei: string) => neu.includes(datei.replace(vorn, ''));
  return warnungenZu(geladen, heute, istNeu).map((w) => ({ ...w, datei: w.datei.replace(vorn, '') }));
}

/** The same for one table, changed at places that stand once in it; as `line [kind] text`. */
export function nach(...aenderungen: [alt: string, neu: string][]): string[] {
  const text = aenderungen.reduce((t, [alt, neu]) => ersetze(alt, neu, t), RUHIG);
  return warnungen({ '2026-01-01.yaml': text }).map(zeile);
}

export function zeile({ zeile: nummer, art, text }: Warnung): string {
  return `${nummer} [${art}] ${text}`;
}
