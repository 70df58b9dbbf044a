import { type ComponentType, useState } from 'react';
import type { Hoechstenseigenschaften } from './hoechstens';

interface Eigenschaften extends Hoechstenseigenschaften {
  /** What is folded; null until it is there. */
  readonly teil: ComponentType<Hoechstenseigenschaften> | null;
}

/** The reverse answer, folded: drawn when somebody opens it, because most people come with a flat. */
export function Hoechstensklappe({ teil: Teil, ...e }: Eigenschaften) {
  const [offen, setOffen] = useState(false);
  return (
    <details className="kern-accordion" onToggle={() => setOffen(true)}>
      <summary className="kern-accordion__header">
        <span className="kern-title kern-title--small">
          Noch keine Wohnung? Das darf sie höchstens kosten
        </span>
      </summary>
      <div className="kern-accordion__body">{offen && Teil && <Teil {...e} />}</div>
    </details>
  );
}
