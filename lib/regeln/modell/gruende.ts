/** Why something cannot be decided from the table. Each code is one sentence in lib/texte. */
export type Grund =
  /** No table of the authority is in force on the day. */
  | 'kein_richtwert_hinterlegt'
  /** Nobody has looked for too long whether the table still holds. */
  | 'tabelle_veraltet'
  /** The values are doubtful, or the operator decides only with proven ones: they are shown and do not decide. */
  | 'nur_orientierung'
  /** The offer is above the known limit, and the limit may be higher. */
  | 'vielleicht_hoeher'
  | 'stichtag_fehlt'
  /** The place is missing, unknown or does not belong to the table's authority. */
  | 'ort_unbekannt'
  /** The authority's table names no value for this Gemeinde. */
  | 'gemeinde_nicht_in_tabelle'
  /** The Gemeinde is split, and the part is not named. */
  | 'gebiet_fehlt'
  /** The part that was named is none of this Gemeinde. */
  | 'gebiet_unbekannt'
  | 'personenzahl_fehlt'
  /** The table ends before this household size. */
  | 'personenzahl_nicht_in_tabelle'
  /** From this household size on the authority decides case by case. */
  | 'einzelfall_ab_personenzahl'
  /** Not all residents belong to the Bedarfsgemeinschaft: the authority splits the costs. */
  | 'haushalt_nicht_gemeinsam'
  | 'haushalt_ungeklaert'
  /** Others live in the flat too, and how the costs are shared is not said. */
  | 'kostenaufteilung_fehlt'
  /** The costs are shared by heads, and how many live in the flat is not said. */
  | 'personen_in_wohnung_fehlen'
  /** Whether a child counts is decided by the authority, and with and without it the answers differ. */
  | 'kind_ungeklaert'
  /** Whether the authority uses the table for the SGB XII too is not known. */
  | 'rechtskreis_nicht_in_tabelle'
  | 'nettokaltmiete_fehlt'
  | 'betriebskosten_fehlen'
  | 'heizkosten_fehlen'
  | 'wohnflaeche_fehlt'
  | 'verbrauch_fehlt'
  /** Betriebskosten and Heizkosten are known only as one sum, and the sum does not decide. */
  | 'kosten_nur_als_summe'
  /** Only the warm rent is known, and it does not decide. */
  | 'kosten_nur_als_warmmiete'
  /** Only one amount for everything is known, and it does not decide. */
  | 'kosten_nur_als_gesamtmiete'
  /** It is not known whether a garage, a kitchen or the like can be left out of the contract. */
  | 'nebenleistung_ungeklaert'
  /** After a move without need inside the Vergleichsraum the old costs are the limit, and they are not known. */
  | 'bisherige_kosten_fehlen'
  /** The old costs are lower, and whether the move is necessary is not said. */
  | 'umzug_ungeklaert'
  /** The old costs are lower, and whether both flats lie in one Vergleichsraum is not known. */
  | 'vergleichsraum_ungeklaert'
  | 'energietraeger_fehlt'
  | 'energietraeger_nicht_in_tabelle'
  | 'gebaeudeflaeche_fehlt'
  | 'gebaeudeflaeche_nicht_in_tabelle'
  | 'warmwasser_fehlt'
  /** The limit contains central hot water; how it shrinks with decentral hot water is not published. */
  | 'warmwasser_dezentral'
  /** The table has more than one value, and the answer that tells them apart is missing. */
  | 'variante_fehlt'
  | 'variante_nicht_in_tabelle'
  | 'baujahr_fehlt'
  /** A price per m² needs the adequate floor area, and none is known for the household. */
  | 'angemessene_flaeche_fehlt'
  /** A figure exists but is not known here. */
  | 'richtwert_nicht_bekannt'
  /** We have found no figure; whether there is one is not known. */
  | 'richtwert_nicht_gefunden'
  /** The authority covers actual costs, and the border of the courts is not known for the table's time. */
  | 'grenze_nicht_bekannt'
  /** Something applies for which a higher limit exists, and its amount is not known here. */
  | 'hoeherer_wert_unbekannt'
  /** The table limits only the price per m², and the flat is larger than adequate: nothing limits the sum. */
  | 'nur_preis_je_m2'
  /** The table holds no limit for the rent, so no verdict can stand on it. */
  | 'kein_mietrichtwert';
