import type { ReactNode, Ref } from 'react';
import type { Amt } from '@/lib/texte/amt';
import type { Urteilstext } from '@/lib/texte/urteil';
import { Zusage } from '../bausteine/zusage';

interface Eigenschaften {
  readonly ref: Ref<HTMLHeadingElement>;
  readonly urteil: Urteilstext;
  /** What has to be confirmed first stands in place of the verdict; null if nothing has. */
  readonly nachfrage: ReactNode;
  /** Whose Zusage has to come first; null: in the flat one lives in, nothing is signed. */
  readonly zusage: Amt | null;
  /** Where the same is said in very short lines; null if nowhere. */
  readonly leicht: string | null;
  readonly linkhinweis: string | null;
}

const KASTEN = {
  success: ['kern-alert kern-alert--success', 'kern-icon kern-icon--success'],
  warning: ['kern-alert kern-alert--warning', 'kern-icon kern-icon--warning'],
  info: ['kern-alert kern-alert--info', 'kern-icon kern-icon--info'],
} as const;

/** The verdict, that it is not yet a Zusage, and what it means; whatever is odd in the answers is asked first. */
export function Urteilskasten({ ref, urteil, nachfrage, zusage, leicht, linkhinweis }: Eigenschaften) {
  const { titel, kasten, saetze, tabelle, herkunft } = urteil;
  return (
    <div className="grid gap-4">
      {nachfrage ?? <Verdikt ref={ref} urteil={urteil} />}
      {zusage && <Zusage amt={zusage} />}
      {linkhinweis && <p className="kern-body hervorgehoben">{linkhinweis}</p>}
      {nachfrage && (
        <p className="kern-body">
          Stimmt alles? Dann heißt das Ergebnis: <strong>{titel}</strong>
        </p>
      )}
      {/* The box holds one sentence, so that the warning is seen without scrolling; the rest follows at once. */}
      <p className="kern-body">
        {(nachfrage ? kasten : kasten.slice(1)).map((satz) => (
          <span className="block" key={satz}>
            {satz}{' '}
          </span>
        ))}
        {herkunft && <span className="block kern-body--small">{herkunft}</span>}
      </p>
      {saetze.map((satz) => (
        <p className="kern-body" key={satz}>
          {satz}
        </p>
      ))}
      {tabelle.length > 0 && (
        <section className="grid gap-2" aria-labelledby="tabelle-sagt">
          <h2 className="kern-title" id="tabelle-sagt">
            Das ist zu diesen Richtwerten wichtig
          </h2>
          {tabelle.map((satz) => (
            <p className="kern-body" key={satz}>
              {satz}
            </p>
          ))}
        </section>
      )}
      {leicht && (
        <p className="kern-body nicht-drucken">
          <a className="kern-link" href={leicht}>
            Das Ergebnis einfach erklärt
          </a>
        </p>
      )}
    </div>
  );
}

function Verdikt({ ref, urteil }: Pick<Eigenschaften, 'ref' | 'urteil'>) {
  const [kasten, zeichen] = KASTEN[urteil.ton];
  return (
    <section className={kasten} aria-labelledby="urteil">
      <div className="kern-alert__header">
        <span className={zeichen} aria-hidden="true" />
        <h1 className="kern-title kern-title--large" id="urteil" tabIndex={-1} ref={ref}>
          {urteil.titel}
        </h1>
      </div>
      <div className="kern-alert__body">
        <p className="kern-body">{urteil.kasten[0]}</p>
      </div>
    </section>
  );
}
