import { useState } from 'react';
import type { Auswertung } from '@/lib/eingabe/auswerten';
import { ANGABE } from '@/lib/texte/angaben';
import { NACHFRAGE, nachfrageText } from '@/lib/texte/nachfragen';

interface Eigenschaften {
  readonly nachfragen: Auswertung['nachfragen'];
  beiAendern(feld: string): void;
}

/**
 * What looks odd in the answers (F-36): asked, never in the way. They stand below the verdict, because that and the
 * warning have to be seen first. What was confirmed is not asked again for this result.
 */
export function Nachfragen({ nachfragen, beiAendern }: Eigenschaften) {
  const [bestaetigt, setBestaetigt] = useState<readonly string[]>([]);
  const schluessel = ({ code, feld }: (typeof nachfragen)[number]) => `${code} ${feld}`;

  function stimmt(name: string): void {
    setBestaetigt([...bestaetigt, name]);
    // The button goes with its box, and the focus must not get lost with it.
    document.getElementById('urteil')?.focus();
  }

  return nachfragen
    .filter((nachfrage) => !bestaetigt.includes(schluessel(nachfrage)))
    .map((nachfrage) => (
      <section
        className="kern-alert kern-alert--info"
        key={schluessel(nachfrage)}
        aria-label={`${NACHFRAGE.titel} ${ANGABE[nachfrage.feld]}`}
      >
        <div className="kern-alert__header">
          <span className="kern-icon kern-icon--info" aria-hidden="true" />
          <h2 className="kern-title">{NACHFRAGE.titel}</h2>
        </div>
        <div className="kern-alert__body">
          <p className="kern-body">{nachfrageText(nachfrage)}</p>
          <div className="flex flex-wrap -ms-6 nicht-drucken">
            <button
              type="button"
              className="kern-btn kern-btn--tertiary"
              onClick={() => beiAendern(nachfrage.feld)}
            >
              <span className="kern-label">{ANGABE[nachfrage.feld]} ändern</span>
            </button>
            <button
              type="button"
              className="kern-btn kern-btn--tertiary"
              aria-label={`${NACHFRAGE.stimmt}: ${ANGABE[nachfrage.feld]}`}
              onClick={() => stimmt(schluessel(nachfrage))}
            >
              <span className="kern-label">{NACHFRAGE.stimmt}</span>
            </button>
          </div>
        </div>
      </section>
    ));
}
