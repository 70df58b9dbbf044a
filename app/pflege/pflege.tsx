'use client';

import { type FormEvent, useState } from 'react';
import type { Formular } from '@/lib/pflege/formular';
import { Auswahl, type Option } from '../bausteine/auswahl';
import { Eingabefeld } from '../bausteine/eingabefeld';
import { type Fehlereintrag, Fehlerliste } from '../bausteine/fehlerliste';
import { beschrieben, Formularfeld } from '../bausteine/formularfeld';
import { Knopf } from '../bausteine/knopf';
import { heute } from '../heute';
import { type Geoeffnet, oeffne } from './anfang';
import { Auswahlliste } from './auswahlliste';
import { ANDERER, NeuerTraeger } from './neuer-traeger';

export interface Traegerwahl {
  readonly ags: string;
  readonly name: string;
}

export function traegeroptionen(traeger: readonly Traegerwahl[]): readonly Option[] {
  return traeger.map(({ ags, name }) => ({ wert: ags, text: name }));
}

interface Eigenschaften {
  readonly traeger: readonly Traegerwahl[];
  readonly formular: Formular;
  readonly projekt: string | null;
}

const WEGE = [
  { wert: 'neu', text: 'Neue Werte ab einem neuen Tag' },
  { wert: 'aendern', text: 'Die neueste Tabelle berichtigen' },
  { wert: 'vergleichen', text: 'Die neueste Tabelle mit dem Dokument vergleichen' },
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
          optionen={[...traegeroptionen(traeger), { wert: ANDERER, text: 'Anderer Träger …' }]}
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
                fehler={zu('ab')}
              />
            )}
            {weg === 'datei' && (
              <Formularfeld id="datei" label="Datei auf Ihrem Gerät" hinweis={BLEIBT} fehler={zu('datei')}>
                <input
                  className="kern-form-input__input"
                  type="file"
                  id="datei"
                  name="datei"
                  accept=".yaml,.yml"
                  {...beschrieben({ id: 'datei', hinweis: BLEIBT, fehler: zu('datei') })}
                />
              </Formularfeld>
            )}
          </>
        )}
        <Knopf id="oeffnen" haupt text="Tabelle öffnen" />
      </form>
      {offen?.vergleichen && (
        <offen.werkzeug.Vergleich
          key={`vergleich-${nummer}`}
          paket={offen.paket}
          text={offen.anfang}
          formular={formular}
          heute={heute()}
          beiFertig={(text) => setOffen({ ...offen, vergleichen: false, geaendert: text })}
        />
      )}
      {offen && !offen.vergleichen && (
        <offen.werkzeug.Werkstatt
          key={nummer}
          paket={offen.paket}
          anfang={offen.anfang}
          geaendert={offen.geaendert ?? null}
          traegerAnfang={offen.traegerAnfang}
          formular={formular}
          heute={heute()}
          projekt={projekt}
        />
      )}
    </div>
  );
}

const BLEIBT = 'Die Datei bleibt auf Ihrem Gerät.';
