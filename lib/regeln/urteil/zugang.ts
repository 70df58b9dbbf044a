import type { Anfrage } from '../anfrage/anfrage';
import type { Grund } from '../modell/gruende';
import { tagzahl } from '../zahl/tag';
import type { Gebietsplan, Ortsplan, Regelwerk } from './regelwerk';

/** What forbids a verdict before any amount is looked at; null if nothing does. */
export function hindernisVor(anfrage: Anfrage, werk: Regelwerk | null): Grund | null {
  const { stichtag } = anfrage;
  if (stichtag === null) return 'stichtag_fehlt';
  return hindernisAm(tagzahl(stichtag), anfrage, werk, ortsplanFuer(anfrage, werk));
}

/** The same for a day that is known, as a number, and the plan of the place. */
export function hindernisAm(
  tag: number,
  anfrage: Anfrage,
  werk: Regelwerk | null,
  plan: Ortsplan | null,
): Grund | null {
  const { ort, gebiet, personen } = anfrage;
  if (ort === null) return 'ort_unbekannt';
  if (werk === null || werk.ab > tag || tag > werk.bis) return 'kein_richtwert_hinterlegt';
  if (plan === null) return 'ort_unbekannt';
  if (werk.herkunft === 'wogg_auffangwert') return 'kein_richtwert_hinterlegt';
  if (gebiet !== null && !plan.teile.has(gebiet)) return 'gebiet_unbekannt';
  if (personen === null) return 'personenzahl_fehlt';
  return hindernisImHaushalt(anfrage, personen);
}

/**
 * Who bears the costs must be clear: the own Bedarfsgemeinschaft alone, its share by heads, or a contract of its own.
 * `alleLeistungsberechtigt` answers the first where nothing is said of the flat.
 */
function hindernisImHaushalt(
  { alleLeistungsberechtigt, personenInWohnung, kostenAufteilung }: Anfrage,
  personen: number,
): Grund | null {
  if (kostenAufteilung === 'eigener_vertrag') return null;
  // As many as the own ones is what holds where nothing is said: it contradicts that not all are entitled.
  if (personenInWohnung === personen && alleLeistungsberechtigt === false) return 'haushalt_nicht_gemeinsam';
  if (personenInWohnung !== null)
    return personenInWohnung > personen && kostenAufteilung === null ? 'kostenaufteilung_fehlt' : null;
  if (kostenAufteilung === 'kopf') return 'personen_in_wohnung_fehlen';
  if (alleLeistungsberechtigt === null) return 'haushalt_ungeklaert';
  return alleLeistungsberechtigt ? null : 'haushalt_nicht_gemeinsam';
}

export function ortsplanFuer({ ort }: Anfrage, werk: Regelwerk | null): Ortsplan | null {
  return ort === null ? null : (werk?.orte.get(ort) ?? null);
}

/** The prepared limits of the place; null if the table does not know it. */
export function planFuer(anfrage: Anfrage, werk: Regelwerk | null): Gebietsplan | null {
  const plan = ortsplanFuer(anfrage, werk);
  return plan && gebietsplan(plan, anfrage);
}

export function gebietsplan(plan: Ortsplan, { gebiet }: Anfrage): Gebietsplan {
  return gebiet === null ? plan.ganz : (plan.teile.get(gebiet) ?? plan.ganz);
}
