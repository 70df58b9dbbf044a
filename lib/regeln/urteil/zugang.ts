import type { Anfrage } from '../anfrage/anfrage';
import type { Grund } from '../modell/gruende';
import type { Tag } from '../zahl/tag';
import type { Gebietsplan, Haushalt, Regelwerk } from './regelwerk';

/** What a question is held against. */
export interface Zugang {
  readonly werk: Regelwerk;
  readonly stichtag: Tag;
  readonly plan: Gebietsplan;
  readonly haushalt: Haushalt;
}

/** The prepared limits for a question, or what forbids a verdict before any amount is looked at. */
export function zugangZu(anfrage: Anfrage, werk: Regelwerk | null): Zugang | Grund {
  const { stichtag, ort, gebiet, personen } = anfrage;
  if (stichtag === null) return 'stichtag_fehlt';
  if (ort === null) return 'ort_unbekannt';
  if (werk === null || werk.gueltigAb > stichtag || (werk.gueltigBis !== null && stichtag > werk.gueltigBis))
    return 'kein_richtwert_hinterlegt';
  const ortsplan = werk.orte.get(ort);
  if (ortsplan === undefined) return 'ort_unbekannt';
  if (werk.herkunft === 'wogg_auffangwert') return 'kein_richtwert_hinterlegt';
  const plan = gebiet === null ? ortsplan.ganz : ortsplan.teile.get(gebiet);
  if (plan === undefined) return 'gebiet_unbekannt';
  if (personen === null) return 'personenzahl_fehlt';
  if (anfrage.alleLeistungsberechtigt === null) return 'haushalt_ungeklaert';
  if (!anfrage.alleLeistungsberechtigt) return 'haushalt_nicht_gemeinsam';
  const haushalt = plan.haushalte[personen];
  // Only sizes that nobody prepared are missing here.
  return haushalt === undefined ? 'personenzahl_fehlt' : { werk, stichtag, plan, haushalt };
}

/** The prepared limits of the place; null if the table does not know it. */
export function planFuer({ ort, gebiet }: Anfrage, werk: Regelwerk | null): Gebietsplan | null {
  const plan = ort === null ? undefined : werk?.orte.get(ort);
  if (plan === undefined) return null;
  return gebiet === null ? plan.ganz : (plan.teile.get(gebiet) ?? plan.ganz);
}
