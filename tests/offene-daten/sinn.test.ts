import { describe, expect, it } from 'vitest';
import type { Zeile } from '@/lib/berichte/daten/spalten';
import { type Anfrage, uebersicht, vorbereite } from '@/lib/regeln';
import { imBand } from '@/lib/regeln/wert/band';
import { ALLE_ORTE } from '@/tests/daten/hilfe';
import { AUSZUG } from './hilfe';

/** One flat, as the rules and as a reader of the rows sees it. */
const WOHNUNG: Partial<Anfrage> = {
  wohnflaeche: 5_000,
  baujahr: 1970,
  variante: {
    mietverhaeltnis: 'neu',
    aufzug: 'nein',
    saniert: 'nein',
    sozialwohnung: 'nein',
    barrierefrei: 'nein',
  },
  heizung: { energietraeger: 'erdgas', gebaeudeflaeche: 30_000, warmwasser: 'zentral', verbrauch: null },
};
const ANTWORTEN = { ...WOHNUNG.variante, energietraeger: 'erdgas', warmwasser: 'zentral' };
const ZAHLEN = { gebaeudeflaeche: 300, wohnflaeche: 50, baujahr: 1970 };

const zeilenJe = new Map<string, Zeile[]>();
for (const zeile of AUSZUG.zeilen) {
  const zeilen = zeilenJe.get(zeile.tabelle);
  if (zeilen) zeilen.push(zeile);
  else zeilenJe.set(zeile.tabelle, [zeile]);
}

function passt(zeile: Readonly<Record<string, unknown>>, tag: string): boolean {
  const antworten = Object.entries(ANTWORTEN).every(([frage, a]) => (zeile[frage] ?? a) === a);
  const zahlen = Object.entries(ZAHLEN).every(([groesse, zahl]) => {
    const rand = (name: string, sonst: number) =>
      Number(zeile[`${groesse}_${name}_m2`] ?? zeile[`${groesse}_${name}`] ?? sonst);
    return (
      zahl >= rand('ab', -1) &&
      zahl > rand('ueber', -1) &&
      zahl <= rand('bis', 1e9) &&
      zahl < rand('unter', 1e9)
    );
  });
  return antworten && zahlen && (zeile.tag_ab ?? '') <= tag && tag <= (zeile.tag_bis ?? '9');
}

/** In the unit of the limit: ten-thousandths for a price per m², hundredths for everything else. */
const cent = (zeile: Zeile) =>
  zeile.betrag_cent ??
  (zeile.preis_euro_je_m2 === undefined ? undefined : Math.round(Number(zeile.preis_euro_je_m2) * 10_000)) ??
  Math.round(Number(zeile.flaeche_m2 ?? zeile.energie_kwh_im_jahr ?? Number.NaN) * 100);

/** The value for a household by nothing but the rows; undefined where they give a price and not a value. */
function gelesen(zeilen: readonly Zeile[], personen: number): number | null | undefined {
  const von = (z: Zeile) => z.personen_von ?? 1;
  const da = zeilen.filter((z) => von(z) <= personen && personen <= (z.personen_bis ?? 99));
  const wert = da.find(({ art }) => art === 'wert');
  if (wert) return cent(wert);
  const weitere = da.find(({ art }) => art === 'weitere_person');
  if (weitere) {
    const davor = gelesen(
      zeilen.filter(({ art }) => art === 'wert'),
      von(weitere) - 1,
    );
    return davor == null ? davor : davor + (personen - von(weitere) + 1) * cent(weitere);
  }
  return da.some(({ art }) => art === 'preis_je_m2') ? undefined : null;
}

describe('Wer nur die Zeilen liest, kommt zum selben Wert', () => {
  it('an jedem Ort jeder Tabelle, für 1 bis 10 Personen', { timeout: 120_000 }, () => {
    let verglichen = 0;
    const falsch: string[] = [];
    const werke = new Map(ALLE_ORTE.map(({ tabelle }) => [tabelle.id, vorbereite(tabelle)]));
    for (const { tabelle, ort, gebiet } of ALLE_ORTE) {
      const werk = werke.get(tabelle.id);
      if (!werk) continue;
      const hier = (zeilenJe.get(tabelle.id) ?? []).filter(
        (z) =>
          (z.ganzes_gebiet || z.gemeinden?.includes(ort)) &&
          (z.teil ?? gebiet) === gebiet &&
          passt(z, tabelle.gueltigAb),
      );
      for (const personen of [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]) {
        uebersicht(werk, ort, personen, { ...WOHNUNG, gebiet }).forEach((soll, i) => {
          const grenze = tabelle.grenzen[i];
          if (!grenze || grenze.teile.length > 0) return;
          if (grenze.nurBei !== null && !imBand(grenze.nurBei, WOHNUNG.wohnflaeche ?? 0)) return;
          const zeilen = hier.filter(
            ({ bezug, wirkung, art }) =>
              bezug === soll.bezug && wirkung === soll.wirkung && art !== 'zuschlag',
          );
          const ist = gelesen(zeilen, personen);
          if (ist === undefined) return;
          verglichen += 1;
          if (ist !== soll.wert)
            falsch.push(`${tabelle.id} ${ort} ${soll.bezug} ${personen}: ${ist} statt ${soll.wert}`);
        });
      }
    }
    expect(falsch).toEqual([]);
    expect(verglichen).toBeGreaterThan(20_000);
  });
});
