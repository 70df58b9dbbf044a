import type { Kostenwerte } from '@/lib/fragen/kosten';
import { ausDezimal } from '@/lib/regeln';

/** A doubt about a value that was read without error; money and areas as decimal strings. */
export type Nachfrage =
  | { code: 'JAHR'; feld: 'betriebskosten' | 'heizkosten' | 'gemeinsam'; werte: { betrag: string } }
  | { code: 'HEIZUNG_NULL'; feld: 'heizkosten'; werte: Record<string, never> }
  | { code: 'FLAECHE'; feld: 'wohnflaeche'; werte: { flaeche: string; personen: number } }
  | { code: 'MIETE_JE_M2'; feld: 'kaltmiete'; werte: { kaltmiete: string; flaeche: string } };

/** Thresholds of F-36, a proposal to be tuned: hundredths of m², and cents per m². */
const FLAECHE_UNGEWOEHNLICH = { unter: 1_000, ueber: 20_000 };
const MIETE_JE_M2_UNGEWOEHNLICH = { unter: 200, ueber: 4_000 };
const BETRIEBSKOSTEN_JE_M2_UEBER = 800;

/**
 * Soft checks of F-36: they ask and never block. Returns the doubts in the order of the form.
 *
 * An unusual area makes every price per m² unusual too, so the checks per m² rest while the area itself
 * is in doubt. "More than the cold rent" applies to every cost, because each can be a yearly sum.
 * Throws RangeError only if `werte` holds something `liesKosten` cannot have produced.
 */
export function nachfragen(werte: Kostenwerte, personen: number): Nachfrage[] {
  const miete = hundertstel(werte.nettokaltmiete);
  const flaeche = hundertstel(werte.wohnflaeche);
  const flaecheZweifelhaft = ausserhalb(flaeche, FLAECHE_UNGEWOEHNLICH);
  /** Cents × 100 against cents per m² × hundredths of m²: the same comparison without a division. */
  const jeM2 = (cent: number, grenze: number): number => cent * 100 - grenze * flaeche;
  const liste: Nachfrage[] = [];

  const zuBillig = jeM2(miete, MIETE_JE_M2_UNGEWOEHNLICH.unter) < 0;
  const zuTeuer = jeM2(miete, MIETE_JE_M2_UNGEWOEHNLICH.ueber) > 0;
  if (!flaecheZweifelhaft && (zuBillig || zuTeuer)) {
    liste.push({
      code: 'MIETE_JE_M2',
      feld: 'kaltmiete',
      werte: { kaltmiete: werte.nettokaltmiete, flaeche: werte.wohnflaeche },
    });
  }

  for (const [feld, betrag] of [
    ['betriebskosten', werte.betriebskosten],
    ['heizkosten', werte.heizkosten],
    ['gemeinsam', werte.betriebsUndHeizkosten],
  ] as const) {
    if (betrag === undefined) continue;
    const cent = hundertstel(betrag);
    const hochJeM2 =
      feld === 'betriebskosten' && !flaecheZweifelhaft && jeM2(cent, BETRIEBSKOSTEN_JE_M2_UEBER) > 0;
    // Betriebskosten and Heizkosten in one sum are more than a low rent in many honest offers.
    const hochZurMiete =
      cent > miete &&
      (feld !== 'gemeinsam' || flaecheZweifelhaft || jeM2(cent, BETRIEBSKOSTEN_JE_M2_UEBER) > 0);
    if (hochZurMiete || hochJeM2) liste.push({ code: 'JAHR', feld, werte: { betrag } });
    if (feld === 'heizkosten' && cent === 0) liste.push({ code: 'HEIZUNG_NULL', feld, werte: {} });
  }

  if (flaecheZweifelhaft) {
    liste.push({ code: 'FLAECHE', feld: 'wohnflaeche', werte: { flaeche: werte.wohnflaeche, personen } });
  }
  return liste;
}

function ausserhalb(wert: number, grenze: { unter: number; ueber: number }): boolean {
  return wert < grenze.unter || wert > grenze.ueber;
}

function hundertstel(text: string): number {
  const wert = ausDezimal(text);
  if (wert === null) throw new RangeError(`not a decimal string with at most two places: "${text}"`);
  return wert;
}
