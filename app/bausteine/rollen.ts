/**
 * Roles for a table whose rows become cards on narrow screens (`.karten`): `display: block` takes a table's meaning
 * away from some screen readers, the roles give it back. To be spread, one for each element.
 */
export const ROLLE = {
  tabelle: { role: 'table' },
  gruppe: { role: 'rowgroup' },
  zeile: { role: 'row' },
  spaltenkopf: { role: 'columnheader' },
  zeilenkopf: { role: 'rowheader' },
  zelle: { role: 'cell' },
} as const;

/** A table that stays one needs none. */
export const OHNE_ROLLE: Readonly<Record<keyof typeof ROLLE, { readonly role?: string }>> = {
  tabelle: {},
  gruppe: {},
  zeile: {},
  spaltenkopf: {},
  zeilenkopf: {},
  zelle: {},
};
