'use client';

import { type FormEvent, useEffect, useRef, useState } from 'react';
import { Eingabefeld } from '../bausteine/eingabefeld';
import { Fehlerliste } from '../bausteine/fehlerliste';
import { Knopf } from '../bausteine/knopf';
import { KeineVerbindung } from '../keine-verbindung';
import { Ortswahl, useOrtswahl } from '../ortswahl';
import { Briefteile } from './briefteile';

/** Place and persons in, address, QR code and texts for letters out. There is no field for anything else (B-04). */
export function Briefhilfe({ domain }: { domain: string }) {
  const wahl = useOrtswahl({ personenFreiwillig: true, nurGemeinden: true });
  const [gewaehlt, setGewaehlt] = useState<Awaited<ReturnType<typeof wahl.lies>>>(null);
  const titel = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    if (gewaehlt) titel.current?.focus();
  }, [gewaehlt]);

  async function zeige(ereignis: FormEvent<HTMLFormElement>): Promise<void> {
    ereignis.preventDefault();
    setGewaehlt(await wahl.lies(ereignis.currentTarget));
  }

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
              hinweis="Dann steht sie im Rechner schon da"
              inputMode="numeric"
              fehler={wahl.zu('personen')}
            />
          </Ortswahl>
          <Knopf haupt text="Textbausteine zeigen" />
        </form>
      </div>
      {gewaehlt && <Briefteile ref={titel} domain={domain} {...gewaehlt} />}
    </div>
  );
}
