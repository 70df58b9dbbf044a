import { useState } from 'react';
import { alsQuelltext, feldId } from '@/lib/pflege/eingabe';
import type { Wertstelle } from '@/lib/pflege/felder';
import type { Feld } from '@/lib/pflege/formular';
import { Fehlertext } from '../bausteine/fehlertext';

/** Sets a value in the text of the file. */
export type Aendern = (pfad: Wertstelle['pfad'], wert: string) => void;

interface Eigenschaften {
  readonly stelle: Wertstelle;
  readonly feld: Pick<Feld, 'titel' | 'hilfe' | 'art' | 'worte' | 'pflicht'>;
  readonly fehler: string | undefined;
  readonly aendern: Aendern;
}

/** An entry of the file with its name and help from the schema. */
export function Angabe({ stelle, feld, fehler, aendern }: Eigenschaften) {
  const id = feldId(stelle.pfad);
  return (
    <div className={fehler ? 'kern-form-input kern-form-input--error' : 'kern-form-input'}>
      <label className="kern-label" htmlFor={id}>
        {feld.titel}
        {!feld.pflicht && <span className="kern-label__optional"> (freiwillig)</span>}
      </label>
      <div className="kern-hint" id={`${id}-hilfe`}>
        {feld.hilfe}
      </div>
      {feld.worte.length > 0 ? (
        <Wahl id={id} stelle={stelle} feld={feld} aendern={aendern} />
      ) : (
        <Eingabe
          id={id}
          stelle={stelle}
          art={feld.art}
          fehler={fehler}
          aendern={aendern}
          hilfe={`${id}-hilfe`}
        />
      )}
      {fehler && <Fehlertext id={`${id}-fehler`} text={fehler} />}
    </div>
  );
}

function Wahl({ id, stelle, feld, aendern }: Omit<Eigenschaften, 'fehler'> & { id: string }) {
  const worte = feld.worte.includes(stelle.wert) ? feld.worte : [stelle.wert, ...feld.worte];
  return (
    <div className="kern-form-input__select-wrapper">
      <select
        className="kern-form-input__select"
        id={id}
        value={stelle.wert}
        aria-describedby={`${id}-hilfe`}
        onChange={(ereignis) => aendern(stelle.pfad, ereignis.currentTarget.value)}
      >
        {worte.map((wort) => (
          <option key={wort} value={wort}>
            {wort === '' ? 'Noch offen' : wort}
          </option>
        ))}
      </select>
    </div>
  );
}

interface Eingabeeigenschaften {
  readonly id: string;
  readonly stelle: Wertstelle;
  readonly art: string;
  readonly fehler: string | undefined;
  readonly aendern: Aendern;
  /** Name for a field whose label is the head of its row and column. */
  readonly name?: string;
  readonly hilfe?: string;
}

/** Keeps what is typed while somebody is in it; afterwards it shows how the file says it. */
export function Eingabe({ id, stelle, art, fehler, aendern, name, hilfe }: Eingabeeigenschaften) {
  const [getippt, setGetippt] = useState<string | null>(null);
  return (
    <input
      className={fehler ? 'kern-form-input__input kern-form-input__input--error' : 'kern-form-input__input'}
      id={id}
      type="text"
      inputMode={art === 'betrag' || art === 'flaeche' ? 'decimal' : 'text'}
      autoComplete="off"
      spellCheck={art === 'text'}
      aria-label={name}
      aria-describedby={[hilfe, fehler && `${id}-fehler`].filter(Boolean).join(' ') || undefined}
      aria-invalid={fehler ? true : undefined}
      value={getippt ?? stelle.wert}
      onChange={(ereignis) => {
        const text = ereignis.currentTarget.value;
        setGetippt(text);
        aendern(stelle.pfad, alsQuelltext(art, text));
      }}
      onBlur={() => setGetippt(null)}
    />
  );
}
