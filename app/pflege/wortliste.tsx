import { useRef } from 'react';
import { fuegeWortAn } from '@/lib/pflege/aendern';
import { feldId } from '@/lib/pflege/eingabe';
import type { Pfad } from '@/lib/pflege/pfad';
import type { Option } from '../bausteine/auswahl';
import { beschrieben, Formularfeld } from '../bausteine/formularfeld';
import { Auswahlfeld } from './auswahlfeld';
import { Eingabe } from './feld';
import { useFormular } from './kontext';
import { Entferner, Umbauknopf } from './umbau';

interface Eigenschaften {
  readonly pfad: Pfad;
  readonly titel: string;
  readonly hilfe: string;
  /** What one of them is called in a message: „Ort“. */
  readonly eins: string;
  /** Names of the texts that may stand there; without them any text may be written. */
  readonly namen?: readonly Option[];
  /** The part of them that can still be added. */
  readonly frei?: readonly Option[];
}

/** A list of short texts: each can be taken out, and one more added. */
export function Wortliste({ pfad, titel, hilfe, eins, namen, frei = namen }: Eigenschaften) {
  const { w, bereich } = useFormular();
  const neu = useRef<HTMLInputElement & HTMLSelectElement>(null);
  const worte = w.stand?.worte(pfad) ?? null;
  const id = `neu-${feldId(pfad)}`;
  const nameVon = (wort: string) => namen?.find(({ wert }) => wert === wort)?.text ?? wort;
  if (worte === null) return <p className="kern-body">{titel}: Das steht nur im Text der Datei.</p>;
  function hinzu(): void {
    const wort = neu.current?.value.trim() ?? '';
    if (wort === '') {
      neu.current?.focus();
      return;
    }
    w.umbauen(bereich, {
      meldung: `Hinzugefügt: ${nameVon(wort)}.`,
      fokus: id,
      tu: (text) => fuegeWortAn(text, pfad, wort),
    });
    if (neu.current && namen === undefined) neu.current.value = '';
  }
  return (
    <fieldset className="kern-fieldset">
      <legend className="kern-label">{titel}</legend>
      <div className="kern-fieldset__body grid gap-4">
        {worte.length > 0 && (
          <ul className="kern-list wortliste">
            {worte.map((wort, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a text may stand there twice, and its place is its name.
              <li key={i}>
                {namen ? (
                  <span className="kern-body">{nameVon(wort)}</span>
                ) : (
                  <Eingabe
                    id={feldId([...pfad, i])}
                    stelle={{ pfad: [...pfad, i], wert: wort }}
                    art="text"
                    fehler={undefined}
                    aendern={w.aendern}
                    name={`${eins} ${i + 1}`}
                  />
                )}
                <Entferner
                  text="Entfernen"
                  wovon={namen ? nameVon(wort) : `${eins} ${i + 1}`}
                  weg={nameVon(wort)}
                  liste={pfad}
                  nummer={i}
                />
              </li>
            ))}
          </ul>
        )}
        {frei?.length === 0 ? (
          <p className="kern-body" id={id} tabIndex={-1}>
            Es ist nichts mehr frei. Entfernen Sie es zuerst dort, wo es steht.
          </p>
        ) : (
          <div className="umbauzeile">
            <Formularfeld id={id} label={`${eins} hinzufügen`} hinweis={hilfe}>
              {frei ? (
                <Auswahlfeld id={id} ref={neu} optionen={frei} {...beschrieben({ id, hinweis: hilfe })} />
              ) : (
                <input
                  className="kern-form-input__input"
                  id={id}
                  ref={neu}
                  type="text"
                  autoComplete="off"
                  {...beschrieben({ id, hinweis: hilfe })}
                />
              )}
            </Formularfeld>
            <Umbauknopf text="Hinzufügen" wovon={eins} tu={hinzu} />
          </div>
        )}
      </div>
    </fieldset>
  );
}
