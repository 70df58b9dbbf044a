import type { Option } from '../bausteine/auswahl';
import { beschrieben, Formularfeld } from '../bausteine/formularfeld';
import { Auswahlfeld } from './auswahlfeld';

interface Eigenschaften {
  readonly name: string;
  readonly label: string;
  readonly hinweis?: string | undefined;
  readonly optionen: readonly Option[];
  readonly fehler?: string | undefined;
  beiWahl?(wert: string): void;
}

/** A list that unfolds, for choices too many to stand on the page. Nothing is chosen beforehand. */
export function Auswahlliste({ name, label, hinweis, optionen, fehler, beiWahl }: Eigenschaften) {
  return (
    <Formularfeld id={name} label={label} hinweis={hinweis} fehler={fehler}>
      <Auswahlfeld
        className={fehler ? MIT_FEHLER : 'kern-form-input__select'}
        id={name}
        name={name}
        defaultValue=""
        leer="Noch nicht gewählt"
        optionen={optionen}
        {...beschrieben({ id: name, hinweis, fehler })}
        onChange={beiWahl && ((ereignis) => beiWahl(ereignis.currentTarget.value))}
      />
    </Formularfeld>
  );
}

const MIT_FEHLER = 'kern-form-input__select kern-form-input__select--error';
