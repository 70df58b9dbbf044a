import { type ReactNode, useEffect, useRef, useState } from 'react';
import { personen } from '@/lib/kern/zahlen';

interface Eigenschaften {
  /** How many are known already; null: it is asked. */
  readonly bekannt: number | null;
  /** The page answers; before, nobody knows what is behind `#`, and most people come with a number there. */
  readonly wach: boolean;
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
export function Personenfeld({ bekannt, wach, fehlt, beiPersonen, children }: Eigenschaften) {
  const falte = useRef<HTMLDetailsElement>(null);
  const [offen, setOffen] = useState(false);
  /** Somebody was faster than the script: a question above would push the field away from under the finger. */
  const [eilig, setEilig] = useState(false);
  useEffect(() => {
    if (falte.current && wach) setEilig(istAngefangen(falte.current));
  }, [wach]);
  const frage = wach && (fehlt || (bekannt === null && !eilig));
  return (
    <details className="personenfeld" data-selbst="" open={frage || offen} ref={falte}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: browsers and screen readers take a summary for a button. */}
      <summary
        hidden={frage}
        onClick={(ereignis) => {
          ereignis.preventDefault();
          if (!falte.current) return;
          if (falte.current.open) beiPersonen(falte.current.querySelector('input')?.value ?? '');
          falte.current.open = !falte.current.open;
          setOffen(falte.current.open);
        }}
      >
        {bekannt === null ? '… Personen' : personen(bekannt)} <span className="aendern">Ändern</span>
      </summary>
      {children}
    </details>
  );
}

/** Something else in the form is typed, chosen or has the cursor. */
function istAngefangen(falte: HTMLDetailsElement): boolean {
  const form = falte.closest('form');
  if (!form) return false;
  const { personen: _eigene, ...andere } = Object.fromEntries(new FormData(form));
  return (
    Object.values(andere).some((wert) => wert !== '') ||
    (form.contains(document.activeElement) && !falte.contains(document.activeElement))
  );
}
