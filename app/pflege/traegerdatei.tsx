import { useMemo, useState } from 'react';
import { Knopf } from '@/app/bausteine/knopf';
import { Abschnitt } from '@/app/bausteine/textseite';
import { liesText } from '@/lib/tabellen/datei-text';
import { traegerInDatei } from '@/lib/tabellen/schema/traeger';
import { Kopierknopf } from '../bausteine/kopierknopf';
import { sichere } from '../bausteine/sichere';
import { Dateitext } from './dateitext';

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
    <Abschnitt id="traegerdatei" titel="Die Datei des Trägers" luft={4}>
      <p className="kern-body">
        Zu einem neuen Träger gehört eine zweite Datei. Sie nennt das Jobcenter. Sie heißt:{' '}
        <strong>{pfad}</strong>
      </p>
      <Dateitext
        id="traeger-text"
        label="Text von traeger.yaml"
        hinweis="Tragen Sie nur Kontakte ein, die das Jobcenter selbst veröffentlicht."
        className="kern-form-input__input dateitext dateitext--kurz"
        rows={10}
        value={text}
        schreibe={setText}
      />
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
      <Knopf text="traeger.yaml sichern" tu={() => sichere('traeger.yaml', 'application/yaml', text)} />
      <Kopierknopf
        label="Text von traeger.yaml kopieren"
        fertig="Der Text ist kopiert."
        vonHand="Markieren und kopieren Sie den Text."
        text={() => text}
      />
    </Abschnitt>
  );
}
