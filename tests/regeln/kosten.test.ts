import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Anfrage, UNBEKANNT } from '@/lib/regeln';
import { anteil, type Kosten, kostenVon, mietzins } from '@/lib/regeln/anfrage/kosten';

const angebot = (teile: Partial<Anfrage>): Anfrage => ({ ...UNBEKANNT, ...teile });
const k = (teile: Partial<Anfrage>): Kosten => kostenVon(angebot(teile));
const GROSS = 7;

/** Every way to fill the parts of an offer that fits what is said of it, from nothing to `GROSS`. */
function moegliche(a: Anfrage): [netto: number, betrieb: number, heizung: number][] {
  const werte = Array.from({ length: 2 * GROSS + 1 }, (_, i) => i);
  const wenn = (gesagt: number | null) => (gesagt === null ? werte : [gesagt]);
  return wenn(a.nettokaltmiete).flatMap((n) =>
    wenn(a.betriebskosten).flatMap((b) =>
      wenn(a.heizkosten).flatMap((h): [number, number, number][] => {
        const passt =
          (a.betriebsUndHeizkosten === null || b + h === a.betriebsUndHeizkosten) &&
          (a.bruttowarmmiete === null || n + b + h === a.bruttowarmmiete) &&
          (a.gesamtmiete === null || n + b + h <= a.gesamtmiete);
        return passt ? [[n, b, h]] : [];
      }),
    ),
  );
}

describe('Was ein Angebot kostet: zwischen dem Wenigsten und dem Meisten', () => {
  const betrag = fc.option(fc.integer({ min: 0, max: GROSS }));
  const gesamt = fc.option(fc.integer({ min: 0, max: 2 * GROSS }));

  it('jede Schranke ist genau die, die sich aus allem Gesagten ergibt', () => {
    fc.assert(
      fc.property(betrag, betrag, betrag, betrag, gesamt, fc.boolean(), (n, b, h, summe, alles, warm) => {
        const einzeln = summe === null;
        const frage = angebot({
          nettokaltmiete: n,
          betriebskosten: einzeln ? b : null,
          heizkosten: einzeln ? h : null,
          betriebsUndHeizkosten: summe,
          bruttowarmmiete: warm ? alles : null,
          gesamtmiete: warm ? null : alles,
        });
        const faelle = moegliche(frage);
        fc.pre(faelle.length > 0);
        const kosten = kostenVon(frage);
        const paare: [number, number, (f: [number, number, number]) => number][] = [
          [kosten.nettoVon, kosten.nettoBis, ([x]) => x],
          [kosten.betriebVon, kosten.betriebBis, ([, x]) => x],
          [kosten.heizungVon, kosten.heizungBis, ([, , x]) => x],
          [kosten.kaltVon, kosten.kaltBis, ([x, y]) => x + y],
          [kosten.warmVon, kosten.warmBis, ([x, y, z]) => x + y + z],
        ];
        for (const [von, bis, wert] of paare) {
          const werte = faelle.map(wert);
          expect(von).toBe(Math.min(...werte));
          // Without a bound the enumeration ends at its own edge.
          if (Number.isFinite(bis)) expect(bis).toBe(Math.max(...werte));
          else expect(Math.max(...werte)).toBeGreaterThanOrEqual(2 * GROSS);
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('der kurze Weg für übliche Angebote sagt dasselbe wie der ganze', () => {
    fc.assert(
      fc.property(betrag, betrag, betrag, betrag, (n, b, h, summe) => {
        const einzeln = summe === null;
        const frage = angebot({
          nettokaltmiete: n,
          betriebskosten: einzeln ? b : null,
          heizkosten: einzeln ? h : null,
          betriebsUndHeizkosten: summe,
        });
        // A step that never comes changes nothing but the way.
        const staffel = [{ ab: '2999-01-01', nettokaltmiete: 1 }];
        expect(kostenVon({ ...frage, stichtag: '2026-12-01', staffel })).toEqual({
          ...kostenVon(frage),
          schlicht: false,
        });
      }),
    );
  });

  it('nur die Warmmiete: kalt höchstens so viel, warm genau so viel', () => {
    expect(k({ bruttowarmmiete: 58_000 })).toMatchObject({
      kaltVon: 0,
      kaltBis: 58_000,
      warmVon: 58_000,
      warmBis: 58_000,
    });
    expect(k({ bruttowarmmiete: 58_000, heizkosten: 8000 })).toMatchObject({
      kaltVon: 50_000,
      kaltBis: 50_000,
    });
  });

  it('ein Betrag für alles ist nur eine Obergrenze', () => {
    expect(k({ gesamtmiete: 48_000 })).toMatchObject({
      kaltVon: 0,
      kaltBis: 48_000,
      warmVon: 0,
      warmBis: 48_000,
    });
  });

  it('was an einen Versorger geht, kommt dazu; ein Abschlag für die Heizung ist die ganze Heizung', () => {
    const direkt = {
      nettokaltmiete: 28_500,
      betriebskosten: 4750,
      betriebskostenDirekt: 5700,
      heizkostenDirekt: 6000,
    };
    expect(k(direkt)).toMatchObject({
      kaltVon: 38_950,
      kaltBis: 38_950,
      heizungVon: 6000,
      heizungBis: 6000,
      warmBis: 44_950,
    });
    expect(k({ ...direkt, heizkosten: 1000 })).toMatchObject({ heizungVon: 7000, heizungBis: 7000 });
    expect(k({ nettokaltmiete: 28_500, betriebskostenDirekt: 5700 })).toMatchObject({
      betriebVon: 5700,
      betriebBis: Number.POSITIVE_INFINITY,
    });
    expect(k({ betriebsUndHeizkosten: 9000, heizkostenDirekt: 6000 })).toMatchObject({
      heizungVon: 6000,
      heizungBis: 15_000,
    });
  });

  it('ein Stellplatz zählt nur, wenn es die Wohnung nicht ohne gibt; sonst ist es offen', () => {
    const mit = (abwaehlbar: boolean | null) =>
      k({ nettokaltmiete: 35_094, nebenleistungen: [{ art: 'stellplatz', kosten: 2556, abwaehlbar }] });
    expect(mit(true)).toMatchObject({ nettoVon: 35_094, nettoBis: 35_094 });
    expect(mit(false)).toMatchObject({ nettoVon: 37_650, nettoBis: 37_650 });
    expect(mit(null)).toMatchObject({ nettoVon: 35_094, nettoBis: 37_650 });
  });

  it('Beträge für ein Jahr werden erst am Ende geteilt', () => {
    const kosten = k({ nettokaltmiete: 40_000, heizkosten: 100_000, jahresbetraege: ['heizkosten'] });
    expect([kosten.monate, kosten.nettoVon, kosten.heizungVon]).toEqual([12, 480_000, 100_000]);
    expect(anteil(kosten.heizungVon, kosten)).toBe(8334);
    expect(anteil(kosten.nettoVon, kosten)).toBe(40_000);
  });

  it.each([
    ['2026-12-31', 40_000],
    ['2027-01-01', 41_000],
    ['2028-06-01', 42_000],
  ])('die Staffelmiete am %s ist %i', (stichtag, miete) => {
    const staffel = [
      { ab: '2028-01-01', nettokaltmiete: 42_000 },
      { ab: '2027-01-01', nettokaltmiete: 41_000 },
    ];
    expect(mietzins(angebot({ nettokaltmiete: 40_000, stichtag, staffel }))).toBe(miete);
  });
});

describe('Der Anteil nach Köpfen', () => {
  it('mal die Köpfe ist nie weniger als das Ganze und weniger als ein Cent je Kopf mehr', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 999_999 }),
        fc.integer({ min: 1, max: 20 }),
        fc.integer({ min: 0, max: 19 }),
        (nettokaltmiete, personen, andere) => {
          const personenInWohnung = Math.min(20, personen + andere);
          const kosten = k({ nettokaltmiete, personen, personenInWohnung, kostenAufteilung: 'kopf' });
          const eigener = anteil(kosten.nettoVon, kosten);
          // The exact share times heads is the whole; shown is the next full cent.
          const mehr = eigener * personenInWohnung - nettokaltmiete * personen;
          expect(mehr).toBeGreaterThanOrEqual(0);
          expect(mehr).toBeLessThan(personenInWohnung);
          expect(eigener).toBeLessThanOrEqual(nettokaltmiete);
        },
      ),
    );
  });

  it('ein eigener Vertrag und alle zusammen: nichts wird geteilt', () => {
    for (const kostenAufteilung of ['eigener_vertrag', null] as const)
      expect(k({ nettokaltmiete: 1, personen: 1, personenInWohnung: 3, kostenAufteilung })).toMatchObject({
        koepfe: 1,
        alleKoepfe: 1,
      });
  });
});
