/**
 * Answers kept in the entry of the browser's history, so that “back” and a reload find them (L-60). The browser
 * holds them in memory for this tab; they are in no address and in no store.
 */
export interface Eintrag {
  /** Raw text by field name, exactly as typed. */
  readonly werte: Readonly<Record<string, string>>;
  /** The entry shows the result, not the form. */
  readonly gesendet: boolean;
  /** The entry before it is a result too: amounts were changed beside it, without the form. */
  readonly daneben?: boolean;
  /** Other flats to compare with, each as its answers. */
  readonly vergleich?: readonly Readonly<Record<string, string>>[];
}

/** Puts the answers into the present entry; with an address, that is shown from now on. */
export function merke(eintrag: Eintrag, adresse = ''): void {
  window.history.replaceState({ mietpreisrechner: eintrag }, '', adresse || undefined);
}

/** Opens a new entry with the answers. */
export function merkeNeu(eintrag: Eintrag): void {
  window.history.pushState({ mietpreisrechner: eintrag }, '');
}

/** The answers in a `history.state`; null if there are none, or if they are not ours. */
export function gemerkt(zustand: unknown): Eintrag | null {
  const eintrag = (zustand as { mietpreisrechner?: unknown } | null)?.mietpreisrechner;
  if (typeof eintrag !== 'object' || eintrag === null) return null;
  const { werte, gesendet, daneben, vergleich } = eintrag as Partial<Record<keyof Eintrag, unknown>>;
  if (!istObjekt(werte)) return null;
  const andere = Array.isArray(vergleich) ? vergleich.filter(istObjekt) : [];
  return {
    werte,
    gesendet: gesendet === true,
    ...(daneben === true && { daneben }),
    ...(andere.length > 0 && { vergleich: andere }),
  };
}

function istObjekt(wert: unknown): wert is Readonly<Record<string, string>> {
  return typeof wert === 'object' && wert !== null;
}

/** Puts saved answers back into the fields; what the form no longer has is left out. A fold with an answer opens. */
export function fuelle(form: HTMLFormElement, werte: Eintrag['werte']): void {
  for (const [name, wert] of Object.entries(werte)) {
    const feld = form.elements.namedItem(name);
    const kaestchen = [
      ...form.querySelectorAll<HTMLInputElement>(`input[type="checkbox"][name="${CSS.escape(name)}"]`),
    ];
    for (const kasten of kaestchen) kasten.checked = wert.split(' ').includes(kasten.value);
    if (kaestchen.length > 0) continue;
    if (feld instanceof HTMLInputElement && feld.type === 'radio') feld.checked = feld.value === wert;
    else if (
      feld instanceof HTMLInputElement ||
      feld instanceof HTMLSelectElement ||
      feld instanceof RadioNodeList
    )
      feld.value = wert;
  }
  for (const falte of form.querySelectorAll('details'))
    falte.open = [...falte.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select')].some(
      (feld) => (ART_MIT_HAKEN.has(feld.type) ? (feld as HTMLInputElement).checked : feld.value !== ''),
    );
}

const ART_MIT_HAKEN: ReadonlySet<string> = new Set(['radio', 'checkbox']);
