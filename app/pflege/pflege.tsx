'use client';

import { type FormEvent, useState } from 'react';
import type { Formular } from '@/lib/pflege/formular';
import { Auswahl } from '../bausteine/auswahl';
import { Eingabefeld } from '../bausteine/eingabefeld';
import { type Fehlereintrag, Fehlerliste } from '../bausteine/fehlerliste';
import { Fehlertext } from '../bausteine/fehlertext';
import { heute } from '../heute';
import { type Geoeffnet, oeffne } from './anfang';
import { Auswahlliste } from './auswahlliste';
import { ANDERER, NeuerTraeger } from './neuer-traeger';

export interface Traegerwahl {
  readonly ags: string;
  readonly name: string;
}

interface Eigenschaften {
  readonly traeger: readonly Traegerwahl[];
  readonly formular: Formular;
  readonly projekt: string | null;
}

const WEGE = [
  { wert: 'neu', text: 'Neue Werte ab einem neuen Tag' },
  { wert: 'aendern', text: 'Die neueste Tabelle berichtigen' },
  { wert: 'datei', text: 'Eine Datei von diesem Gerät weiter bearbeiten' },
];

/** Which table, and what is to be done with it. Editor and check are fetched when a table is opened. */
export function Pflege({ traeger, formular, projekt }: Eigenschaften) {
  const [fehler, setFehler] = useState<readonly Fehlereintrag[]>([]);
  const [weg, setWeg] = useState('');
  const [wer, setWer] = useState('');
  const [offen, setOffen] = useState<Geoeffnet | null>(null);
  const [nummer, setNummer] = useState(0);

  async function abgeschickt(ereignis: FormEvent<HTMLFormElement>): Promise<void> {
    ereignis.preventDefault();
    const bekannt = traeger.map(({ ags }) => ags);
    const ergebnis = await oeffne(ereignis.currentTarget, bekannt);
    if ('paket' in ergebnis) {
      setFehler([]);
      setNummer((n) => n + 1);
      setOffen(ergebnis);
    } else setFehler(ergebnis);
  }

  const zu = (feld: string) => fehler.find((f) => f.feld === feld)?.text;
  return (
    <div className="grid gap-10 nur-mit-skript">
      {fehler.length > 0 && <Fehlerliste fehler={fehler} />}
      <form method="dialog" noValidate onSubmit={abgeschickt} className="grid gap-6">
        <Auswahlliste
          name="traeger"
          label="Für welchen Träger?"
          optionen={[...traeger.map(({ ags, name }) => [ags, name] as const), [ANDERER, 'Anderer Träger …']]}
          fehler={zu('traeger')}
          beiWahl={setWer}
        />
        {wer === ANDERER ? (
          <NeuerTraeger zu={zu} />
        ) : (
          <>
            <div
              onChange={(ereignis) => {
                const ziel = ereignis.target as HTMLInputElement;
                if (ziel.name === 'weg') setWeg(ziel.value);
              }}
            >
              <Auswahl name="weg" frage="Was möchten Sie tun?" optionen={WEGE} fehler={zu('weg')} />
            </div>
            {weg === 'neu' && (
              <Eingabefeld
                name="ab"
                label="Erster Tag der neuen Werte"
                hinweis="Zum Beispiel 01.01.2027"
                inputMode="text"
                fehler={zu('ab')}
              />
            )}
            {weg === 'datei' && (
              <div className="kern-form-input">
                <label className="kern-label" htmlFor="datei">
                  Datei auf Ihrem Gerät
                </label>
                <div className="kern-hint" id="datei-hilfe">
                  Die Datei bleibt auf Ihrem Gerät.
                </div>
                <input
                  className="kern-form-input__input"
                  type="file"
                  id="datei"
                  name="datei"
                  accept=".yaml,.yml"
                  aria-describedby={zu('datei') ? 'datei-hilfe datei-fehler' : 'datei-hilfe'}
                  aria-invalid={zu('datei') ? true : undefined}
                />
                <Meldung feld="datei" text={zu('datei')} />
              </div>
            )}
          </>
        )}
        <button type="submit" id="oeffnen" className="kern-btn kern-btn--primary justify-self-start">
          <span className="kern-label">Tabelle öffnen</span>
        </button>
      </form>
      {offen && (
        <offen.werkzeug.Werkstatt
          key={nummer}
          paket={offen.paket}
          anfang={offen.anfang}
          traegerAnfang={offen.traegerAnfang}
          formular={formular}
          heute={heute()}
          projekt={projekt}
        />
      )}
    </div>
  );
}

function Meldung({ feld, text }: { feld: string; text: string | undefined }) {
  return text === undefined ? null : <Fehlertext id={`${feld}-fehler`} text={text} />;
}
