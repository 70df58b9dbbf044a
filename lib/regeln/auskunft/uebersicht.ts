import { type Anfrage, UNBEKANNT } from '../anfrage/anfrage';
import type { Bezug } from '../modell/bezug';
import type { Grund } from '../modell/gruende';
import type { Wirkung } from '../modell/tabelle';
import type { Grenzposten, Regelwerk } from '../urteil/regelwerk';
import { planFuer } from '../urteil/zugang';
import { finde } from '../wert/finde';
import type { Masszahl } from '../zahl/einheiten';

/** One limit for one household size, without costs: a value in the unit of the limit, a range, or a reason. */
export interface Uebersichtswert {
  readonly bezug: Bezug;
  readonly wirkung: Wirkung;
  /** `rechtsprechung`: not the authority's own limit, but the border of the courts. */
  readonly herkunft: 'traeger' | 'rechtsprechung';
  readonly gebiet: string | null;
  readonly wert: Masszahl | null;
  readonly spanne: readonly [Masszahl, Masszahl] | null;
  readonly grund: Grund | null;
}

/**
 * All limits of a prepared table for a Gemeinde (AGS) and a household size; `wohnung` says what is known of a flat.
 * Empty for a place or a size that was not prepared.
 */
export function uebersicht(
  werk: Regelwerk,
  ags: string,
  personen: number,
  wohnung: Partial<Anfrage> = {},
): Uebersichtswert[] {
  const anfrage: Anfrage = { ...UNBEKANNT, stichtag: werk.gueltigAb, ...wohnung, ort: ags, personen };
  return grenzpostenFuer(werk, anfrage).map((posten) => zeile(posten, anfrage));
}

/** The limits that a question is held against, in the order of the table. */
export function grenzpostenFuer(werk: Regelwerk, anfrage: Anfrage): readonly Grenzposten[] {
  const posten = planFuer(anfrage, werk)?.haushalte[anfrage.personen ?? 0]?.posten ?? [];
  return posten.filter((einer) => einer.art === 'grenze').sort((a, b) => a.nummer - b.nummer);
}

function zeile({ bezug, wirkung, herkunft, gebiet, knoten }: Grenzposten, anfrage: Anfrage): Uebersichtswert {
  const fund = finde(knoten, anfrage);
  const kopf = { bezug, wirkung, herkunft, gebiet };
  if (fund.art === 'wert') return { ...kopf, wert: fund.von, spanne: null, grund: null };
  const spanne = fund.von >= 0 && Number.isFinite(fund.bis) ? ([fund.von, fund.bis] as const) : null;
  return { ...kopf, wert: null, spanne, grund: fund.grund };
}
