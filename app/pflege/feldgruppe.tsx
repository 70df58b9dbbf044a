import type { ReactNode } from 'react';

/** Fields that belong together, under a name of their own. */
export function Feldgruppe({ titel, children }: { titel: string; children: ReactNode }) {
  return (
    <fieldset className="kern-fieldset">
      <legend className="kern-label">{titel}</legend>
      <div className="kern-fieldset__body grid gap-4">{children}</div>
    </fieldset>
  );
}
