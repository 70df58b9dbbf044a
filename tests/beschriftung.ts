/**
 * jsdom finds the labels of a field by asking every element of the page what it labels, for each field anew; with the
 * hundreds of fields of the form for staff that is most of the time of its tests. The same by the labels' own words:
 * those that name the field's id, and the one around it, in the order of the page.
 */
function labels(this: HTMLElement): HTMLLabelElement[] | null {
  if (this instanceof HTMLInputElement && this.type === 'hidden') return null;
  const genannt = this.id ? this.ownerDocument.querySelectorAll(`label[for="${CSS.escape(this.id)}"]`) : [];
  const drumherum = this.closest<HTMLLabelElement>('label:not([for])');
  const alle = [...genannt, ...(drumherum?.control === this ? [drumherum] : [])] as HTMLLabelElement[];
  return alle.sort((a, b) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1));
}

export function findeBeschriftungenSchnell(): void {
  for (const art of [HTMLButtonElement, HTMLInputElement, HTMLSelectElement, HTMLTextAreaElement])
    Object.defineProperty(art.prototype, 'labels', { configurable: true, get: labels });
}
