import { Fehlertext } from '../bausteine/fehlertext';

interface Eigenschaften {
  readonly name: string;
  readonly label: string;
  readonly hinweis?: string;
  /** Value and text of each choice, in order. */
  readonly optionen: readonly (readonly [string, string])[];
  readonly fehler: string | undefined;
  beiWahl?(wert: string): void;
}

/** A list that unfolds, for choices too many to stand on the page. Nothing is chosen beforehand. */
export function Auswahlliste({ name, label, hinweis, optionen, fehler, beiWahl }: Eigenschaften) {
  const beschrieben = [hinweis && `${name}-hinweis`, fehler && `${name}-fehler`].filter(Boolean).join(' ');
  return (
    <div className={fehler ? 'kern-form-input kern-form-input--error' : 'kern-form-input'}>
      <label className="kern-label" htmlFor={name}>
        {label}
      </label>
      {hinweis && (
        <div className="kern-hint" id={`${name}-hinweis`}>
          {hinweis}
        </div>
      )}
      <div className="kern-form-input__select-wrapper">
        <select
          className={fehler ? MIT_FEHLER : 'kern-form-input__select'}
          id={name}
          name={name}
          defaultValue=""
          aria-invalid={fehler ? true : undefined}
          aria-describedby={beschrieben || undefined}
          onChange={beiWahl && ((ereignis) => beiWahl(ereignis.currentTarget.value))}
        >
          <option value="">Noch nicht gewählt</option>
          {optionen.map(([wert, text]) => (
            <option key={wert} value={wert}>
              {text}
            </option>
          ))}
        </select>
      </div>
      {fehler && <Fehlertext id={`${name}-fehler`} text={fehler} />}
    </div>
  );
}

const MIT_FEHLER = 'kern-form-input__select kern-form-input__select--error';
