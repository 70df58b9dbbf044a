import type { Ref } from 'react';
import type { Auswertung } from '@/lib/eingabe/auswerten';
import type { Urteilstext } from '@/lib/texte/urteil';
import { Zusage } from '../bausteine/zusage';
import { Nachfragen } from './nachfragen';

interface Eigenschaften {
  readonly ref: Ref<HTMLHeadingElement>;
  readonly urteil: Urteilstext;
  /** Where the same is said in very short lines; null if nowhere. */
  readonly leicht: string | null;
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
export function Urteilskasten({ ref, urteil, leicht, nachfragen, linkhinweis, beiAendern }: Eigenschaften) {
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
      {leicht && (
        <p className="kern-body nicht-drucken">
          <a className="kern-link" href={leicht}>
            Das Ergebnis einfach erklärt
          </a>
        </p>
      )}
      <Nachfragen nachfragen={nachfragen} beiAendern={beiAendern} />
    </div>
  );
}
