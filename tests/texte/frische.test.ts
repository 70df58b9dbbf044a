/** How old a table is, in words. */
import { describe, expect, it } from 'vitest';
import { monateZwischen, pruefe, vorbereite } from '@/lib/regeln';
import { frischeText } from '@/lib/texte/zeitraum';
import { anfrage, EINFACH, tabelle } from '../regeln/hilfe';

const werk = vorbereite(tabelle(EINFACH.grenzen, { zuletztBestaetigt: '2026-01-01' }));

function am(stichtag: string, heute = stichtag): string | null {
  const { tabelle: kopf } = pruefe(anfrage({ stichtag }), werk);
  if (!kopf) throw new Error('keine Tabelle');
  return frischeText(kopf, stichtag, heute);
}

describe('Alter der Tabelle', () => {
  it('bleibt bis zum letzten Tag des zwölften Monats unerwähnt', () => {
    expect(am('2027-01-01')).toBeNull();
  });

  it('danach steht es in Monaten da, mit dem Rat zu fragen', () => {
    expect(am('2027-01-02')).toBe(
      'Diese Tabelle haben wir seit 12 Monaten nicht neu geprüft. Fragen Sie im Zweifel das Jobcenter.',
    );
    expect(am('2027-12-31')).toContain('seit 23 Monaten');
  });

  it('nach zwei Jahren rechnet niemand mehr damit', () => {
    expect(am('2028-01-02')).toBe(
      'Diese Tabelle haben wir seit 24 Monaten nicht neu geprüft. Darum rechnen wir nicht mehr damit. Die Werte sind nur der letzte bekannte Stand.',
    );
  });

  it('für einen anderen Tag zählt es bis dahin und sagt es so', () => {
    expect(am('2027-03-01', '2026-11-25')).toBe(
      'Am 1. März 2027 ist unsere letzte Prüfung dieser Tabelle 14 Monate her. Fragen Sie im Zweifel das Jobcenter.',
    );
  });
});

it.each([
  ['2026-01-31', '2026-02-28', 0],
  ['2026-01-31', '2026-03-31', 2],
  ['2025-11-25', '2026-11-24', 11],
  ['2025-11-25', '2026-11-25', 12],
  ['2026-11-25', '2025-11-25', 0],
])('von %s bis %s sind es %i ganze Monate', (von, bis, monate) => {
  expect(monateZwischen(von, bis)).toBe(monate);
});
