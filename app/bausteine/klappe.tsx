import type { ReactNode } from 'react';

interface Eigenschaften {
  readonly titel: ReactNode;
  /** Room between its parts. */
  readonly luft?: 2 | 4;
  /** It does something, and paper cannot. */
  readonly nurBildschirm?: boolean;
  readonly id?: string;
  /** Unfolded from the beginning. */
  readonly offen?: boolean;
  beiOeffnen?(): void;
  readonly children: ReactNode;
}

const INHALT = {
  0: 'kern-accordion__body',
  2: 'kern-accordion__body grid gap-2',
  4: 'kern-accordion__body grid gap-4',
};

/** A part that is folded until somebody wants it. */
export function Klappe({ titel, luft, nurBildschirm, id, offen, beiOeffnen, children }: Eigenschaften) {
  return (
    <details
      className={nurBildschirm ? 'kern-accordion nicht-drucken' : 'kern-accordion'}
      id={id}
      open={offen}
      onToggle={beiOeffnen}
    >
      <summary className="kern-accordion__header">
        <span className="kern-title kern-title--small">{titel}</span>
      </summary>
      <div className={INHALT[luft ?? 0]}>{children}</div>
    </details>
  );
}
