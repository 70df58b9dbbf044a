import { Fehlertext } from './fehlertext';
import { beschrieben } from './formularfeld';

export interface Option {
  readonly wert: string;
  readonly text: string;
  /** Below it, for boxes to tick. */
  readonly hinweis?: string;
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
  return (
    <fieldset
      className={fehler ? 'kern-fieldset kern-fieldset--error' : 'kern-fieldset'}
      aria-describedby={beschrieben({ id: name, hinweis, fehler })['aria-describedby']}
    >
      <legend className="kern-label">{frage}</legend>
      {hinweis && (
        <div className="kern-hint" id={`${name}-hinweis`}>
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
                className={fehler ? KNOPF_MIT_FEHLER : 'kern-form-check__radio'}
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
      {fehler && <Fehlertext id={`${name}-fehler`} text={fehler} />}
    </fieldset>
  );
}
