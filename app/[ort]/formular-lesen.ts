import type { Kostenformular } from '@/lib/eingabe/kosten';
import type { Fehlereintrag } from '../bausteine/fehlerliste';

/** The form as it stands in the page: costs, and the number of persons. All raw text, exactly as typed. */
export type Rechnerformular = Kostenformular & { personen: string };

/** In the order of the page. */
const FELDER: readonly (keyof Rechnerformular)[] = [
  'personen',
  'haushalt',
  'kaltmiete',
  'aufteilung',
  'betriebskosten',
  'heizkosten',
  'gemeinsam',
  'wohnflaeche',
  'energietraeger',
  'gebaeudeflaeche',
];

/** Reads the fields at the moment of sending, so that nothing typed before hydration is lost. */
export function liesFormular(form: HTMLFormElement): Rechnerformular {
  const daten = new FormData(form);
  return Object.fromEntries(
    FELDER.map((name) => [name, String(daten.get(name) ?? '')]),
  ) as unknown as Rechnerformular;
}

/** The messages in the order in which their fields stand in the page (F-40). */
export function inReihenfolge(fehler: readonly Fehlereintrag[]): readonly Fehlereintrag[] {
  const namen: readonly string[] = FELDER;
  const stelle = ({ feld }: Fehlereintrag) => namen.indexOf(feld);
  return [...fehler].sort((a, b) => stelle(a) - stelle(b));
}
