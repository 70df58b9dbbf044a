import type { Werte } from './verlauf';

/**
 * Puts saved answers back into the fields; what the form no longer has is left out. A fold with an answer opens, but for
 * those that look after themselves (`data-selbst`).
 */
export function fuelle(form: HTMLFormElement, werte: Werte): void {
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
  for (const falte of form.querySelectorAll<HTMLDetailsElement>('details:not([data-selbst])'))
    falte.open = [...falte.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select')].some(
      (feld) => (ART_MIT_HAKEN.has(feld.type) ? (feld as HTMLInputElement).checked : feld.value !== ''),
    );
}

const ART_MIT_HAKEN: ReadonlySet<string> = new Set(['radio', 'checkbox']);
