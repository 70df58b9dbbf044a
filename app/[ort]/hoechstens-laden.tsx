import { useState } from 'react';
import type { Hoechstens, Hoechstenseigenschaften } from './hoechstens';

/** The reverse answer is fetched when somebody unfolds it: the way to the verdict does not need it. */
export function HoechstensLaden(e: Hoechstenseigenschaften) {
  // In an object, because a function put into state would be called.
  const [geladen, setGeladen] = useState<{ readonly Inhalt: typeof Hoechstens } | null>(null);
  const [fehlt, setFehlt] = useState(false);
  async function lade(): Promise<void> {
    try {
      const { Hoechstens: Inhalt } = await import('./hoechstens');
      setGeladen({ Inhalt });
      setFehlt(false);
    } catch {
      setFehlt(true);
    }
  }
  return (
    <details className="kern-accordion" onToggle={() => geladen === null && void lade()}>
      <summary className="kern-accordion__header">
        <span className="kern-title kern-title--small">
          Noch keine Wohnung? Das darf sie höchstens kosten
        </span>
      </summary>
      <div className="kern-accordion__body">
        {geladen && <geladen.Inhalt {...e} />}
        {fehlt && (
          <p className="kern-body" role="status">
            Prüfen Sie die Verbindung. Schließen und öffnen Sie diesen Teil dann noch einmal.
          </p>
        )}
      </div>
    </details>
  );
}
