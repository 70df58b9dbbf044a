import type { Auswertung } from '@/lib/fragen/auswerten';
import { angaben } from '@/lib/texte/angaben';
import { Klappe } from '../bausteine/klappe';
import type { Rechnerort } from './rechnerort';

interface Eigenschaften {
  readonly ort: Rechnerort;
  readonly auswertung: Auswertung;
  beiAendern(feld?: string): void;
}

/** What was typed, as we understood it (F-35); each answer with its own way back to the form. */
export function Angaben({ ort, auswertung, beiAendern }: Eigenschaften) {
  return (
    <Klappe titel="Ihre Angaben" id="angaben">
      <dl className="kern-description-list">
        <div className="kern-description-list-item angabe">
          <dt className="kern-description-list-item__key">Ort</dt>
          <dd className="kern-description-list-item__value">
            {ort.kreis.startsWith(`${ort.name} (`) ? ort.kreis : `${ort.name} (${ort.kreis})`}
          </dd>
          <dd className="nicht-drucken">
            <a className="kern-link min-h-11 items-center" href="/" aria-label="Ort ändern">
              Ändern
            </a>
          </dd>
        </div>
        {angaben(auswertung).map(({ feld, name, wert }) => (
          <div className="kern-description-list-item angabe" key={feld}>
            <dt className="kern-description-list-item__key">{name}</dt>
            <dd className="kern-description-list-item__value">{wert}</dd>
            <dd className="nicht-drucken">
              <button
                type="button"
                className="kern-btn kern-btn--tertiary"
                aria-label={`${name}: ändern`}
                onClick={() => beiAendern(feld)}
              >
                <span className="kern-label">Ändern</span>
              </button>
            </dd>
          </div>
        ))}
      </dl>
    </Klappe>
  );
}
