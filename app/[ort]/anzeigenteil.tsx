import { useEffect, useRef, useState } from 'react';
import { type Anzeige, liesAnzeige } from '@/lib/anzeigen/anzeige';
import { ANGEBOT } from '@/lib/texte/anzeigen';
import { Fehlertext } from '../bausteine/fehlertext';
import type { Anzeigeneigenschaften } from './anzeige-einfuegen';
import { Anzeigenfunde } from './anzeigenfunde';

/**
 * The text of an advert in, what was found in it out. No form of its own, so that it can stand in one: its field has no
 * name and is not sent along.
 */
export function Anzeigenteil({ ort, beiUebernehmen }: Anzeigeneigenschaften) {
  const feld = useRef<HTMLTextAreaElement>(null);
  const titel = useRef<HTMLHeadingElement>(null);
  const [leer, setLeer] = useState(false);
  const [anzeige, setAnzeige] = useState<Anzeige | null>(null);

  useEffect(() => {
    if (anzeige) titel.current?.focus();
  }, [anzeige]);

  function suche(): void {
    const text = feld.current?.value ?? '';
    setLeer(text.trim() === '');
    setAnzeige(text.trim() === '' ? null : liesAnzeige(text));
    if (text.trim() === '') feld.current?.focus();
  }

  return (
    <div className="grid gap-6">
      <div className={leer ? 'kern-form-input kern-form-input--error' : 'kern-form-input'}>
        <label className="kern-label" htmlFor="angebot">
          {ANGEBOT.text}
        </label>
        <div className="kern-hint" id="angebot-hinweis">
          {ANGEBOT.hinweis}
        </div>
        <textarea
          className={leer ? 'kern-form-input__input kern-form-input__input--error' : 'kern-form-input__input'}
          id="angebot"
          rows={8}
          ref={feld}
          autoComplete="off"
          spellCheck={false}
          aria-describedby={leer ? 'angebot-hinweis angebot-fehler' : 'angebot-hinweis'}
          aria-invalid={leer || undefined}
        />
        {leer && <Fehlertext id="angebot-fehler" text={ANGEBOT.leer} />}
      </div>
      <button type="button" className="kern-btn kern-btn--secondary justify-self-start" onClick={suche}>
        <span className="kern-label">{ANGEBOT.suchen}</span>
      </button>
      {anzeige && (
        <Anzeigenfunde
          // A new search is a new list: nothing stays unticked from the last one.
          key={JSON.stringify(anzeige)}
          ref={titel}
          anzeige={anzeige}
          ort={ort}
          beiUebernehmen={beiUebernehmen}
        />
      )}
    </div>
  );
}
