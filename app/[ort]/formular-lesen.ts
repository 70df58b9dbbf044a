import type { Rechnerformular } from '@/lib/fragen/kosten';
import type { Fehlereintrag } from '../bausteine/fehlerliste';

/** In the order of the page. */
const FELDER: readonly (keyof Rechnerformular)[] = [
  'stichtag',
  'gebiet',
  'personen',
  'haushalt',
  'kaltmiete',
  'aufteilung',
  'betriebskosten',
  'heizkosten',
  'gemeinsam',
  'wohnflaeche',
  'mietverhaeltnis',
  'aufzug',
  'saniert',
  'sozialwohnung',
  'barrierefrei',
  'baujahr',
  'energiekennwert',
  'energietraeger',
  'gebaeudeflaeche',
  'warmwasser',
  'verbrauch',
  'merkmale',
];

/** Reads the fields at the moment of sending, so that nothing typed before hydration is lost. */
export function liesFormular(form: HTMLFormElement): Rechnerformular {
  const daten = new FormData(form);
  return jedesFeld((name) => daten.getAll(name).join(' '));
}

/** Saved answers as a whole form; what is missing is empty. */
export function ausWerten(werte: Readonly<Record<string, string>>): Rechnerformular {
  return jedesFeld((name) => (typeof werte[name] === 'string' ? werte[name] : ''));
}

function jedesFeld(text: (name: keyof Rechnerformular) => string): Rechnerformular {
  return Object.fromEntries(FELDER.map((name) => [name, text(name)])) as unknown as Rechnerformular;
}

/** The messages in the order in which their fields stand in the page (F-40). */
export function inReihenfolge(fehler: readonly Fehlereintrag[]): readonly Fehlereintrag[] {
  const namen: readonly string[] = FELDER;
  const stelle = ({ feld }: Fehlereintrag) => namen.indexOf(feld);
  return [...fehler].sort((a, b) => stelle(a) - stelle(b));
}
