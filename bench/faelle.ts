import { alsDezimal, type Tabelle } from '@/lib/regeln';
import { richtwert, zeilenAus } from './richtwerte';
import type { Antwort } from './teilnehmer';
import { eines, type Zufall, zufallAb } from './zufall';

/** One question twice: as the contract has it (decimal text), and as ready whole cents for the other engines. */
export interface Fall {
  readonly anfrage: Readonly<Record<string, unknown>>;
  readonly ort: string;
  readonly personen: number;
  readonly nettokaltmiete: number;
  readonly betriebskosten: number;
  /** The right answer, known from how the case was made. */
  readonly soll: Antwort;
}

export const STARTWERT = 20260701;
const PERSONEN = [1, 2, 3, 4, 5, 6, 7];
const JE_ZELLE = 14;
const HEIZUNGEN = ['erdgas', 'fernwaerme', 'heizoel'];

/**
 * Seeded cases: every town and household size, costs exactly on the limit, one cent beside it and around it. The heating
 * is told too, so that all criteria are compared; the other engines look at the rent alone.
 */
export function faelleFuer(tabelle: Tabelle): Fall[] {
  const zufall = zufallAb(STARTWERT);
  const faelle: Fall[] = [];
  for (const zeile of zeilenAus(tabelle)) {
    for (const personen of PERSONEN) {
      for (let i = 0; i < JE_ZELLE; i++) {
        const grenze = richtwert(zeile, personen);
        const kosten = grenze + ([0, 1, -1][i] ?? zufall(6001) - 3000);
        const nettokaltmiete = Math.floor((grenze * (55 + zufall(35))) / 100);
        const betriebskosten = kosten - nettokaltmiete;
        const anfrage = {
          ort: zeile.ags,
          stichtag: tabelle.gueltigAb,
          personen,
          alleLeistungsberechtigt: true,
          nettokaltmiete: alsDezimal(nettokaltmiete),
          betriebskosten: alsDezimal(betriebskosten),
          heizkosten: alsDezimal(5000 + zufall(15_000)),
          wohnflaeche: alsDezimal(3000 + zufall(10_000)),
          heizung: {
            energietraeger: eines(zufall, HEIZUNGEN),
            gebaeudeflaeche: alsDezimal(10_000 + zufall(190_000)),
            warmwasser: eines(zufall, ['zentral', 'dezentral']),
          },
        };
        const soll = { richtwert: grenze, imRahmen: kosten <= grenze };
        faelle.push({ anfrage, ort: zeile.ags, personen, nettokaltmiete, betriebskosten, soll });
      }
    }
  }
  return gemischt(faelle, zufall);
}

/** Mixed, so that no engine profits from asking for the same town a hundred times in a row. */
function gemischt(faelle: readonly Fall[], zufall: Zufall): Fall[] {
  return faelle
    .map((fall) => ({ fall, platz: zufall(2 ** 31) }))
    .sort((a, b) => a.platz - b.platz)
    .map(({ fall }) => fall);
}
