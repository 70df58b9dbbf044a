import { useState } from 'react';
import { Hoechstens, type Hoechstenseigenschaften } from './hoechstens';

/** The reverse answer, folded: drawn when somebody opens it, because most people come with a flat. */
export function Hoechstensklappe(e: Hoechstenseigenschaften) {
  const [offen, setOffen] = useState(false);
  return (
    <details className="kern-accordion" onToggle={() => setOffen(true)}>
      <summary className="kern-accordion__header">
        <span className="kern-title kern-title--small">
          Noch keine Wohnung? Das darf sie höchstens kosten
        </span>
      </summary>
      <div className="kern-accordion__body">{offen && <Hoechstens {...e} />}</div>
    </details>
  );
}
