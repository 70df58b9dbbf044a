/**
 * Answers kept in the entry of the browser's history, so that “back” and a reload find them (L-60). The browser
 * holds them in memory for this tab; they are in no address and in no store. Next keeps its own things beside them.
 */
export interface Eintrag {
  /** Raw text by field name, exactly as typed. */
  readonly werte: Readonly<Record<string, string>>;
  /** The entry shows the result, not the form. */
  readonly gesendet: boolean;
}

/** Puts the answers into the present entry. */
export function merke(eintrag: Eintrag): void {
  window.history.replaceState({ ...window.history.state, mietpreisrechner: eintrag }, '');
}

/** Opens a new entry with the answers. */
export function merkeNeu(eintrag: Eintrag): void {
  window.history.pushState({ ...window.history.state, mietpreisrechner: eintrag }, '');
}

/** The answers in a `history.state`; null if there are none, or if they are not ours. */
export function gemerkt(zustand: unknown): Eintrag | null {
  const eintrag = (zustand as { mietpreisrechner?: unknown } | null)?.mietpreisrechner;
  if (typeof eintrag !== 'object' || eintrag === null) return null;
  const { werte, gesendet } = eintrag as { werte?: unknown; gesendet?: unknown };
  if (typeof werte !== 'object' || werte === null) return null;
  return { werte: werte as Record<string, string>, gesendet: gesendet === true };
}

/** Puts saved answers back into the fields; what the form no longer has is left out. */
export function fuelle(form: HTMLFormElement, werte: Eintrag['werte']): void {
  for (const [name, wert] of Object.entries(werte)) {
    const feld = form.elements.namedItem(name);
    if (feld instanceof HTMLInputElement && feld.type === 'radio') feld.checked = feld.value === wert;
    else if (feld instanceof HTMLInputElement || feld instanceof RadioNodeList) feld.value = wert;
  }
}
