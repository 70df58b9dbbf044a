import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Fragen } from '@/scripts/bestaetigen/fragen';
import { bestaetige, main } from '@/scripts/tabellen-bestaetigen';
import { HANNOVER, hannover } from '@/tests/vergleich/hilfe';
import { laufe } from './hilfe';

/** A table that says that nobody read its document. */
function ausZweiterHand() {
  const datei = join(hannover(), HANNOVER, '2026-07-01.yaml');
  expect(readFileSync(datei, 'utf8')).toContain('beleg: zweitquelle');
  return datei;
}

const alles = (anders: Partial<Fragen> = {}): Fragen => ({
  stimmt: async () => true,
  zahl: async (_, wert) => wert,
  wer: async () => 'Region Hannover',
  ...anders,
});

const mit = (datei: string, fragen: Fragen) =>
  laufe((_, io) => bestaetige(datei, { ...io, heute: () => '2026-11-30' }, fragen));

describe('tabellen:bestaetigen', () => {
  it('fragt nach jeder Zahl und schreibt, wer wann verglichen hat', async () => {
    const datei = ausZweiterHand();
    const saetze: string[] = [];
    const lauf = await mit(
      datei,
      alles({
        zahl: async (satz, wert) => {
          saetze.push(satz);
          return wert;
        },
      }),
    );
    expect(lauf).toMatchObject({ code: 0, fehler: '' });
    expect(lauf.ausgabe).toBe(`${saetze.length} von ${saetze.length} Zahlen bestätigt, 0 berichtigt.\n`);
    expect(saetze.length).toBeGreaterThan(100);
    expect(saetze).toContain('Kaltmiete mit Betriebskosten (massgeblich), Hannover, 1 Person:');
    expect(readFileSync(datei, 'utf8')).toMatch(/beleg: original\n {2}geprueft_von: Region Hannover\n/);
  });

  it('berichtigt, was anders gedruckt ist, und nennt Beispiele, die nicht mehr passen', async () => {
    const datei = ausZweiterHand();
    const lauf = await mit(
      datei,
      alles({ zahl: async (satz, wert) => (/ Hannover, 2 Personen/.test(satz) ? '635.00' : wert) }),
    );
    expect(lauf.ausgabe).toMatch(/ bestätigt, 1 berichtigt\.\n$/);
    expect(lauf.code).toBe(1);
    expect(lauf.fehler).toContain(`npm run tabellen:beispiele -- ${datei}`);
  });

  it('schreibt nichts, wenn etwas anderes als eine Zahl nicht stimmt', async () => {
    const datei = ausZweiterHand();
    const vorher = readFileSync(datei, 'utf8');
    const lauf = await mit(datei, alles({ stimmt: async (satz) => !satz.startsWith('Seelze') }));
    expect(lauf).toMatchObject({ code: 1, ausgabe: '' });
    expect(lauf.fehler).toContain('hat sich nichts geändert');
    expect(readFileSync(datei, 'utf8')).toBe(vorher);
  });

  it('sagt, was an einem falschen Aufruf fehlt', async () => {
    expect(await laufe(main, [])).toMatchObject({ code: 2 });
    expect((await laufe(main, ['a.yaml'])).fehler).toContain('in einem Terminal');
    expect((await mit('gibt/es/nicht.yaml', alles())).fehler).toContain('Prüfen Sie den Pfad');
  });
});
