import type { ComponentProps } from 'react';
import { beschrieben, Formularfeld } from '../bausteine/formularfeld';

interface Eigenschaften extends Omit<ComponentProps<'textarea'>, 'onChange'> {
  readonly id: string;
  readonly label: string;
  readonly hinweis: string;
  schreibe(text: string): void;
}

/** The text of a whole file. */
export function Dateitext({ id, label, hinweis, schreibe, ...feld }: Eigenschaften) {
  return (
    <Formularfeld id={id} label={label} hinweis={hinweis}>
      <textarea
        className="kern-form-input__input dateitext"
        id={id}
        spellCheck={false}
        {...beschrieben({ id, hinweis })}
        onChange={(ereignis) => schreibe(ereignis.currentTarget.value)}
        {...feld}
      />
    </Formularfeld>
  );
}
