import type { ReactNode } from 'react';
import type { Tabelle } from '@/lib/regeln';
import { zeitraum } from '@/lib/texte/zeitraum';

/**
 * A version of a table besides the newest one, folded. It is named by its days and not as “earlier”: while the newest
 * has not begun yet, it is the one in force.
 */
export function AndereFassung({ tabelle, children }: { tabelle: Tabelle; children: ReactNode }) {
  return (
    <details className="kern-accordion">
      <summary className="kern-accordion__header">
        <span className="kern-title kern-title--small">Richtwerte für andere Tage, {zeitraum(tabelle)}</span>
      </summary>
      <div className="kern-accordion__body">{children}</div>
    </details>
  );
}
