'use client';

import { type FormEvent, useCallback, useEffect, useRef, useState } from 'react';
import type { Formular } from '@/lib/pflege/formular';
import { Auswahl, type Option } from '../bausteine/auswahl';
import { Eingabefeld } from '../bausteine/eingabefeld';
import { type Fehlereintrag, Fehlerliste } from '../bausteine/fehlerliste';
import { beschrieben, Formularfeld } from '../bausteine/formularfeld';
import { Knopf } from '../bausteine/knopf';
import { heute } from '../heute';
import { type Geoeffnet, oeffne } from './anfang';
import { gemerkt, merke } from './arbeit';
import { Auswahlliste } from './auswahlliste';
import { ANDERER, NeuerTraeger } from './neuer-traeger';
import { ladeWieder } from './oeffnen';
import { Verwerfen } from './verwerfen';

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
  const [wartet, setWartet] = useState<Geoeffnet | null>(null);
  const [wieder, setWieder] = useState<string | null>(null);
  const geaendert = useRef(false);

  useEffect(() => {
    const arbeit = gemerkt();
    if (arbeit === null) return;
    ladeWieder(arbeit).then((ergebnis) => {
      if (ergebnis === null) return setFehler([OHNE_NETZ]);
      setWieder(arbeit.name);
      setOffen((da) => da ?? ergebnis);
    });
  }, []);

  const merkeText = useCallback(
    (text: string) => {
      if (offen === null) return;
      geaendert.current = text !== offen.anfang;
      const { paket, anfang, traegerAnfang } = offen;
      merke(
        geaendert.current || traegerAnfang !== null
          ? {
              ags: paket.traeger.ags,
              name: paket.traeger.name,
              anfang,
              text,
              traegerAnfang,
              paket: traegerAnfang === null ? null : paket,
            }
          : null,
      );
    },
    [offen],
  );

  function zeige(ergebnis: Geoeffnet): void {
    geaendert.current = false;
    setWartet(null);
    setWieder(null);
    setNummer((n) => n + 1);
    setOffen(ergebnis);
  }

  async function abgeschickt(ereignis: FormEvent<HTMLFormElement>): Promise<void> {
    ereignis.preventDefault();
    const bekannt = traeger.map(({ ags }) => ags);
    const ergebnis = await oeffne(ereignis.currentTarget, bekannt);
    if ('paket' in ergebnis) {
      setFehler([]);
      if (geaendert.current) setWartet(ergebnis);
      else zeige(ergebnis);
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
      {wartet && offen && (
        <Verwerfen
          name={offen.paket.traeger.name}
          bleibe={() => {
            setWartet(null);
            document.getElementById('werkstatt')?.focus();
          }}
          oeffne={() => zeige(wartet)}
        />
      )}
      {wieder !== null && (
        <p className="kern-body" role="status">
          Ihre Änderungen an der Tabelle von {wieder} sind noch da.
        </p>
      )}
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
          merke={merkeText}
        />
      )}
    </div>
  );
}

const OHNE_NETZ: Fehlereintrag = {
  feld: 'oeffnen',
  text: 'Ihre Änderungen sind noch da. Prüfen Sie die Verbindung, und laden Sie die Seite noch einmal.',
};
const BLEIBT = 'Die Datei bleibt auf Ihrem Gerät.';
