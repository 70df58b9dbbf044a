import fc from 'fast-check';
import { ANTWORTEN, type Anfrage, type Bezug, ENERGIETRAEGER } from '@/lib/regeln';

const cent = fc.integer({ min: 1, max: 200_000 });

/** A random offer with every answer given. */
export const angebot = fc.record({
  personen: fc.integer({ min: 1, max: 20 }),
  nettokaltmiete: cent,
  betriebskosten: cent,
  heizkosten: cent,
  wohnflaeche: fc.integer({ min: 100, max: 20_000 }),
  heizung: fc.record({
    energietraeger: fc.constantFrom(...ENERGIETRAEGER),
    gebaeudeflaeche: fc.option(fc.integer({ min: 100, max: 200_000 })),
    warmwasser: fc.constant('zentral' as const),
    verbrauch: fc.integer({ min: 0, max: 3_000_000 }),
  }),
  variante: fc.record(
    Object.fromEntries(Object.entries(ANTWORTEN).map(([f, antworten]) => [f, fc.constantFrom(...antworten)])),
  ),
  merkmale: fc.subarray([
    'energieeffizientes_gebaeude',
    'haertefall',
    'alleinerziehend',
    'rollstuhl',
  ]) as fc.Arbitrary<string[]>,
  energiekennwert: fc.option(fc.integer({ min: 0, max: 15_000 })),
  baujahr: fc.option(fc.integer({ min: 1900, max: 2030 })),
});

/** An offer whose compared value is exactly this number: cents, kWh/100, m²/100; per m² the most cents within it. */
export function angebotMit(
  bezug: Bezug,
  zahl: number,
  mindestens: number,
  flaeche: number,
): Partial<Anfrage> {
  const proM2 = Math.floor((zahl * flaeche) / 10_000);
  switch (bezug) {
    case 'bruttokaltmiete':
      return { nettokaltmiete: zahl - mindestens, betriebskosten: mindestens };
    case 'bruttowarmmiete':
      return { nettokaltmiete: zahl - mindestens, betriebskosten: mindestens, heizkosten: 0 };
    case 'bruttokaltmiete_je_m2':
      return { nettokaltmiete: proM2 - mindestens, betriebskosten: mindestens };
    case 'nettokaltmiete_je_m2':
      return { nettokaltmiete: proM2 };
    case 'heizenergie':
      return { heizung: { energietraeger: null, gebaeudeflaeche: null, warmwasser: null, verbrauch: zahl } };
    default:
      return { [bezug]: zahl };
  }
}

/** The same offer, one unit more. */
export const mehr = (teile: Partial<Anfrage>): Partial<Anfrage> => {
  if (teile.heizung) return { heizung: { ...teile.heizung, verbrauch: (teile.heizung.verbrauch ?? 0) + 1 } };
  const [[feld, zahl] = ['nettokaltmiete', 0]] = Object.entries(teile) as [keyof Anfrage, number][];
  return { ...teile, [feld]: zahl + 1 };
};

/** A decimal text in the smallest unit of what is compared: "522.72" -> 52272, "8.5042" per m² -> 85042. */
export function zahlAus(betrag: string, bezug: Bezug): number {
  const [ganze = '', stellen = ''] = betrag.split('.');
  return Number(ganze + stellen.padEnd(bezug.endsWith('_je_m2') ? 4 : 2, '0'));
}

/** From best to worst. Only the heating over is worse than the heating open, and better than the rent open. */
export const RANG = {
  im_rahmen: 0,
  miete_im_rahmen: 1,
  nur_heizung_ueber: 2,
  nicht_pruefbar: 2,
  ueber_richtwert: 3,
} as const;
