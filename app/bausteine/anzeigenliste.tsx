import { ANZEIGE } from '@/lib/texte/anzeige';

/** The words of an advert and what they mean. */
export function Anzeigenliste() {
  return (
    <dl className="kern-description-list kern-description-list--col">
      {ANZEIGE.map(({ wort, erklaerung }) => (
        <div className="kern-description-list-item" key={wort}>
          <dt className="kern-description-list-item__key">{wort}</dt>
          <dd className="kern-description-list-item__value">{erklaerung}</dd>
        </div>
      ))}
    </dl>
  );
}
