import type { Ref } from 'react';
import type { Auswertung } from '@/lib/eingabe/auswerten';
import { ANGABE } from '@/lib/texte/angaben';
import { NACHFRAGE, nachfrageText } from '@/lib/texte/nachfragen';
import type { Urteilstext } from '@/lib/texte/urteil';
import { Zusage } from '../bausteine/zusage';

interface Eigenschaften {
  readonly ref: Ref<HTMLHeadingElement>;
  readonly urteil: Urteilstext;
  readonly nachfragen: Auswertung['nachfragen'];
  readonly linkhinweis: string | null;
  beiAendern(feld: string): void;
}

const KASTEN = {
  success: ['kern-alert kern-alert--success', 'kern-icon kern-icon--success'],
  warning: ['kern-alert kern-alert--warning', 'kern-icon kern-icon--warning'],
  info: ['kern-alert kern-alert--info', 'kern-icon kern-icon--info'],
} as const;

/** The verdict, that it is not yet a Zusage, what it means, and what looks odd in the answers. */
export function Urteilskasten({ ref, urteil, nachfragen, linkhinweis, beiAendern }: Eigenschaften) {
  const [kasten, zeichen] = KASTEN[urteil.ton];
  return (
    <div className="grid gap-4">
      <section className={kasten} aria-labelledby="urteil">
        <div className="kern-alert__header">
          <span className={zeichen} aria-hidden="true" />
          <h1 className="kern-title kern-title--large" id="urteil" tabIndex={-1} ref={ref}>
            {urteil.titel}
          </h1>
        </div>
        <div className="kern-alert__body">
          <p className="kern-body">{urteil.saetze[0]}</p>
        </div>
      </section>
      <Zusage />
      {linkhinweis && <p className="kern-body hervorgehoben">{linkhinweis}</p>}
      {urteil.saetze.slice(1).map((satz) => (
        <p className="kern-body" key={satz}>
          {satz}
        </p>
      ))}
      {nachfragen.map((nachfrage) => (
        <section
          className={KASTEN.info[0]}
          key={nachfrage.code + nachfrage.feld}
          aria-label={NACHFRAGE.titel}
        >
          <div className="kern-alert__header">
            <span className={KASTEN.info[1]} aria-hidden="true" />
            <h2 className="kern-title">{NACHFRAGE.titel}</h2>
          </div>
          <div className="kern-alert__body">
            <p className="kern-body">{nachfrageText(nachfrage)}</p>
            <button
              type="button"
              className="kern-btn kern-btn--tertiary self-start -ms-6 nicht-drucken"
              onClick={() => beiAendern(nachfrage.feld)}
            >
              <span className="kern-label">{ANGABE[nachfrage.feld]} ändern</span>
            </button>
          </div>
        </section>
      ))}
    </div>
  );
}
