import type { ComponentProps } from 'react';
import type { Option } from '../bausteine/auswahl';

interface Eigenschaften extends ComponentProps<'select'> {
  readonly optionen: readonly Option[];
  /** The first choice, for none of them. */
  readonly leer?: string | undefined;
}

/** A list that unfolds. */
export function Auswahlfeld({ optionen, leer, ...select }: Eigenschaften) {
  return (
    <div className="kern-form-input__select-wrapper">
      <select className="kern-form-input__select" {...select}>
        {leer !== undefined && <option value="">{leer}</option>}
        {optionen.map(({ wert, text }) => (
          <option key={wert} value={wert}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}
