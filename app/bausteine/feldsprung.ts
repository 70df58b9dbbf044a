/**
 * Moves the focus to a field by its id, without an entry in the history, so that “back” still leaves the page. A folded
 * part around it is opened. False if there is no such field.
 */
export function springeZu(feld: string | null | undefined): boolean {
  const ziel = feld ? document.getElementById(feld) : null;
  if (!ziel) return false;
  const falte = ziel.closest('details');
  if (falte) falte.open = true;
  ziel.focus();
  ziel.closest('.kern-form-input, .kern-fieldset')?.scrollIntoView({ block: 'nearest' });
  return true;
}
