import { type ComponentProps, startTransition, useState } from 'react';
import { beschrieben, Formularfeld } from '../bausteine/formularfeld';

interface Eigenschaften extends Omit<ComponentProps<'textarea'>, 'onChange'> {
  readonly id: string;
  readonly label: string;
  readonly hinweis: string;
  schreibe(text: string): void;
}

/** The text of a whole file. While somebody is in it, it shows what was typed. */
export function Dateitext({ id, label, hinweis, schreibe, value, ...feld }: Eigenschaften) {
  const [getippt, setGetippt] = useState<string | null>(null);
  return (
    <Formularfeld id={id} label={label} hinweis={hinweis}>
      <textarea
        className="kern-form-input__input dateitext"
        id={id}
        spellCheck={false}
        {...beschrieben({ id, hinweis })}
        {...feld}
        value={getippt ?? value}
        onChange={(ereignis) => {
          setGetippt(ereignis.currentTarget.value);
          schreibe(ereignis.currentTarget.value);
        }}
        onBlur={() => startTransition(() => setGetippt(null))}
      />
    </Formularfeld>
  );
}
