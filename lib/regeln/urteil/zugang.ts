import type { Anfrage } from '../anfrage/anfrage';
import type { Grund } from '../modell/gruende';
import type { Gebietsplan, Regelwerk } from './regelwerk';

/** What forbids a verdict before any amount is looked at; null if nothing does. */
export function hindernisVor(anfrage: Anfrage, werk: Regelwerk | null): Grund | null {
  const { stichtag, ort, gebiet } = anfrage;
  if (stichtag === null) return 'stichtag_fehlt';
  if (ort === null) return 'ort_unbekannt';
  if (werk === null || werk.gueltigAb > stichtag || (werk.gueltigBis !== null && stichtag > werk.gueltigBis))
    return 'kein_richtwert_hinterlegt';
  const plan = werk.orte.get(ort);
  if (plan === undefined) return 'ort_unbekannt';
  if (werk.herkunft === 'wogg_auffangwert') return 'kein_richtwert_hinterlegt';
  if (gebiet !== null && !plan.teile.has(gebiet)) return 'gebiet_unbekannt';
  if (anfrage.personen === null) return 'personenzahl_fehlt';
  if (anfrage.alleLeistungsberechtigt === null) return 'haushalt_ungeklaert';
  return anfrage.alleLeistungsberechtigt ? null : 'haushalt_nicht_gemeinsam';
}

/** The prepared limits of the place; null if the table does not know it. */
export function planFuer({ ort, gebiet }: Anfrage, werk: Regelwerk | null): Gebietsplan | null {
  const plan = ort === null ? undefined : werk?.orte.get(ort);
  if (plan === undefined) return null;
  return gebiet === null ? plan.ganz : (plan.teile.get(gebiet) ?? plan.ganz);
}
