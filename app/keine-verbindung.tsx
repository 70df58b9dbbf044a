import { useEffect, useRef } from 'react';
import { FEHLER } from '@/lib/texte/fehler';

/** The list of places did not come. That is no mistake of whoever typed: nothing is marked, and nothing is lost. */
export function KeineVerbindung({ versuch }: { versuch: number }) {
  const kasten = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another try that fails is to be read out again.
  useEffect(() => kasten.current?.focus(), [versuch]);
  return (
    <section
      className="kern-alert kern-alert--warning"
      aria-labelledby="ohne-netz"
      tabIndex={-1}
      ref={kasten}
    >
      <div className="kern-alert__header">
        <span className="kern-icon kern-icon--warning" aria-hidden="true" />
        <h2 className="kern-title" id="ohne-netz">
          {FEHLER.ohneNetz}
        </h2>
      </div>
      <div className="kern-alert__body">
        <p className="kern-body">{FEHLER.ohneNetzRat}</p>
      </div>
    </section>
  );
}
