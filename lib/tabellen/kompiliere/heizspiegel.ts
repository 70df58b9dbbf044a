import type { Stufe, Wert } from '@/lib/regeln';
import type { Bund } from '../bund-form';
import { quellzeile } from '../quelle';
import type { Heizspiegel } from '../schema/bund';
import type { HeizspiegelInDatei } from '../schema/wert';
import { melde, type Ort } from './umfeld';

/**
 * Heizspiegel, column “zu hoch”: by energy source and building, price × area. An edition without Euro values gives no
 * limit; `neueste` is the newest one whose Euro values are known.
 */
export function kompiliereHeizspiegel(regel: HeizspiegelInDatei, ort: Ort): Wert | null {
  const ausgaben = ort.umfeld.bund.heizspiegel;
  const ausgabe =
    regel.ausgabe === 'neueste'
      ? neuesteMitEuro(ort.umfeld.bund)
      : ausgaben.find((h) => h.ausgabe === regel.ausgabe);
  if (ausgabe) return heizspiegelwert(ausgabe, regel);
  const text = `Die Ausgabe ${regel.ausgabe} gibt es hier nicht. Möglich ist: ${ausgaben.map((h) => h.ausgabe).join(', ')}`;
  return melde(ort, text, 'ausgabe');
}

/** The newest edition whose prices are known; undefined if there is none. */
export function neuesteMitEuro({ heizspiegel }: Bund): Heizspiegel | undefined {
  return heizspiegel.findLast((h) => h.zu_hoch_euro_je_m2_monat !== undefined);
}

/** The branches of an edition; `unbekannt` if it has no Euro values. */
export function heizspiegelwert(
  { ausgabe, quelle, zu_hoch_euro_je_m2_monat: tabelle }: Heizspiegel,
  { flaeche = 'angemessen', runden }: Pick<HeizspiegelInDatei, 'flaeche' | 'runden'>,
): Wert {
  if (!tabelle) return { art: 'unbekannt', grund: `Der Heizspiegel ${ausgabe} liegt ohne Euro-Werte vor.` };
  const zeile = `${quellzeile(quelle, null)}, Ausgabe ${ausgabe}, Spalte „zu hoch“`;
  const werte: Record<string, Wert> = {};
  for (const [energie, klassen] of Object.entries(tabelle)) {
    if (klassen === undefined) continue;
    let ueber: number | null = null;
    const stufen: Stufe[] = klassen.map(({ von, bis, preis }) => {
      const wert: Wert = {
        art: 'preis_mal_flaeche',
        preise: preis,
        preisWeitere: null,
        flaeche,
        zeitraum: 'monat',
        runden,
        quelle: zeile,
      };
      const stufe = { ab: von ?? null, ueber, bis: bis ?? null, unter: null, wert };
      ueber = bis ?? null;
      return stufe;
    });
    werte[energie] = { art: 'je_stufe', groesse: 'gebaeudeflaeche', stufen };
  }
  return { art: 'je_auswahl', frage: 'energietraeger', werte };
}
