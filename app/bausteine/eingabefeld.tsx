import { beschrieben, Formularfeld } from './formularfeld';

interface Eigenschaften {
  readonly name: string;
  readonly label: string;
  readonly hinweis?: string | undefined;
  /** Unit shown behind the field; the label says it too. */
  readonly einheit?: string;
  readonly fehler?: string | undefined;
  /** What stands in it at first. */
  readonly anfangs?: string;
  /** `text` where nothing is said. */
  readonly inputMode?: 'text' | 'numeric' | 'decimal';
  readonly autoComplete?: string;
  /** The amount can be for a month or for a year: name and label of that choice. */
  readonly zeitraum?: { readonly name: string; readonly label: string };
  /** Other questions follow from it as soon as something stands in it. */
  readonly bestimmt?: boolean;
  /** Shown only while the costs may be left out. */
  readonly freiwilligMoeglich?: boolean;
  /** Told what is typed, to prepare for it; never to change the field. */
  beiEingabe?(text: string): void;
  /** Told what stands in the field when it is left, and for what. */
  beiVerlassen?(text: string, wohin: Element | null): void;
}

/** Blank, so that the style knows an empty field (:placeholder-shown). */
const LEER = { placeholder: ' ' };

/** A text field with label, hint and message. It keeps what was typed: no mask, no reformatting (F-30). */
export function Eingabefeld(e: Eigenschaften) {
  const feld = (
    <input
      className={[
        'kern-form-input__input',
        e.inputMode === 'numeric' && 'kern-form-input__input--width-4',
        e.fehler && 'kern-form-input__input--error',
      ]
        .filter(Boolean)
        .join(' ')}
      id={e.name}
      name={e.name}
      type="text"
      inputMode={e.inputMode ?? 'text'}
      defaultValue={e.anfangs}
      {...(e.bestimmt ? LEER : {})}
      // The browser would keep amounts for years and offer them to the next person at this device.
      autoComplete={e.autoComplete ?? 'off'}
      spellCheck={false}
      onInput={e.beiEingabe && ((ereignis) => e.beiEingabe?.(ereignis.currentTarget.value))}
      onBlur={
        e.beiVerlassen &&
        ((ereignis) => e.beiVerlassen?.(ereignis.currentTarget.value, ereignis.relatedTarget))
      }
      {...beschrieben({ id: e.name, hinweis: e.hinweis, fehler: e.fehler })}
    />
  );
  const label = (
    <>
      {e.label}
      {e.freiwilligMoeglich && <span className="kern-label__optional nur-freiwillig"> (freiwillig)</span>}
    </>
  );
  return (
    <Formularfeld id={e.name} label={label} hinweis={e.hinweis} fehler={e.fehler}>
      {e.einheit === undefined ? (
        feld
      ) : (
        <div className="kern-input-group">
          {feld}
          <span className="kern-input-group-text kern-body" aria-hidden="true">
            {e.einheit}
          </span>
          {e.zeitraum && (
            <select
              className="zeitraum"
              name={e.zeitraum.name}
              id={e.zeitraum.name}
              aria-label={e.zeitraum.label}
            >
              <option value="">im Monat</option>
              <option value="jahr">im Jahr</option>
            </select>
          )}
        </div>
      )}
    </Formularfeld>
  );
}
