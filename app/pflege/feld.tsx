import { memo, startTransition, useState } from 'react';
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

/** An entry of the file with its name and help from the schema. Drawn again only if something of it changed. */
export const Angabe = memo(function Angabe({ stelle, feld, fehler, aendern, optionen }: Eigenschaften) {
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
}, gleicheStelle);

/** Each reading of the file makes new places; the same place with the same value is the same. */
function gleicheStelle<T extends { readonly stelle: Wertstelle }>(alt: T, neu: T): boolean {
  const namen = Object.keys(neu) as (keyof T)[];
  return (
    alt.stelle.wert === neu.stelle.wert &&
    feldId(alt.stelle.pfad) === feldId(neu.stelle.pfad) &&
    namen.every((name) => name === 'stelle' || Object.is(alt[name], neu[name]))
  );
}

interface Wahleigenschaften extends Omit<Eigenschaften, 'optionen'> {
  readonly id: string;
  readonly wahl: readonly Option[];
}

/** What the file says stays in the choice even if it is none of its words; what may be missing can be taken out. */
function Wahl({ id, stelle, feld, wahl, fehler, aendern }: Wahleigenschaften) {
  const [gewaehlt, setGewaehlt] = useState<string | null>(null);
  const wert = gewaehlt ?? stelle.wert;
  const fremd = wert !== '' && wahl.every((option) => option.wert !== wert);
  const offen = feld.pflicht ? 'Noch offen' : 'Keine Angabe';
  return (
    <Auswahlfeld
      id={id}
      value={wert}
      leer={wert === '' || !feld.pflicht ? offen : undefined}
      optionen={fremd ? [{ wert, text: wert }, ...wahl] : wahl}
      {...beschrieben({ id, hinweis: feld.hilfe, fehler })}
      onChange={(ereignis) => {
        setGewaehlt(ereignis.currentTarget.value);
        aendern(stelle.pfad, ereignis.currentTarget.value);
      }}
      onBlur={() => startTransition(() => setGewaehlt(null))}
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
export const Eingabe = memo(function Eingabe({
  id,
  stelle,
  art,
  fehler,
  aendern,
  name,
  hinweis,
}: Eingabeeigenschaften) {
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
      value={getippt ?? (stelle.wert === EINTRAGEN ? '' : stelle.wert)}
      onChange={(ereignis) => {
        const text = ereignis.currentTarget.value;
        setGetippt(text);
        aendern(stelle.pfad, alsQuelltext(art, text));
      }}
      // Behind the change of the file, so that the old value is never seen in between.
      onBlur={() => startTransition(() => setGetippt(null))}
    />
  );
}, gleicheStelle);

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
