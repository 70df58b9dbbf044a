/**
 * A hundred lists as offices have them: encodings, heads, areas, text from PDFs, workbooks. Each says what its cells have
 * to be in the table, or why it cannot be read safely. Nothing else may change, and nothing may be thrown.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { liesListendatei } from '@/lib/pflege/liste/datei';
import { beispielAus } from '@/lib/pflege/neu/anleitungen';
import { entwirf } from '@/lib/pflege/neu/entwurf';
import { trageEin, waehleZiel, zieleIn } from '@/lib/pflege/neu/liste-eintragen';
import { liesListe } from '@/lib/pflege/neu/liste-lesen';
import { ladeBund } from '@/lib/tabellen/bund';
import { DATEN } from '@/lib/tabellen/lade';
import { liesYaml } from '@/lib/tabellen/yaml-lesen';
import { ordnerMit } from '@/tests/tabellen/hilfe';
import { FASSUNGEN } from '@/tests/vergleich/hilfe';
import { AEMTER_CSV } from './listen/aemter-csv';
import { AEMTER_ERSTE } from './listen/aemter-erste';
import { AEMTER_EXCEL } from './listen/aemter-excel';
import { AEMTER_PDF } from './listen/aemter-pdf';
import { CSV_GANZ, CSV_GEBIETE } from './listen/csv';
import { ERSTE, GOETTINGEN } from './listen/erste';
import { EXCEL } from './listen/excel';
import type { Fall, Zellen } from './listen/form';
import { PDF_GANZ, PDF_GEBIETE } from './listen/pdf';
import { ZEICHENSAETZE } from './listen/zeichensaetze';

const BUND = ladeBund(DATEN);
const LEER = ordnerMit({});
const TABELLEN: Readonly<Record<string, string>> = {
  hannover: readFileSync(join(FASSUNGEN, '2026-07-01.yaml'), 'utf8'),
  ganz: beispielAus('bruttokaltmiete'),
};
const GRUPPEN = {
  Zeichensätze: ZEICHENSAETZE,
  'CSV mit Gebieten': CSV_GEBIETE,
  'CSV für einen Ort': CSV_GANZ,
  'PDF mit Gebieten': PDF_GEBIETE,
  'PDF für einen Ort': PDF_GANZ,
  Excel: EXCEL,
  'erste Tabelle': ERSTE,
  Göttingen: GOETTINGEN,
  'CSV aus Ämtern': AEMTER_CSV,
  'PDF aus Ämtern': AEMTER_PDF,
  'Excel aus Ämtern': AEMTER_EXCEL,
  'erste Tabellen von Ämtern': AEMTER_ERSTE,
};
const zahl = { richtig: 0, abgelehnt: 0, falsch: 0, abgestuerzt: 0 };

describe.each(Object.entries(GRUPPEN))('%s', (_, faelle) => {
  it.each(faelle)('$name', async (fall) => {
    const ergebnis = await eingetragen(fall).catch((fehler: unknown) => {
      zahl.abgestuerzt++;
      throw fehler;
    });
    if ('fehler' in ergebnis) {
      zahl.abgelehnt++;
      expect(fall.zellen, ergebnis.fehler.join('\n')).toBeUndefined();
      expect(ergebnis.fehler.join('\n')).toMatch(fall.absage ?? /$^/);
      // Sentences for people: short, with a full stop, and nothing of the program in them.
      for (const satz of ergebnis.fehler) {
        expect(satz).not.toMatch(/undefined|null|NaN|Error|\[object|bitte|leider/i);
        for (const teil of satz.replace(/Möglich ist: .*$/, '').split(/(?<=[.?!]) (?=\p{Lu})/u))
          expect(teil.split(' ').length, teil).toBeLessThanOrEqual(20);
      }
      return;
    }
    const stimmt =
      JSON.stringify(sortiert(ergebnis.geaendert)) === JSON.stringify(sortiert(inCent(fall.zellen ?? {})));
    zahl[stimmt && fall.absage === undefined ? 'richtig' : 'falsch']++;
    expect(fall.absage).toBeUndefined();
    expect(ergebnis.geaendert).toEqual(inCent(fall.zellen ?? {}));
    if (fall.gemeinden) expect(ergebnis.gemeinden).toMatchObject(fall.gemeinden);
  });
});

afterAll(() => {
  console.log(`Listen: ${JSON.stringify(zahl)}`);
  const alle = Object.values(GRUPPEN).flat().length;
  expect(alle).toBeGreaterThanOrEqual(100);
  // A single test may be run alone.
  if (zahl.richtig + zahl.abgelehnt + zahl.falsch < alle) return;
  expect(zahl.richtig).toBeGreaterThanOrEqual(85);
  expect(zahl.falsch + zahl.abgestuerzt).toBe(0);
});

type Ergebnis =
  | { readonly fehler: readonly string[] }
  | {
      readonly geaendert: Record<string, Record<string, number>>;
      readonly gemeinden: Record<string, string[]>;
    };

async function eingetragen({ fuer, liste: roh, bezug }: Fall): Promise<Ergebnis> {
  const datei = await liesListendatei(typeof roh === 'string' ? new TextEncoder().encode(roh) : roh);
  if (typeof datei === 'string') return { fehler: [datei] };
  if (/^\d{5}$/.test(fuer)) {
    const auftrag = { ags: fuer, ab: '2027-01-01', heute: '2026-11-25', quelle: {}, form: 'gebiete' };
    const entwurf = entwirf({ ...auftrag, liste: datei.liste }, LEER, BUND);
    if (!('dateien' in entwurf)) return { fehler: entwurf };
    const zellen = zellenIn(entwurf.dateien.at(-1)?.text ?? '');
    return { geaendert: zellen.werte, gemeinden: zellen.gemeinden };
  }
  const text = TABELLEN[fuer] ?? readFileSync(join(DATEN, `traeger/${fuer}.yaml`), 'utf8');
  const ziel = waehleZiel(zieleIn(text), bezug);
  if (typeof ziel === 'string') return { fehler: [ziel] };
  const namen = ziel.gebiete.flatMap(({ name }) => (name === null ? [] : [name]));
  const neu = trageEin(text, ziel, liesListe(datei.liste, 'geld', namen, ziel.bezug), 'geld', {
    gegen: '2026-07-01',
  });
  if (neu.fehler.length > 0) return { fehler: neu.fehler };
  const vorher = zellenIn(text).werte;
  const nachher = Object.entries(zellenIn(neu.text).werte);
  const geaendert = nachher.filter(([name, werte]) => JSON.stringify(werte) !== JSON.stringify(vorher[name]));
  return { geaendert: Object.fromEntries(geaendert), gemeinden: {} };
}

/** What the rent limit of a file says, read from its text: cells in cents by area. */
function zellenIn(text: string): {
  werte: Record<string, Record<string, number>>;
  gemeinden: Record<string, string[]>;
} {
  const { wert } = liesYaml('', text);
  const { grenzen } = wert as {
    grenzen: { je_person?: object; gebiete?: { name: string; gemeinden: string[]; je_person?: object }[] }[];
  };
  const cent = (zellen: object) =>
    Object.fromEntries(
      Object.entries(zellen).map(([k, v]) => [
        k,
        k === 'einzelfall_ab' ? Number(v) : Math.round(Number(v) * 100),
      ]),
    );
  const [grenze] = grenzen;
  const gebiete = grenze?.gebiete ?? [];
  return {
    werte: Object.fromEntries([
      ...gebiete.map((g) => [g.name, cent(g.je_person ?? {})] as const),
      ...(grenze?.je_person ? [['', cent(grenze.je_person)] as const] : []),
    ]),
    gemeinden: Object.fromEntries(
      gebiete.map((g) => [g.name, g.gemeinden.filter((ags) => ags !== 'EINTRAGEN')]),
    ),
  };
}

function inCent(zellen: Zellen): Record<string, Record<string, number>> {
  return Object.fromEntries(
    Object.entries(zellen).map(([gebiet, werte]) => [
      gebiet,
      Object.fromEntries(
        Object.entries(werte).map(([k, v]) => [k, k === 'einzelfall_ab' ? v : Math.round(v * 100)]),
      ),
    ]),
  );
}

function sortiert(zellen: Record<string, Record<string, number>>): unknown {
  return Object.entries(zellen)
    .map(([name, werte]) => [name, Object.entries(werte).sort()])
    .sort();
}
