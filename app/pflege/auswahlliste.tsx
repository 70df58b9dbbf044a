import { Fehlertext } from '../bausteine/fehlertext';

interface Eigenschaften {
  readonly name: string;
  readonly label: string;
  readonly optionen: readonly { readonly wert: string; readonly text: string }[];
  readonly fehler?: string | undefined;
}

/** A list that unfolds, for choices too many to stand on the page. Nothing is chosen beforehand. */
export function Auswahlliste({ name, label, optionen, fehler }: Eigenschaften) {
  return (
    <div className="kern-form-input">
      <label className="kern-label" htmlFor={name}>
        {label}
      </label>
      <div className="kern-form-input__select-wrapper">
        <select
          className={fehler ? MIT_FEHLER : 'kern-form-input__select'}
          id={name}
          name={name}
          defaultValue=""
          aria-invalid={fehler ? true : undefined}
          aria-describedby={fehler && `${name}-fehler`}
        >
          <option value="">Noch nicht gewählt</option>
          {optionen.map(({ wert, text }) => (
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
