import { useLayoutEffect, useRef } from 'react';
import { Knopf } from '../bausteine/knopf';

interface Eigenschaften {
  /** Whose table was changed. */
  readonly name: string;
  bleibe(): void;
  oeffne(): void;
}

/** Asked before another table takes the place of one that was changed. */
export function Verwerfen({ name, bleibe, oeffne }: Eigenschaften) {
  const titel = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => titel.current?.focus(), []);
  return (
    <section className="grid gap-4" aria-labelledby="verwerfen">
      <h2 className="kern-heading-small" id="verwerfen" tabIndex={-1} ref={titel}>
        Die Tabelle von {name} ist geändert und nicht gesichert.
      </h2>
      <p className="kern-body">Öffnen Sie jetzt eine Tabelle, sind diese Änderungen weg.</p>
      <div className="flex flex-wrap gap-4">
        <Knopf haupt text="Weiter bearbeiten" tu={bleibe} />
        <Knopf text="Änderungen verwerfen und öffnen" tu={oeffne} />
      </div>
    </section>
  );
}
