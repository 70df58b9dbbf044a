/** No value can change unseen: every cell of a table of every shape is changed, and each time exactly that is reported. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { geaenderteFassung } from '@/lib/berichte/vergleich/fassung';
import { type Fassungsstand, liesTraegerstand } from '@/lib/berichte/vergleich/stand';
import { ladeBund } from '@/lib/tabellen/bund';
import { liesDatei, liesText } from '@/lib/tabellen/datei';
import { kompiliere } from '@/lib/tabellen/kompiliere/tabelle';
import { DATEN } from '@/lib/tabellen/lade';
import { wen } from '@/lib/tabellen/plausibel/ende';
import { tabelleInDatei } from '@/lib/tabellen/schema/tabelle';
import { traegerInDatei } from '@/lib/tabellen/schema/traeger';
import { liesYaml } from '@/lib/tabellen/yaml-lesen';
import { dateiteil, vertreter } from '@/tests/vertreter';

const BUND = ladeBund(DATEN);
const ALLE = readdirSync(join(DATEN, 'traeger')).flatMap((ordner) =>
  readdirSync(join(DATEN, 'traeger', ordner))
    .filter((name) => name !== 'traeger.yaml')
    .map((name) => ({ ordner: `traeger/${ordner}`, name })),
);
const TABELLEN = vertreter(ALLE, ({ ordner, name }) =>
  dateiteil(readFileSync(join(DATEN, ordner, name), 'utf8')),
);

/** A printed value: a cell by household size, a fixed amount or a price. Every eighth keeps the test short. */
const ZELLE = /^(\s+(?:\d+|weitere|betrag|preis|euro|prozent|m2): )(\d+)((?:\.\d+)?)(?=\s|$)/;
const JEDE = 8;

/** A table that only refers to the WoGG prints no cell of its own. */
const ZELLEN = TABELLEN.flatMap(({ ordner, name }) =>
  readFileSync(join(DATEN, ordner, name), 'utf8')
    .split('\nbeispiele:')[0]
    ?.split('\n')
    .filter((zeile) => ZELLE.test(zeile)),
);

it('fast jede Tabelle hat gedruckte Zellen', () => {
  expect(ZELLEN.length).toBeGreaterThan(2000);
});

/** One version from its text: three thousand of them on disk would be most of the time. */
function stand(ordner: string, datei: string, text: string, bis: string | null): Fassungsstand {
  const traeger = liesDatei(join(DATEN, ordner, 'traeger.yaml'), traegerInDatei).inhalt;
  const { inhalt } = liesText(text, datei, tabelleInDatei);
  if (traeger === null || inhalt === null) throw new Error(`${ordner}/${datei}`);
  const { tabelle } = kompiliere(inhalt, traeger, BUND, bis);
  const eintraege = liesYaml(datei, text).wert as Record<string, unknown>;
  return { datei, text, eintraege, inhalt, tabelle, wen: wen({ tabelle, bund: BUND }) };
}

describe.each(TABELLEN)('$ordner/$name', ({ ordner, name }) => {
  it('jede geänderte Zahl steht im Bericht, und nur sie', () => {
    const text = readFileSync(join(DATEN, ordner, name), 'utf8');
    const bis = text.indexOf('\nbeispiele:');
    const zeilen = text.slice(0, bis).split('\n');
    const gelesen = liesTraegerstand(join(DATEN, ordner), BUND).fassungen.find((f) => f.datei === name);
    const vorher = stand(ordner, name, text, gelesen?.tabelle?.gueltigBis ?? null);
    // What follows compares texts, not folders; it is the same that the reader of folders says.
    expect(vorher).toEqual(gelesen);
    const stellen = zeilen.flatMap((zeile, i) => (ZELLE.test(zeile) ? [i] : []));
    for (const stelle of stellen.filter((_, i) => i % JEDE === 0)) {
      const geaendert = zeilen.with(
        stelle,
        (zeilen[stelle] ?? '').replace(ZELLE, (_, vorn, zahl, rest) => `${vorn}${Number(zahl) + 1}${rest}`),
      );
      const neu = geaendert.join('\n') + text.slice(bis);
      const nachher = stand(ordner, name, neu, vorher.tabelle?.gueltigBis ?? null);
      const bericht = geaenderteFassung(vorher, nachher, null, '2026-11-25');
      const werte = bericht?.paare.filter((p) => p.geaendert) ?? [];
      const wo = `Zeile ${stelle + 1}: ${zeilen[stelle]}`;
      // A surcharge is an entry; everything else is one value, and with an Ausgleich also the sum that it is part of.
      const summen = text.includes('\nausgleich:') ? 2 : 1;
      expect([werte.length, bericht?.eintraege.length], wo).toEqual(
        werte.length === 0 ? [0, 1] : [werte.length === summen ? summen : 1, 0],
      );
    }
  }, 120_000);
});
