import { useMemo, useState } from 'react';
import { liesText } from '@/lib/tabellen/datei-text';
import { traegerInDatei } from '@/lib/tabellen/schema/traeger';
import { Kopierknopf } from '../bausteine/kopierknopf';
import { sichere } from '../bausteine/sichere';

interface Eigenschaften {
  readonly anfang: string;
  /** Folder below data/traeger. */
  readonly ordner: string;
}

/** The second file of a new authority: who it is, and its Jobcenter. Small enough to be a text under the check. */
export function Traegerdatei({ anfang, ordner }: Eigenschaften) {
  const [text, setText] = useState(anfang);
  const fehler = useMemo(() => liesText(text, 'traeger.yaml', traegerInDatei, 'fehler').meldungen, [text]);
  const pfad = `data/traeger/${ordner}/traeger.yaml`;
  return (
    <section className="grid gap-4" aria-labelledby="traegerdatei">
      <h2 className="kern-heading-medium" id="traegerdatei">
        Die Datei des Trägers
      </h2>
      <p className="kern-body">
        Zu einem neuen Träger gehört eine zweite Datei. Sie nennt das Jobcenter. Sie heißt:{' '}
        <strong>{pfad}</strong>
      </p>
      <div className="kern-form-input">
        <label className="kern-label" htmlFor="traeger-text">
          Text von traeger.yaml
        </label>
        <div className="kern-hint" id="traeger-text-hilfe">
          Tragen Sie nur Kontakte ein, die das Jobcenter selbst veröffentlicht.
        </div>
        <textarea
          className="kern-form-input__input dateitext dateitext--kurz"
          id="traeger-text"
          rows={10}
          spellCheck={false}
          aria-describedby="traeger-text-hilfe"
          value={text}
          onChange={(ereignis) => setText(ereignis.currentTarget.value)}
        />
      </div>
      <p className="kern-body" role="status">
        {fehler.length === 0
          ? 'Alles passt zusammen. Es gibt keine Fehler.'
          : `Fehler in dieser Datei: ${fehler.length}.`}
      </p>
      {fehler.length > 0 && (
        <ul className="kern-list" aria-label="Fehler in traeger.yaml">
          {fehler.map((meldung) => (
            <li key={`${meldung.zeile}:${meldung.spalte}:${meldung.text}`} className="kern-body">
              Zeile {meldung.zeile}: {meldung.text}
            </li>
          ))}
        </ul>
      )}
      <button
        type="button"
        className="kern-btn kern-btn--secondary justify-self-start"
        onClick={() => sichere('traeger.yaml', 'application/yaml', text)}
      >
        <span className="kern-label">traeger.yaml sichern</span>
      </button>
      <Kopierknopf
        label="Text von traeger.yaml kopieren"
        fertig="Der Text ist kopiert."
        vonHand="Markieren und kopieren Sie den Text."
        text={() => text}
      />
    </section>
  );
}
