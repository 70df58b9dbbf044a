import { type Ref, useState } from 'react';
import type { Auswertung } from '@/lib/fragen/auswerten';
import type { Nachfrage } from '@/lib/fragen/nachfragen';
import { FRAGE } from '@/lib/texte/fragen';
import { NACHFRAGE, nachfrageText, nachfrageTitel } from '@/lib/texte/nachfragen';

/** What looks odd in an answer and was not confirmed yet; a new answer is asked anew. */
export function useNachfragen(auswertung: Auswertung): {
  readonly offen: Nachfrage | null;
  stimmt(): void;
} {
  const [stand, setStand] = useState({ fuer: auswertung, bestaetigt: 0 });
  const bestaetigt = stand.fuer === auswertung ? stand.bestaetigt : 0;
  return {
    offen: auswertung.nachfragen[bestaetigt] ?? null,
    stimmt: () => setStand({ fuer: auswertung, bestaetigt: bestaetigt + 1 }),
  };
}

interface Eigenschaften {
  readonly ref: Ref<HTMLHeadingElement>;
  readonly nachfrage: Nachfrage;
  beiAendern(feld: string): void;
  beiStimmt(): void;
}

/**
 * What looks odd is asked before anything is said of it (F-36): the question stands where the verdict would, because a
 * verdict on 1,50 € rent would be believed. It holds nobody up: one tap, and the verdict is there.
 */
export function Nachfragekasten({ ref, nachfrage, beiAendern, beiStimmt }: Eigenschaften) {
  const { feld } = nachfrage;
  return (
    <section className="kern-alert kern-alert--info" aria-labelledby="urteil">
      <div className="kern-alert__header">
        <span className="kern-icon kern-icon--info" aria-hidden="true" />
        <h1 className="kern-title kern-title--large" id="urteil" tabIndex={-1} ref={ref}>
          {nachfrageTitel(nachfrage)}
        </h1>
      </div>
      <div className="kern-alert__body">
        <p className="kern-body">{nachfrageText(nachfrage)}</p>
        <div className="flex flex-wrap -mx-2 nicht-drucken">
          <button
            type="button"
            className="kern-btn kern-btn--tertiary px-0!"
            onClick={() => beiAendern(feld)}
          >
            <span className="kern-label">{FRAGE[feld].kurz} ändern</span>
          </button>
          <button
            type="button"
            className="kern-btn kern-btn--tertiary px-0!"
            aria-label={`${NACHFRAGE.stimmt}: ${FRAGE[feld].kurz}`}
            onClick={beiStimmt}
          >
            <span className="kern-label">{NACHFRAGE.stimmt}</span>
          </button>
        </div>
      </div>
    </section>
  );
}
