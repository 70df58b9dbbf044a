import type { Anfrage } from '@/lib/regeln';

/** A doubt about a value that was read without error: cents, hundredths of m². */
export type Nachfrage =
  | { code: 'JAHR'; feld: 'betriebskosten' | 'heizkosten' | 'gemeinsam'; betrag: number }
  | { code: 'HEIZUNG_NULL'; feld: 'heizkosten' }
  | { code: 'FLAECHE'; feld: 'wohnflaeche'; flaeche: number; personen: number }
  | { code: 'MIETE_JE_M2'; feld: 'kaltmiete'; kaltmiete: number; flaeche: number };

/** Thresholds, a proposal to be tuned: hundredths of m², and cents per m². */
const FLAECHE_UNGEWOEHNLICH = { unter: 1_000, ueber: 20_000 };
const MIETE_JE_M2_UNGEWOEHNLICH = { unter: 200, ueber: 4_000 };
/**
 * What is more is rather a sum for a year. For heating too: the Heizspiegel calls about 2 to 3 € a m² and month “zu
 * hoch”, and 8 € is a multiple of that, while a year's sum is seldom less. Of both in one amount it is twice as much.
 */
const JE_M2_UEBER = { betriebskosten: 800, heizkosten: 800, gemeinsam: 1_600 };

/**
 * Soft checks: they ask and never block. Returns the doubts in the order of the form; none where rent or area are not
 * known.
 *
 * An unusual area makes every price per m² unusual too, so the checks per m² rest while the area itself
 * is in doubt. "More than the cold rent" applies to every cost, because each can be a yearly sum.
 */
export function nachfragen(anfrage: Anfrage): Nachfrage[] {
  const { personen, nettokaltmiete: kaltmiete, wohnflaeche: flaeche, heizkostenDirekt } = anfrage;
  if (personen === null || kaltmiete === null || flaeche === null) return [];
  const flaecheZweifelhaft = ausserhalb(flaeche, FLAECHE_UNGEWOEHNLICH);
  /** Cents × 100 against cents per m² × hundredths of m²: the same comparison without a division. */
  const jeM2 = (cent: number, grenze: number): number => cent * 100 - grenze * flaeche;
  const liste: Nachfrage[] = [];

  const zuBillig = jeM2(kaltmiete, MIETE_JE_M2_UNGEWOEHNLICH.unter) < 0;
  const zuTeuer = jeM2(kaltmiete, MIETE_JE_M2_UNGEWOEHNLICH.ueber) > 0;
  // Who owns the flat pays no rent, so nothing can be measured by it.
  if (!flaecheZweifelhaft && kaltmiete > 0 && (zuBillig || zuTeuer))
    liste.push({ code: 'MIETE_JE_M2', feld: 'kaltmiete', kaltmiete, flaeche });

  for (const feld of ['betriebskosten', 'heizkosten', 'gemeinsam'] as const) {
    const kosten = feld === 'gemeinsam' ? 'betriebsUndHeizkosten' : feld;
    // What was said to be for a year is no doubt any more.
    const betrag = anfrage.jahresbetraege.includes(kosten) ? null : anfrage[kosten];
    if (betrag === null) continue;
    const hochJeM2 = !flaecheZweifelhaft && jeM2(betrag, JE_M2_UEBER[feld]) > 0;
    // Betriebskosten and Heizkosten in one sum are more than a low rent in many honest offers.
    const hochZurMiete =
      betrag > kaltmiete &&
      kaltmiete > 0 &&
      (feld !== 'gemeinsam' || flaecheZweifelhaft || jeM2(betrag, JE_M2_UEBER.betriebskosten) > 0);
    if (hochZurMiete || hochJeM2) liste.push({ code: 'JAHR', feld, betrag });
    if (feld === 'heizkosten' && betrag === 0 && heizkostenDirekt === null)
      liste.push({ code: 'HEIZUNG_NULL', feld });
  }

  if (flaecheZweifelhaft) liste.push({ code: 'FLAECHE', feld: 'wohnflaeche', flaeche, personen });
  return liste;
}

function ausserhalb(wert: number, grenze: { unter: number; ueber: number }): boolean {
  return wert < grenze.unter || wert > grenze.ueber;
}
