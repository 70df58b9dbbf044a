'use client';

import { type FormEvent, useEffect, useRef } from 'react';
import { FEHLER } from '@/lib/texte/fehler';
import { PERSONEN } from '@/lib/texte/personen';
import { Eingabefeld } from './bausteine/eingabefeld';
import { Fehlerliste } from './bausteine/fehlerliste';
import { Knopf } from './bausteine/knopf';
import { fuelle, gemerkt, merke } from './bausteine/verlauf';
import { Verweis } from './bausteine/verweis';
import { KeineVerbindung } from './keine-verbindung';
import { Ortswahl, useOrtswahl } from './ortswahl';

/** The choice of a place; then on to its page with `#p` persons. */
export function Ortssuche() {
  const wahl = useOrtswahl({ personenFreiwillig: false, nurGemeinden: false });
  const formular = useRef<HTMLFormElement>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the page is there.
  useEffect(() => {
    const werte = gemerkt(window.history.state)?.werte;
    if (!werte || !formular.current) return;
    fuelle(formular.current, werte);
    wahl.stelleHer(werte.ort ?? '', werte.ortswahl);
  }, []);

  async function weiter(ereignis: FormEvent<HTMLFormElement>): Promise<void> {
    ereignis.preventDefault();
    const felder = new FormData(ereignis.currentTarget);
    const karte = (ereignis.nativeEvent as SubmitEvent).submitter?.id === 'karte';
    const gewaehlt = await wahl.lies(ereignis.currentTarget);
    if (gewaehlt === null) return;
    const { adresse } = gewaehlt.ort;
    const ort = String(felder.get('ort')).trim();
    merke({ werte: { ort, ortswahl: adresse, personen: String(felder.get('personen')) }, gesendet: false });
    window.location.assign(`/${adresse}/${karte ? '?karte' : ''}#p${gewaehlt.personen}`);
  }

  return (
    <div className="grid gap-6">
      <title>{`${wahl.fehler.length > 0 ? `${FEHLER.vorsatz} ` : ''}Miete prüfen – Mietpreisrechner`}</title>
      {wahl.fehler.length > 0 && <Fehlerliste fehler={wahl.fehler} />}
      {wahl.ohneNetz > 0 && <KeineVerbindung versuch={wahl.ohneNetz} />}
      <div className="grid gap-2">
        <p className="kern-body">Schritt 1 von 2</p>
        <h1 className="kern-heading-large">Passt die Miete?</h1>
        <p className="kern-body">
          Sie bekommen Geld vom Jobcenter und haben eine Wohnung gefunden? Hier sehen Sie in einer Minute, ob
          die Kosten zu den Richtwerten passen.
        </p>
      </div>
      <form ref={formular} method="dialog" noValidate onSubmit={weiter} className="grid gap-6 nur-mit-skript">
        <Ortswahl wahl={wahl}>
          <Eingabefeld
            name="personen"
            label={PERSONEN.frage}
            hinweis={PERSONEN.hinweis}
            inputMode="numeric"
            fehler={wahl.zu('personen')}
          />
        </Ortswahl>
        <Knopf haupt text="Weiter" />
        <Knopf id="karte" text="Noch keine Wohnung: Was kann sie kosten?" />
      </form>
      <noscript>
        <p className="kern-body">
          Ihr Browser führt kein JavaScript aus. Den Rechner können Sie so nicht nutzen. Die Richtwerte für
          jeden Ort finden Sie aber hier als Tabelle.
        </p>
      </noscript>
      <p className="kern-body">
        <Verweis nach="/richtwerte/">Nur die Richtwerte ansehen</Verweis>
      </p>
    </div>
  );
}
