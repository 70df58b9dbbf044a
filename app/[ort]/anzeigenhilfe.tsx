import { ANZEIGE } from '@/lib/texte/anzeige';

/** Which figure of an advert is which; plain, so that it helps without a script too. */
export function Anzeigenhilfe() {
  return (
    <details className="kern-accordion" id="anzeige">
      <summary className="kern-accordion__header">
        <span className="kern-title kern-title--small">Welche Zahl in der Anzeige ist das?</span>
      </summary>
      <div className="kern-accordion__body">
        <dl className="kern-description-list kern-description-list--col">
          {ANZEIGE.map(({ wort, erklaerung }) => (
            <div className="kern-description-list-item" key={wort}>
              <dt className="kern-description-list-item__key">{wort}</dt>
              <dd className="kern-description-list-item__value">{erklaerung}</dd>
            </div>
          ))}
        </dl>
      </div>
    </details>
  );
}
