'use client';

import { type FormEvent, useEffect, useRef, useState } from 'react';
import { liesPersonen } from '@/lib/fragen/personen';
import type { Ort } from '@/lib/orte/suche';
import { FEHLER, ortUnbekanntFehler, personenFehler } from '@/lib/texte/fehler';
import { PERSONEN } from '@/lib/texte/personen';
import { Auswahl } from './bausteine/auswahl';
import { Eingabefeld } from './bausteine/eingabefeld';
import { type Fehlereintrag, Fehlerliste } from './bausteine/fehlerliste';
import { fuelle, gemerkt, merke } from './bausteine/verlauf';
import { findeOrte, ladeVoraus } from './ortsliste';

/** PLZ or name -> one Gemeinde, with a list to choose from if several fit; then on to its page with `#p` persons. */
export function Ortssuche() {
  const [fehler, setFehler] = useState<readonly Fehlereintrag[]>([]);
  const [treffer, setTreffer] = useState<readonly Ort[]>([]);
  const [gesucht, setGesucht] = useState('');
  /** The choice of an earlier visit: then the list is nothing new, and the focus stays where it is. */
  const [frueher, setFrueher] = useState<string>();
  const formular = useRef<HTMLFormElement>(null);
  const liste = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const werte = gemerkt(window.history.state)?.werte;
    if (!werte || !formular.current) return;
    fuelle(formular.current, werte);
    const ort = werte.ort ?? '';
    setFrueher(werte.ortswahl);
    setGesucht(ort);
    void findeOrte(ort).then((gefunden) => setTreffer(mehrere(gefunden)));
  }, []);

  useEffect(() => {
    if (treffer.length > 1 && fehler.length === 0 && frueher === undefined)
      liste.current?.querySelector('input')?.focus();
  }, [treffer, fehler, frueher]);

  async function weiter(ereignis: FormEvent<HTMLFormElement>): Promise<void> {
    ereignis.preventDefault();
    const felder = new FormData(ereignis.currentTarget);
    const text = String(felder.get('ort') ?? '').trim();
    const liste = await findeOrte(text);
    const gefunden = liste ?? [];
    const gewaehlt =
      gefunden.length === 1 ? gefunden[0] : gefunden.find((o) => o.adresse === felder.get('ortswahl'));
    const personen = liesPersonen(String(felder.get('personen') ?? ''));
    const neu: Fehlereintrag[] = [];
    if (text === '') neu.push({ feld: 'ort', text: FEHLER.ortLeer });
    else if (liste === null) neu.push({ feld: 'ort', text: FEHLER.ortslisteNichtGeladen });
    else if (gefunden.length === 0) neu.push({ feld: 'ort', text: ortUnbekanntFehler(text) });
    // The list is offered first; only sending it without a choice is an error.
    else if (!gewaehlt && gesucht === text) neu.push({ feld: 'ortswahl', text: FEHLER.ortWahl });
    if (!personen.ok) neu.push({ feld: 'personen', text: personenFehler(personen.code) });
    setFehler(neu);
    setTreffer(mehrere(gefunden));
    setGesucht(text);
    setFrueher(undefined);
    if (neu.length === 0 && gewaehlt && personen.ok) {
      const werte = { ort: text, ortswahl: gewaehlt.adresse, personen: String(felder.get('personen')) };
      merke({ werte, gesendet: false });
      window.location.assign(`/${gewaehlt.adresse}/#p${personen.wert}`);
    }
  }

  const zu = (feld: string) => fehler.find((f) => f.feld === feld)?.text;
  return (
    <div className="grid gap-6">
      <title>{`${fehler.length > 0 ? `${FEHLER.vorsatz} ` : ''}Miete prüfen – Mietpreisrechner`}</title>
      {fehler.length > 0 && <Fehlerliste fehler={fehler} />}
      <div className="grid gap-2">
        <p className="kern-body">Schritt 1 von 2</p>
        <h1 className="kern-heading-large">Passt die Miete?</h1>
        <p className="kern-body">
          Sie bekommen Geld vom Jobcenter und haben eine Wohnung gefunden? Hier sehen Sie in einer Minute, ob
          die Kosten zu den Richtwerten passen.
        </p>
      </div>
      <form ref={formular} method="dialog" noValidate onSubmit={weiter} className="grid gap-6 nur-mit-skript">
        <Eingabefeld
          name="ort"
          label="Postleitzahl oder Ort der neuen Wohnung"
          hinweis="Zum Beispiel 31134 oder Hildesheim"
          inputMode="text"
          autoComplete="postal-code"
          fehler={zu('ort')}
          beiEingabe={ladeVoraus}
        />
        <div ref={liste} aria-live="polite" className={treffer.length > 1 ? '' : 'hidden'}>
          {treffer.length > 1 && (
            <Auswahl
              name="ortswahl"
              frage="Welchen Ort meinen Sie?"
              hinweis={
                treffer.length > HOECHSTENS
                  ? `${treffer.length} Orte gefunden. Schreiben Sie mehr vom Namen, oder die Postleitzahl`
                  : `${treffer.length} Orte gefunden`
              }
              optionen={treffer
                .slice(0, HOECHSTENS)
                .map((ort) => ({ wert: ort.adresse, text: ortstext(ort) }))}
              gewaehlt={frueher}
              fehler={zu('ortswahl')}
            />
          )}
        </div>
        <Eingabefeld
          name="personen"
          label={PERSONEN.frage}
          hinweis={PERSONEN.hinweis}
          inputMode="numeric"
          fehler={zu('personen')}
        />
        <button type="submit" className="kern-btn kern-btn--primary justify-self-start">
          <span className="kern-label">Weiter</span>
        </button>
      </form>
      <noscript>
        <p className="kern-body">
          Ihr Browser führt kein JavaScript aus. Den Rechner können Sie so nicht nutzen. Die Richtwerte für
          jeden Ort finden Sie aber hier als Tabelle.
        </p>
      </noscript>
      <p className="kern-body">
        <a className="kern-link" href="/richtwerte/">
          Nur die Richtwerte ansehen
        </a>
      </p>
    </div>
  );
}

/** A longer list helps nobody. */
const HOECHSTENS = 20;

/** Places to choose between; a single one needs no choice. */
function mehrere(gefunden: readonly Ort[] | null): readonly Ort[] {
  return gefunden !== null && gefunden.length > 1 ? gefunden : [];
}

function ortstext({ name, kreis }: Ort): string {
  return kreis.startsWith(`${name} (`) ? kreis : `${name} (${kreis})`;
}
