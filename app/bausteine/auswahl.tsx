import { Fehlertext } from './fehlertext';

export interface Option {
  readonly wert: string;
  readonly text: string;
}

/** Not knowing is an answer too. */
export const WEISS_NICHT: Option = { wert: 'unklar', text: 'Das weiß ich nicht' };

interface Eigenschaften {
  readonly name: string;
  readonly frage: string;
  readonly hinweis?: string;
  readonly optionen: readonly Option[];
  /** An earlier answer of the same person; nothing else may be chosen beforehand. */
  readonly gewaehlt?: string | undefined;
  readonly fehler: string | undefined;
}

const KNOPF_MIT_FEHLER = 'kern-form-check__radio kern-form-check__radio--error';

/** A group of radios. Nothing is chosen beforehand (F-05); the first one carries the group's name as id for links. */
export function Auswahl({ name, frage, hinweis, optionen, gewaehlt, fehler }: Eigenschaften) {
  const hinweisId = hinweis === undefined ? null : `${name}-hinweis`;
  const fehlerId = fehler === undefined ? null : `${name}-fehler`;
  const beschrieben = [hinweisId, fehlerId].filter((id) => id !== null).join(' ');
  return (
    <fieldset
      className={fehlerId ? 'kern-fieldset kern-fieldset--error' : 'kern-fieldset'}
      aria-describedby={beschrieben || undefined}
    >
      <legend className="kern-label">{frage}</legend>
      {hinweisId && (
        <div className="kern-hint" id={hinweisId}>
          {hinweis}
        </div>
      )}
      <div className="kern-fieldset__body">
        {optionen.map(({ wert, text }, i) => {
          // An id holds no white space, but the name of a part of a place may.
          const id = i === 0 ? name : `${name}-${wert.replace(/\s+/gu, '-')}`;
          return (
            <div className="kern-form-check" key={wert}>
              <input
                className={fehlerId ? KNOPF_MIT_FEHLER : 'kern-form-check__radio'}
                type="radio"
                name={name}
                id={id}
                value={wert}
                defaultChecked={wert === gewaehlt}
              />
              <label className="kern-label" htmlFor={id}>
                {text}
              </label>
            </div>
          );
        })}
      </div>
      {fehlerId && fehler !== undefined && <Fehlertext id={fehlerId} text={fehler} />}
    </fieldset>
  );
}
