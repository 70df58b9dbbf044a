import { useState } from 'react';
import { alsQuelltext, feldId } from '@/lib/pflege/eingabe';
import type { Feld } from '@/lib/pflege/formular';
import type { Wertstelle } from '@/lib/pflege/stelle';
import type { Option } from '../bausteine/auswahl';
import { beschrieben, Formularfeld } from '../bausteine/formularfeld';
import { Auswahlfeld } from './auswahlfeld';

/** Sets a value in the text of the file. */
export type Aendern = (pfad: Wertstelle['pfad'], wert: string) => void;

interface Eigenschaften {
  readonly stelle: Wertstelle;
  readonly feld: Pick<Feld, 'titel' | 'hilfe' | 'art' | 'worte' | 'pflicht'>;
  readonly fehler: string | undefined;
  readonly aendern: Aendern;
  /** Values with names of their own, in place of the words of the schema. */
  readonly optionen?: readonly Option[] | undefined;
}

/** An entry of the file with its name and help from the schema. */
export function Angabe({ stelle, feld, fehler, aendern, optionen }: Eigenschaften) {
  const id = feldId(stelle.pfad);
  const wahl = optionen ?? feld.worte.map((wort) => ({ wert: wort, text: wort }));
  const hinweis = feld.hilfe || undefined;
  const label = (
    <>
      {feld.titel}
      {!feld.pflicht && <span className="kern-label__optional"> (freiwillig)</span>}
    </>
  );
  return (
    <Formularfeld id={id} label={label} hinweis={hinweis} fehler={fehler}>
      {wahl.length > 0 ? (
        <Wahl id={id} stelle={stelle} feld={feld} wahl={wahl} fehler={fehler} aendern={aendern} />
      ) : (
        <Eingabe id={id} stelle={stelle} art={feld.art} fehler={fehler} aendern={aendern} hinweis={hinweis} />
      )}
    </Formularfeld>
  );
}

interface Wahleigenschaften extends Omit<Eigenschaften, 'optionen'> {
  readonly id: string;
  readonly wahl: readonly Option[];
}

/** What the file says stays in the choice even if it is none of its words; what may be missing can be taken out. */
function Wahl({ id, stelle, feld, wahl, fehler, aendern }: Wahleigenschaften) {
  const { wert } = stelle;
  const fremd = wert !== '' && wahl.every((option) => option.wert !== wert);
  const offen = feld.pflicht ? 'Noch offen' : 'Keine Angabe';
  return (
    <Auswahlfeld
      id={id}
      value={wert}
      leer={wert === '' || !feld.pflicht ? offen : undefined}
      optionen={fremd ? [{ wert, text: wert }, ...wahl] : wahl}
      {...beschrieben({ id, hinweis: feld.hilfe, fehler })}
      onChange={(ereignis) => aendern(stelle.pfad, ereignis.currentTarget.value)}
    />
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
  readonly hinweis?: string | undefined;
}

/** The word by which a new file asks for a value. */
const EINTRAGEN = 'EINTRAGEN';

/** Keeps what is typed while somebody is in it; afterwards it shows how the file says it. */
export function Eingabe({ id, stelle, art, fehler, aendern, name, hinweis }: Eingabeeigenschaften) {
  const [getippt, setGetippt] = useState<string | null>(null);
  return (
    <input
      className={fehler ? 'kern-form-input__input kern-form-input__input--error' : 'kern-form-input__input'}
      id={id}
      type="text"
      inputMode={MIT_ZIFFERN.has(art) ? 'decimal' : 'text'}
      autoComplete="off"
      spellCheck={art === 'text'}
      aria-label={name}
      {...beschrieben({ id, hinweis, fehler })}
      value={getippt ?? stelle.wert}
      onFocus={(ereignis) => stelle.wert === EINTRAGEN && ereignis.currentTarget.select()}
      onChange={(ereignis) => {
        const text = ereignis.currentTarget.value;
        setGetippt(text);
        aendern(stelle.pfad, alsQuelltext(art, text));
      }}
      onBlur={() => setGetippt(null)}
    />
  );
}

const MIT_ZIFFERN = new Set([
  'betrag',
  'flaeche',
  'preis',
  'prozent',
  'dezimal',
  'kwh',
  'personenzahl',
  'jahr',
]);
