import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pruefe } from '@/tests/befehle/hilfe';
import { alleZellen, gemeindenIn, type Zelle, zweiStellen } from './leser';

const ZELLEN = alleZellen();
const TAG = 86_400_000;

/** A random question that must be answered with exactly this cell: a day of the table, a Gemeinde of the area. */
function frage(zelle: Zelle): fc.Arbitrary<{ zelle: Zelle; anfrage: object }> {
  const ab = Date.parse(zelle.ab);
  const tage = zelle.letzter === null ? 400 : (Date.parse(zelle.letzter) - ab) / TAG;
  const [ueber, bis] = zelle.klasse ?? [0, 0];
  return fc
    .record({
      tag: fc.integer({ min: 0, max: tage }),
      ort: fc.constantFrom(...(zelle.gemeinden ?? gemeindenIn(zelle.kreis))),
      flaeche: fc.integer({ min: Math.round(ueber * 100) + 1, max: Math.max(bis * 100, 2) }),
    })
    .map(({ tag, ort, flaeche }) => ({
      zelle,
      anfrage: {
        ort,
        gebiet: zelle.teil,
        variante: zelle.variante,
        stichtag: new Date(ab + tag * TAG).toISOString().slice(0, 10),
        personen: zelle.personen,
        alleLeistungsberechtigt: true,
        nettokaltmiete: '1.00',
        betriebskosten: '1.00',
        heizkosten: '1.00',
        wohnflaeche: zelle.wohnflaeche,
        ...(zelle.warmwasser !== null && { heizung: { warmwasser: zelle.warmwasser } }),
        ...(zelle.energietraeger !== null && {
          heizung: {
            energietraeger: zelle.energietraeger,
            verbrauch: '1',
            ...(zelle.klasse && { gebaeudeflaeche: (flaeche / 100).toFixed(2) }),
          },
        }),
      },
    }));
}

describe('Stichprobe aus den Tabellen', () => {
  it('der einfache Leser findet Zellen in jeder Tabelle und jeder Form', () => {
    expect(ZELLEN.length).toBeGreaterThan(600);
    expect(new Set(ZELLEN.map((z) => z.kreis)).size).toBeGreaterThanOrEqual(20);
    expect(ZELLEN.filter((z) => z.energietraeger !== null).length).toBeGreaterThanOrEqual(80);
    expect(ZELLEN.filter((z) => z.gemeinden !== null).length).toBeGreaterThan(200);
    expect(ZELLEN.filter((z) => z.teil !== null).length).toBeGreaterThanOrEqual(20);
    expect(
      ZELLEN.filter((z) => 'aufzug' in z.variante || 'mietverhaeltnis' in z.variante).length,
    ).toBeGreaterThanOrEqual(20);
    for (const zelle of ZELLEN) expect(zelle.wert).toMatch(/^\d+([.,]\d{1,2})?$/);
  });

  it('pruefe nennt an zufälligen Tagen und Orten genau den Wert, der in der Datei steht', {
    timeout: 60_000,
  }, async () => {
    const startwert = Date.now() % 1_000_000;
    const fragen = ZELLEN.flatMap((zelle, i) => fc.sample(frage(zelle), { numRuns: 3, seed: startwert + i }));
    const lauf = await pruefe([], fragen.map(({ anfrage }) => JSON.stringify(anfrage)).join('\n'));
    expect(lauf.fehler).toBe('');
    expect(lauf.ergebnisse).toHaveLength(fragen.length);
    const falsch = fragen.flatMap(({ zelle, anfrage }, i) => {
      const ist = lauf.ergebnisse[i]?.kriterien.find((k) => k.bezug === zelle.bezug)?.richtwert ?? null;
      if (ist === zweiStellen(zelle.wert)) return [];
      return [
        `${zelle.stelle} sagt ${zelle.wert}, pruefe sagt ${ist} zu ${JSON.stringify(anfrage)} (${startwert})`,
      ];
    });
    expect(falsch).toEqual([]);
  });
});
