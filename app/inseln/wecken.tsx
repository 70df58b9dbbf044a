import { type ComponentType, startTransition } from 'react';
import { hydrateRoot } from 'react-dom/client';

/**
 * Takes over the printed part `name` of this page, with the data that stand behind it. The browser may answer taps in
 * between (startTransition), so that an old phone does not freeze.
 */
export function wecke<P extends object>(name: string, Teil: ComponentType<P>): void {
  const stelle = document.querySelector(`[data-insel="${name}"]`);
  const daten = stelle?.nextElementSibling?.textContent;
  if (!stelle || !daten) throw new Error(`Auf dieser Seite fehlt der Teil ${name}.`);
  const angaben = JSON.parse(daten) as P;
  startTransition(() => {
    hydrateRoot(stelle, <Teil {...angaben} />);
  });
}
