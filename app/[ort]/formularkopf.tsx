import type { Ref } from 'react';
import { mitKreis } from '@/lib/orte/verzeichnis';
import type { Rechnerort } from './rechnerort';

type Kopfort = Pick<Rechnerort, 'name' | 'kreis' | 'namensgleich'>;

/** The way back, which step this is, and what it asks. */
export function Formularkopf({ ref, ort }: { ref: Ref<HTMLHeadingElement>; ort: Kopfort }) {
  return (
    <div className="grid gap-2">
      <div className="flex flex-wrap justify-between gap-x-4">
        <p className="kern-body">
          <a className="kern-link" href="/">
            <span className="kern-icon kern-icon--arrow-back" aria-hidden="true" />
            Anderer Ort
          </a>
        </p>
        <p className="kern-body">Schritt 2 von 2</p>
      </div>
      <h1 className="kern-heading-large" tabIndex={-1} ref={ref}>
        Was kostet die Wohnung in {ort.namensgleich ? mitKreis(ort.name, ort.kreis) : ort.name} im Monat?
      </h1>
    </div>
  );
}
