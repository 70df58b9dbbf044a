import { type ComponentType, type ReactNode, startTransition, useEffect } from 'react';
import { hydrateRoot } from 'react-dom/client';

/**
 * Takes over the printed part `name` of this page, with the data that stand behind it. The browser may answer taps in
 * between (startTransition), so that an old phone does not freeze.
 */
export function wecke<P extends object>(name: string, Teil: ComponentType<P>): void {
  const stelle = document.querySelector<HTMLElement>(`[data-insel="${name}"]`);
  const daten = stelle?.nextElementSibling?.textContent;
  if (!stelle || !daten) throw new Error(`Auf dieser Seite fehlt der Teil ${name}.`);
  const angaben = JSON.parse(daten) as P;
  startTransition(() => {
    hydrateRoot(
      stelle,
      <Wach stelle={stelle}>
        <Teil {...angaben} />
      </Wach>,
    );
  });
}

/** Says that the part answers from now on, and repeats what was sent too early (scripts/bau/erster-tipp.ts). */
function Wach({ stelle, children }: { readonly stelle: HTMLElement; readonly children: ReactNode }) {
  useEffect(() => {
    stelle.dataset.wach = '';
    const status = document.querySelector('.moment');
    if (status) status.textContent = '';
    const formulare = [
      ...stelle.querySelectorAll<HTMLFormElement & { zuFrueh?: HTMLElement | null }>('form'),
    ];
    const zuFrueh = formulare.find((formular) => formular.zuFrueh !== undefined);
    if (!zuFrueh) return;
    const knopf = zuFrueh.zuFrueh;
    delete zuFrueh.zuFrueh;
    zuFrueh.requestSubmit(knopf);
  }, [stelle]);
  return children;
}
