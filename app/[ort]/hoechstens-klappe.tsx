import { type ComponentType, useState } from 'react';
import type { Hoechstenseigenschaften } from './hoechstens';

interface Eigenschaften extends Omit<Hoechstenseigenschaften, 'personen'> {
  /** What is folded; null until it is there. */
  readonly teil: ComponentType<Hoechstenseigenschaften> | null;
  /** How many persons the form says now, as typed: nobody is asked twice. */
  personen(): string;
}

/** The reverse answer, folded below the form: drawn when somebody opens it, because most people come with a flat. */
export function Hoechstensklappe({ teil: Teil, personen, ...e }: Eigenschaften) {
  const [getippt, setGetippt] = useState<string | null>(null);
  return (
    <details className="leise" onToggle={() => setGetippt((vorher) => vorher ?? personen())}>
      <summary>Noch keine Wohnung? Das darf sie höchstens kosten</summary>
      {getippt !== null && Teil && <Teil {...e} personen={getippt} />}
    </details>
  );
}
