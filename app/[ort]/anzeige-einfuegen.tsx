import { type ComponentType, useState } from 'react';
import type { Rechnerformular } from '@/lib/fragen/liste';

/** What was found and confirmed, as it is put into the form. */
export type Uebernommen = Partial<Rechnerformular>;

export interface Anzeigeneigenschaften {
  /** Name of the place this calculator is for. */
  readonly ort: string;
  beiUebernehmen(werte: Uebernommen): void;
}

/**
 * An offer is pasted instead of typed: folded, and what reads it is fetched when somebody opens it, because the page
 * has to stay light.
 */
export function AnzeigeEinfuegen(e: Anzeigeneigenschaften) {
  const [Teil, setTeil] = useState<ComponentType<Anzeigeneigenschaften> | null>(null);
  const [ohneNetz, setOhneNetz] = useState(false);

  function lade(): void {
    if (Teil) return;
    setOhneNetz(false);
    import('./anzeigenteil').then(
      ({ Anzeigenteil }) => setTeil(() => Anzeigenteil),
      () => setOhneNetz(true),
    );
  }

  return (
    <details className="leise" data-selbst="" onToggle={(ereignis) => ereignis.currentTarget.open && lade()}>
      <summary>Angebot einfügen statt tippen</summary>
      <div>
        {Teil && <Teil {...e} />}
        {ohneNetz && (
          <p className="kern-body" role="status">
            Prüfen Sie die Verbindung. Öffnen Sie diesen Teil dann noch einmal.
          </p>
        )}
      </div>
    </details>
  );
}
