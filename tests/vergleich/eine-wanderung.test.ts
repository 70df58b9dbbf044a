/** Report, open data and checker speak of the same figures: those that the one walk finds. */
import { describe, expect, it } from 'vitest';
import { wertzeilen as ausOffenenDaten } from '@/lib/berichte/daten/wertzeilen';
import { wertzeilen as ausBericht } from '@/lib/berichte/vergleich/werte';
import { alsDezimal, alsDezimal4, type Tabelle } from '@/lib/regeln';
import { felderVon, zeilenVon } from '@/lib/tabellen/plausibel/zeilen';
import { blaetter } from '@/lib/tabellen/zeilen';
import { DATEN } from '@/tests/daten/hilfe';

const TABELLEN = DATEN.traeger.flatMap(({ tabellen }) => tabellen);

/** Every figure of the limits and of the parts of a sum, as the open data write it, without those computed for large households. */
function offen(tabelle: Tabelle): string[] {
  return tabelle.grenzen
    .flatMap((grenze) => (grenze.teile.length > 0 ? grenze.teile : [grenze]))
    .flatMap(({ bezug, gebiete }) => gebiete.flatMap(({ wert }) => ausOffenenDaten(wert, bezug)))
    .filter(({ berechnet, art, personen_von = 0 }) => !(berechnet && art === 'wert' && personen_von > 8))
    .flatMap((z) => [
      z.betrag_cent?.toString() ?? z.preis_euro_je_m2 ?? z.flaeche_m2 ?? z.energie_kwh_im_jahr ?? '',
    ])
    .filter((zahl) => zahl !== '')
    .sort();
}

function bericht(tabelle: Tabelle): string[] {
  const ohneMindest = ausBericht(tabelle).filter(({ stelle }) => stelle !== 'Mindest-Betriebskosten');
  return ohneMindest
    .flatMap(({ einheit, zahl }) =>
      zahl === null
        ? []
        : [einheit === 'euro' ? String(zahl) : einheit === 'preis' ? alsDezimal4(zahl) : alsDezimal(zahl)],
    )
    .sort();
}

describe('eine Wanderung über die Werte', () => {
  it('Bericht und offene Daten nennen in jeder Tabelle dieselben Zahlen', () => {
    for (const tabelle of TABELLEN) expect(bericht(tabelle), tabelle.id).toEqual(offen(tabelle));
  });

  it('der Prüfer sieht keine Zahl, die nicht auch in den offenen Daten steht', () => {
    for (const tabelle of TABELLEN) {
      const stellen = new Map(
        tabelle.grenzen.flatMap(({ gebiete }) =>
          gebiete.flatMap((gebiet) => blaetter(gebiet.wert).map(({ wert }) => [wert, []] as const)),
        ),
      );
      const zahlen = new Set(
        tabelle.grenzen.flatMap(({ bezug, gebiete }) =>
          gebiete.flatMap(({ wert }) =>
            ausOffenenDaten(wert, bezug).map(
              (z) => z.betrag_cent?.toString() ?? z.preis_euro_je_m2 ?? z.flaeche_m2 ?? z.energie_kwh_im_jahr,
            ),
          ),
        ),
      );
      for (const zeile of zeilenVon({ tabelle, stellen } as never)) {
        for (const { zahl } of felderVon(zeile)) {
          const formen = [String(zahl), alsDezimal4(zahl), alsDezimal(zahl)];
          expect(
            formen.some((form) => zahlen.has(form)),
            `${tabelle.id} ${zahl}`,
          ).toBe(true);
        }
      }
    }
  });
});
