import type { ReactNode, Ref } from 'react';
import type { Amt } from '@/lib/texte/amt';
import type { Urteilstext } from '@/lib/texte/urteil';
import { Zusage } from '../bausteine/zusage';
import { Betraege } from './betraege';

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

/**
 * One box with the verdict, its two figures, and that it is not yet a Zusage; below it what it means. Whatever is odd in
 * the answers is asked first.
 */
export function Urteilskasten({ ref, urteil, nachfrage, zusage, leicht, linkhinweis }: Eigenschaften) {
  const { titel, kasten, saetze } = urteil;
  return (
    <div className="grid gap-2">
      {nachfrage ?? <Verdikt ref={ref} urteil={urteil} zusage={zusage} />}
      {nachfrage && zusage && <Zusage amt={zusage} />}
      {linkhinweis && <p className="kern-body hervorgehoben">{linkhinweis}</p>}
      {nachfrage && (
        <p className="kern-body">
          Stimmt alles? Dann heißt das Ergebnis: <strong>{titel}</strong>
        </p>
      )}
      <p className="kern-body">
        {[...kasten, ...saetze].map((satz) => (
          <span className="block" key={satz}>
            {satz}{' '}
          </span>
        ))}
      </p>
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

function Verdikt({ ref, urteil, zusage }: Pick<Eigenschaften, 'ref' | 'urteil' | 'zusage'>) {
  const [kasten, zeichen] = KASTEN[urteil.ton];
  const { titel, betraege, herkunft } = urteil;
  return (
    <section className={kasten} aria-labelledby="urteil">
      <div className="kern-alert__header">
        <span className={zeichen} aria-hidden="true" />
        <h1 className="kern-title kern-title--large" id="urteil" tabIndex={-1} ref={ref}>
          {titel}
        </h1>
      </div>
      {(betraege ?? zusage ?? herkunft) && (
        <div className="kern-alert__body urteil">
          {betraege && <Betraege betraege={betraege} />}
          {zusage && <Zusage amt={zusage} />}
          {herkunft && <p className="kern-body kern-body--small">{herkunft}</p>}
        </div>
      )}
    </section>
  );
}
