import { useEffect, useRef } from 'react';
import { FEHLER } from '@/lib/texte/fehler';
import { springeZu } from './feldsprung';

export interface Fehlereintrag {
  readonly feld: string;
  readonly text: string;
}

/** All messages above the heading, each a link to its field. Takes the focus whenever the list is new (F-40). */
export function Fehlerliste({ fehler }: { fehler: readonly Fehlereintrag[] }) {
  const kasten = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new list, even with the same texts, is to be read out.
  useEffect(() => kasten.current?.focus(), [fehler]);
  return (
    <section
      className="kern-alert kern-alert--danger"
      aria-labelledby="fehler-titel"
      tabIndex={-1}
      ref={kasten}
    >
      <div className="kern-alert__header">
        <span className="kern-icon kern-icon--danger" aria-hidden="true" />
        <h2 className="kern-title" id="fehler-titel">
          {FEHLER.titel}
        </h2>
      </div>
      <div className="kern-alert__body">
        <ul className="kern-list">
          {fehler.map(({ feld, text }) => (
            <li key={feld}>
              <a
                className="kern-link"
                href={`#${feld}`}
                onClick={(ereignis) => springeZu(feld) && ereignis.preventDefault()}
              >
                {text}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
