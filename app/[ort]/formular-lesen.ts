import type { Kostenformular } from '@/lib/eingabe/kosten';

/** The form as it stands in the page: costs, and the number of persons. All raw text, exactly as typed. */
export type Rechnerformular = Kostenformular & { personen: string };

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

/** Puts saved answers back into the fields. */
export function fuelleFormular(form: HTMLFormElement, werte: Partial<Rechnerformular>): void {
  for (const name of FELDER) {
    const wert = werte[name];
    const feld = form.elements.namedItem(name);
    if (wert === undefined || feld === null) continue;
    if (feld instanceof HTMLInputElement && feld.type === 'radio') feld.checked = feld.value === wert;
    else if (feld instanceof HTMLInputElement || feld instanceof RadioNodeList) feld.value = wert;
  }
}

/** Saved answers out of `history.state`; null if there are none, or if they are not ours. */
export function gespeicherteAntworten(
  zustand: unknown,
): { werte: Partial<Rechnerformular>; gesendet: boolean } | null {
  const eintrag = (zustand as { mietpreisrechner?: unknown } | null)?.mietpreisrechner;
  if (typeof eintrag !== 'object' || eintrag === null) return null;
  const { werte, gesendet } = eintrag as { werte?: unknown; gesendet?: unknown };
  if (typeof werte !== 'object' || werte === null) return null;
  return { werte: werte as Partial<Rechnerformular>, gesendet: gesendet === true };
}
