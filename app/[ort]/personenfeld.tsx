import { type ReactNode, useState } from 'react';
import { personen } from '@/lib/kern/zahlen';

interface Eigenschaften {
  /** How many are known already; null: it is asked. */
  readonly bekannt: number | null;
  /** Something is wrong with it: then it has to be seen. */
  readonly fehlt: boolean;
  /** Folded away again, with this text in it. */
  beiPersonen(text: string): void;
  /** The field itself. */
  readonly children: ReactNode;
}

/**
 * The number of persons. Who has said it on the first page, or comes with `#p2`, sees one line and can open it; otherwise it is
 * the first question. The field is always there, so that its number is sent along.
 */
export function Personenfeld({ bekannt, fehlt, beiPersonen, children }: Eigenschaften) {
  const [offen, setOffen] = useState(false);
  const frage = bekannt === null || fehlt;
  return (
    <details className="personenfeld" data-selbst="" open={frage || offen}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: browsers and screen readers take a summary for a button. */}
      <summary
        hidden={frage}
        onClick={(ereignis) => {
          const falte = ereignis.currentTarget.parentElement as HTMLDetailsElement;
          ereignis.preventDefault();
          if (falte.open) beiPersonen(falte.querySelector('input')?.value ?? '');
          falte.open = !falte.open;
          setOffen(falte.open);
        }}
      >
        {personen(bekannt ?? 1)} <span className="aendern">Ändern</span>
      </summary>
      {children}
    </details>
  );
}
