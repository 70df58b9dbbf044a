import type { Ergebnis, Tabelle } from '@/lib/regeln';
import { leseAnfrage, pruefe } from '@/lib/regeln';
import { produktRichtwert } from '@/lib/regeln/preis-je-m2';
import { ladeDaten } from '@/lib/tabellen/lade';

/** A verdict with the question it answers. */
export interface Fall {
  readonly ort: string;
  readonly personen: number;
  readonly ergebnis: Ergebnis;
}

const KOSTEN: readonly Record<string, unknown>[] = [
  { betriebskosten: '100.00', heizkosten: '60.00' },
  { betriebskosten: '100.00', heizkosten: '900.00' },
  { betriebsUndHeizkosten: '90.00' },
  { betriebsUndHeizkosten: '2000.00' },
  {},
];
const MIETEN = ['200.00', '534.00', '2500.00', null];
const PERSONEN = [1, 2, 5, 6, 9, 20, null];
const HAUSHALT = [true, false, null];
const HEIZUNG: readonly (Record<string, unknown> | null)[] = [
  null,
  { energietraeger: 'erdgas' },
  { energietraeger: 'holz', gebaeudeflaeche: '300.00' },
  { energietraeger: 'fernwaerme', gebaeudeflaeche: '40.00' },
  { energietraeger: 'waermepumpe', gebaeudeflaeche: '2000.00' },
];

function fall(tabelle: Tabelle | null, ags: string, ort: string, teile: Record<string, unknown>): Fall {
  const stichtag = tabelle?.gueltigAb ?? '2010-01-01';
  const gelesen = leseAnfrage({ ort: ags, stichtag, wohnflaeche: '48.00', ...teile });
  if (!gelesen.ok) throw new Error(JSON.stringify(gelesen.fehler));
  return { ort, personen: Number(teile.personen ?? 1), ergebnis: pruefe(gelesen.anfrage, tabelle) };
}

function* alle(): Generator<Fall> {
  for (const { tabellen } of ladeDaten().traeger) {
    for (const tabelle of tabellen) {
      const [ags, ort] = Object.entries(tabelle.gemeinden)[0] ?? ['', ''];
      for (const personen of PERSONEN)
        for (const nettokaltmiete of MIETEN)
          for (const kosten of KOSTEN)
            for (const heizung of HEIZUNG)
              for (const alleLeistungsberechtigt of HAUSHALT)
                yield fall(tabelle, ags, ort, {
                  personen,
                  nettokaltmiete,
                  ...kosten,
                  heizung,
                  alleLeistungsberechtigt,
                });
      yield fall(null, ags, ort, { personen: 1, alleLeistungsberechtigt: true });
      yield fall(tabelle, ags, ort, { personen: 1, alleLeistungsberechtigt: true, wohnflaeche: null });
    }
  }
}

/** Questions of every kind on every real table, with what the rules answer. */
export const FAELLE: readonly Fall[] = [...alle()];

/** A step that no real table of today produces, straight from the rules. */
export const PRODUKTSCHRITTE = produktRichtwert({
  personen: 2,
  preis: '7.135',
  flaeche: 6000,
  runden: 'cent',
  rechtsgrundlage: '§ 22 Abs. 1 Satz 1 SGB II',
  quelle: 'Prüfkreis: Prüftabelle',
}).weg;
