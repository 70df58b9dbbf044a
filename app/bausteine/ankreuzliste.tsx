import type { Option } from './auswahl';

interface Eigenschaften {
  readonly name: string;
  readonly frage: string;
  readonly hinweis: string;
  readonly optionen: readonly Option[];
}

/** A group of checkboxes; none of them has to be ticked. */
export function Ankreuzliste({ name, frage, hinweis, optionen }: Eigenschaften) {
  return (
    <fieldset className="kern-fieldset" aria-describedby={`${name}-hinweis`}>
      <legend className="kern-label">{frage}</legend>
      <div className="kern-hint" id={`${name}-hinweis`}>
        {hinweis}
      </div>
      <div className="kern-fieldset__body">
        {optionen.map(({ wert, text, hinweis: dazu }, i) => {
          const id = i === 0 ? name : `${name}-${wert}`;
          return (
            <div className="kern-form-check" key={wert}>
              <input
                className="kern-form-check__checkbox"
                type="checkbox"
                name={name}
                id={id}
                value={wert}
                aria-describedby={dazu && `${id}-dazu`}
              />
              <div>
                <label className="kern-label" htmlFor={id}>
                  {text}
                </label>
                {dazu && (
                  <div className="kern-hint" id={`${id}-dazu`}>
                    {dazu}
                  </div>
                )}
              </div>
            </div>
          );
        })}
      </div>
    </fieldset>
  );
}
