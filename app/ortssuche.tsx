'use client';

import { type FormEvent, useEffect, useRef, useState } from 'react';
import { FEHLER } from '@/lib/texte/fehler';
import { PERSONEN } from '@/lib/texte/personen';
import { Eingabefeld } from './bausteine/eingabefeld';
import { Fehlerliste } from './bausteine/fehlerliste';
import { fuelle } from './bausteine/formular-fuellen';
import { Knopf } from './bausteine/knopf';
import { gehMit, holeFremdeSeite, START } from './bausteine/seitenwechsel';
import { type Gepaeck, gemerkt, merke } from './bausteine/verlauf';
import { Verweis } from './bausteine/verweis';
import { KeineVerbindung } from './keine-verbindung';
import { Ortswahl, useOrtswahl } from './ortswahl';

/** The choice of a place; then on to its page with `#p` persons. */
export function Ortssuche() {
  const wahl = useOrtswahl({ personenFreiwillig: false, nurGemeinden: false });
  const formular = useRef<HTMLFormElement>(null);
  const [gepaeck, setGepaeck] = useState<Gepaeck | null>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the page is there.
  useEffect(() => {
    if (holeFremdeSeite(START)) return;
    const eintrag = gemerkt(window.history.state);
    const beiWechsel = () => void holeFremdeSeite(START);
    window.addEventListener('popstate', beiWechsel);
    if (eintrag && formular.current) {
      merke({ ...eintrag, seite: START });
      fuelle(formular.current, eintrag.werte);
      setGepaeck(eintrag.gepaeck ?? null);
      if (eintrag.werte.ort) wahl.stelleHer(eintrag.werte.ort, eintrag.werte.ortswahl);
    }
    return () => window.removeEventListener('popstate', beiWechsel);
  }, []);

  async function weiter(ereignis: FormEvent<HTMLFormElement>): Promise<void> {
    ereignis.preventDefault();
    const felder = new FormData(ereignis.currentTarget);
    const karte = (ereignis.nativeEvent as SubmitEvent).submitter?.id === 'karte';
    const gewaehlt = await wahl.lies(ereignis.currentTarget);
    if (gewaehlt === null) return;
    const { adresse } = gewaehlt.ort;
    const ort = String(felder.get('ort')).trim();
    const personen = String(felder.get('personen'));
    const mit = gepaeck && { gepaeck };
    merke({ werte: { ort, ortswahl: adresse, personen }, gesendet: false, seite: START, ...mit });
    const ziel = `/${adresse}/${karte ? '?karte' : ''}#p${gewaehlt.personen}`;
    // A page without a calculator has no use for it; here it waits for another choice.
    if (gepaeck && (await hatRechner(`/${adresse}/`)))
      gehMit(ziel, { ...gepaeck, werte: { ...gepaeck.werte, personen }, gesendet: false });
    else window.location.assign(ziel);
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
      {gepaeck && (
        <p className="kern-body hervorgehoben">
          {gepaeck.vergleich
            ? 'Ihre Angaben zur Wohnung und die gemerkten Wohnungen kommen mit.'
            : 'Ihre Angaben zur Wohnung kommen mit.'}
        </p>
      )}
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

async function hatRechner(pfad: string): Promise<boolean> {
  try {
    return (await (await fetch(pfad)).text()).includes('data-insel="rechner"');
  } catch {
    return false;
  }
}
