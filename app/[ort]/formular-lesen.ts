import { formularAus, type Rechnerformular } from '@/lib/fragen/liste';

/** Reads the fields at the moment of sending, so that nothing typed before hydration is lost. */
export function getippt(form: HTMLFormElement): Rechnerformular {
  const daten = new FormData(form);
  return formularAus((name) => daten.getAll(name).join(' '));
}

/** Saved answers as a whole form; what is missing is empty. */
export function ausWerten(werte: Readonly<Record<string, string>>): Rechnerformular {
  return formularAus((name) => werte[name]);
}
