import type { Stufe, Wert } from '@/lib/regeln';
import type { Runden } from '@/lib/regeln/runden';
import type { Bund } from '../bund';
import { quellzeile } from '../quelle';
import type { HeizspiegelInDatei } from '../schema/wert';
import { melde, type Ort } from './umfeld';

/**
 * Heizspiegel, column “zu hoch”: by energy source and building, price × adequate area. An edition without Euro values
 * gives no limit.
 */
export function kompiliereHeizspiegel(regel: HeizspiegelInDatei, ort: Ort): Wert | null {
  const ausgaben = ort.umfeld.bund.heizspiegel;
  if (ausgaben.some(({ ausgabe }) => ausgabe === regel.ausgabe)) {
    return heizspiegelwert(ort.umfeld.bund, regel.ausgabe, regel.runden);
  }
  const text = `Die Ausgabe ${regel.ausgabe} gibt es hier nicht. Möglich ist: ${ausgaben.map((h) => h.ausgabe).join(', ')}`;
  return melde(ort, text, 'ausgabe');
}

/** The branches of an edition; `unbekannt` if it has no Euro values. */
export function heizspiegelwert(bund: Bund, ausgabe: number, runden: Runden): Wert {
  const edition = bund.heizspiegel.find((h) => h.ausgabe === ausgabe);
  const tabelle = edition?.zu_hoch_euro_je_m2_monat;
  if (!edition || !tabelle)
    return { art: 'unbekannt', grund: `Der Heizspiegel ${ausgabe} liegt ohne Euro-Werte vor.` };
  const quelle = `${quellzeile(edition.quelle, null)}, Ausgabe ${ausgabe}, Spalte „zu hoch“`;
  const werte: Record<string, Wert> = {};
  for (const [energie, klassen] of Object.entries(tabelle)) {
    if (klassen === undefined) continue;
    let ueber: number | null = null;
    const stufen: Stufe[] = klassen.map(({ von, bis, preis }) => {
      const wert: Wert = {
        art: 'preis_mal_flaeche',
        preise: preis,
        preisWeitere: null,
        flaeche: 'angemessen',
        zeitraum: 'monat',
        runden,
        quelle,
      };
      const stufe = { ab: von ?? null, ueber, bis: bis ?? null, wert };
      ueber = bis ?? null;
      return stufe;
    });
    werte[energie] = { art: 'je_stufe', groesse: 'gebaeudeflaeche', stufen };
  }
  return { art: 'je_auswahl', frage: 'energietraeger', werte };
}
