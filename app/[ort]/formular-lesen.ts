import { formularAus, type Rechnerformular } from '@/lib/fragen/liste';

/** Reads the fields at the moment of sending, so that nothing typed before hydration is lost. */
export function getippt(form: HTMLFormElement): Rechnerformular {
  const daten = new FormData(form);
  return formularAus((name) => daten.getAll(name).join(' '));
}

/** The same of the fields that are there now: on another day a table asks other questions, and their answers are kept. */
export function imFormular(form: HTMLFormElement): Partial<Rechnerformular> {
  return Object.fromEntries(
    Object.entries(getippt(form)).filter(([name]) => form.elements.namedItem(name) !== null),
  );
}

/** Saved answers as a whole form; what is missing is empty. */
export function ausWerten(werte: Readonly<Record<string, string>>): Rechnerformular {
  return formularAus((name) => werte[name]);
}
