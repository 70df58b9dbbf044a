'use client';

import { type FormEvent, useEffect, useRef, useState } from 'react';
import { Eingabefeld } from '../bausteine/eingabefeld';
import { Fehlerliste } from '../bausteine/fehlerliste';
import { Knopf } from '../bausteine/knopf';
import { KeineVerbindung } from '../keine-verbindung';
import { Ortswahl, useOrtswahl } from '../ortswahl';
import type { Ortstabellen } from './ort-laden';

type Gewaehlt = NonNullable<Awaited<ReturnType<ReturnType<typeof useOrtswahl>['lies']>>>;

interface Gezeigt extends Gewaehlt {
  readonly tabellen: Ortstabellen | null;
  /** Fetched with the first place: the form is there without it. */
  readonly teile: typeof import('./spaeter');
}

interface Eigenschaften {
  /** Host of the site, as letters name it. */
  readonly domain: string;
  /** It leads nowhere: nobody has entered a real one. */
  readonly platzhalter: boolean;
}

/** Place and persons in, address, QR code and texts for letters out. There is no field for anything else (B-04). */
export function Briefhilfe({ domain, platzhalter }: Eigenschaften) {
  const wahl = useOrtswahl({ personenFreiwillig: true, nurGemeinden: true });
  const [gezeigt, setGezeigt] = useState<Gezeigt | null>(null);
  const [fehlt, setFehlt] = useState(false);
  const titel = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    if (gezeigt) titel.current?.focus();
  }, [gezeigt]);

  async function zeige(ereignis: FormEvent<HTMLFormElement>): Promise<void> {
    ereignis.preventDefault();
    const gewaehlt = await wahl.lies(ereignis.currentTarget);
    setFehlt(false);
    if (gewaehlt === null) return setGezeigt(null);
    try {
      const teile = await import('./spaeter');
      const tabellen = await teile.ladeOrt(gewaehlt.ort.adresse).catch(() => null);
      setGezeigt({ ...gewaehlt, tabellen, teile });
    } catch {
      setGezeigt(null);
      setFehlt(true);
    }
  }

  const Teile = gezeigt?.teile.Briefteile;
  return (
    <div className="grid gap-8">
      <div className="grid gap-6 nur-mit-skript">
        {wahl.fehler.length > 0 && <Fehlerliste fehler={wahl.fehler} />}
        {wahl.ohneNetz > 0 && <KeineVerbindung versuch={wahl.ohneNetz} />}
        <form method="dialog" noValidate onSubmit={zeige} className="grid gap-6">
          <Ortswahl wahl={wahl}>
            <Eingabefeld
              name="personen"
              label="Zahl der Personen (freiwillig)"
              hinweis="Dann steht der Richtwert schon im Text"
              inputMode="numeric"
              fehler={wahl.zu('personen')}
            />
          </Ortswahl>
          <Knopf haupt text="Textbausteine zeigen" />
        </form>
        <p className="kern-body" role="status">
          {fehlt && 'Die Textbausteine konnten wir nicht laden. Versuchen Sie es noch einmal.'}
        </p>
      </div>
      {gezeigt && Teile && (
        <Teile
          key={`${gezeigt.ort.adresse} ${gezeigt.personen}`}
          ref={titel}
          domain={domain}
          platzhalter={platzhalter}
          ort={gezeigt.ort}
          personen={gezeigt.personen}
          tabellen={gezeigt.tabellen}
        />
      )}
    </div>
  );
}
