import { describe, expect, it } from 'vitest';
import type { Zeile } from '@/lib/berichte/daten/spalten';
import { VARIANTEN } from '@/lib/regeln';
import { alleZellen, gemeindenIn, type Zelle, zweiStellen } from '@/tests/daten/leser';
import { AUSZUG } from './hilfe';

const schluessel = (...teile: unknown[]) => teile.join(' ');
const NACH_STELLE = new Map<string, Zeile[]>();
for (const zeile of AUSZUG.zeilen) {
  const stelle = schluessel(zeile.tabelle, zeile.bezug, zeile.personen_von);
  const zeilen = NACH_STELLE.get(stelle);
  if (zeilen) zeilen.push(zeile);
  else NACH_STELLE.set(stelle, [zeile]);
}

/** The figure of a row as it is printed. */
function gedruckt(zeile: Zeile): string | undefined {
  const cent = zeile.betrag_cent === undefined ? undefined : (zeile.betrag_cent / 100).toFixed(2);
  return cent ?? zeile.flaeche_m2 ?? zeile.energie_kwh_im_jahr ?? zeile.preis_euro_je_m2;
}

/** True if the row holds for the cell's limit, flat and household, whatever the place. */
function passt(zeile: Zeile, zelle: Zelle): boolean {
  const mitte = zelle.klasse && (zelle.klasse[0] + zelle.klasse[1]) / 2;
  const { gebaeudeflaeche_ab_m2: ab, gebaeudeflaeche_ueber_m2: ueber, gebaeudeflaeche_bis_m2: bis } = zeile;
  return (
    zeile.art === 'wert' &&
    zeile.berechnet === undefined &&
    zeile.personen_bis === zelle.personen &&
    (zeile.teil ?? null) === zelle.teil &&
    (zeile.energietraeger ?? null) === zelle.energietraeger &&
    (zeile.warmwasser ?? null) === zelle.warmwasser &&
    VARIANTEN.every((frage) => zeile[frage] === zelle.variante[frage]) &&
    (mitte === null
      ? ab === undefined && ueber === undefined && bis === undefined
      : mitte >= Number(ab ?? 0) && mitte > Number(ueber ?? 0) && mitte <= Number(bis ?? 1e9))
  );
}

describe('Jede gedruckte Zahl steht in den offenen Daten', () => {
  const zellen = alleZellen();

  it('wie sie ein einfacher Leser aus dem Text der Dateien liest, an jedem Ort genau einmal', {
    timeout: 60_000,
  }, () => {
    expect(zellen.length).toBeGreaterThan(600);
    const falsch = zellen.flatMap((zelle) => {
      const stelle = schluessel(`${zelle.kreis}/${zelle.ab}`, zelle.bezug, zelle.personen);
      const passende = (NACH_STELLE.get(stelle) ?? []).filter((zeile) => passt(zeile, zelle));
      const orte = zelle.gemeinden ?? gemeindenIn(zelle.kreis);
      return orte.flatMap((ort) => {
        const werte = passende
          .filter(({ ganzes_gebiet, gemeinden }) => ganzes_gebiet || gemeinden?.includes(ort))
          .map(gedruckt);
        return werte.length === 1 && werte[0] === zweiStellen(zelle.wert)
          ? []
          : [`${zelle.stelle} ${ort}: ${zelle.wert}, in den Daten ${werte.join(' ') || 'nichts'}`];
      });
    });
    expect(falsch).toEqual([]);
  });

  it('und keine mehr, die als gedruckt gilt', () => {
    const gelesen = new Set(
      zellen.map(({ kreis, ab, bezug, personen, wert }) =>
        schluessel(`${kreis}/${ab}`, bezug, personen, zweiStellen(wert)),
      ),
    );
    const erfunden = AUSZUG.zeilen.filter(
      (z) =>
        z.art === 'wert' &&
        z.herkunft === 'traeger' &&
        z.berechnet === undefined &&
        z.personen_von !== undefined &&
        !gelesen.has(schluessel(z.tabelle, z.bezug, z.personen_von, gedruckt(z))),
    );
    expect(erfunden).toEqual([]);
  });
});
