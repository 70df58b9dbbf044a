'use client';

import { type FormEvent, useCallback, useEffect, useRef, useState } from 'react';
import { type Auswertung, werteAus } from '@/lib/eingabe/auswerten';
import type { Fragen, Tabelle } from '@/lib/regeln';
import { FEHLER } from '@/lib/texte/fehler';
import { type Fehlereintrag, Fehlerliste } from '../bausteine/fehlerliste';
import type { Jobcenter } from '../bausteine/jobcenter';
import { fuelle, gemerkt, merke, merkeNeu } from '../bausteine/verlauf';
import { heute } from '../heute';
import { useErgebnisAnsicht } from './ergebnis-laden';
import { Formular } from './formular';
import { inReihenfolge, liesFormular, type Rechnerformular } from './formular-lesen';
import type { Rechnerort } from './rechnerort';

interface Eigenschaften {
  readonly ort: Rechnerort;
  readonly versionen: readonly Tabelle[];
  readonly fragen: Fragen;
  readonly jobcenter: readonly Jobcenter[];
}

/**
 * The calculator of one place: the costs on one page, then the result. Both live in the same document, so the verdict
 * needs no network. Answers are kept in memory and in `history.state`, never in an address or a store (L-60).
 */
export function Rechner({ ort, versionen, fragen, jobcenter }: Eigenschaften) {
  const formular = useRef<HTMLFormElement>(null);
  const [fehler, setFehler] = useState<readonly Fehlereintrag[]>([]);
  const [auswertung, setAuswertung] = useState<Auswertung | null>(null);
  const { Ansicht, lade } = useErgebnisAnsicht();

  const pruefen = useCallback(
    (werte: Rechnerformular) => werteAus(werte, { ags: ort.ags, stichtag: heute(), versionen, fragen }),
    [ort.ags, versionen, fragen],
  );

  const zeige = useCallback(
    (zustand: unknown) => {
      const eintrag = gemerkt(zustand);
      if (eintrag && formular.current) {
        formular.current.reset();
        fuelle(formular.current, eintrag.werte);
      }
      const ergebnis = eintrag?.gesendet && formular.current ? pruefen(liesFormular(formular.current)) : null;
      setFehler([]);
      setAuswertung(ergebnis?.ok ? ergebnis.auswertung : null);
    },
    [pruefen],
  );

  useEffect(() => {
    if (formular.current) uebernimmPersonen(formular.current);
    zeige(window.history.state);
    const zurueck = (ereignis: PopStateEvent) => zeige(ereignis.state);
    window.addEventListener('popstate', zurueck);
    return () => window.removeEventListener('popstate', zurueck);
  }, [zeige]);

  async function senden(ereignis: FormEvent<HTMLFormElement>): Promise<void> {
    ereignis.preventDefault();
    const werte = liesFormular(ereignis.currentTarget);
    const gelesen = pruefen(werte);
    if (!gelesen.ok) {
      setFehler(inReihenfolge(gelesen.fehler));
      return;
    }
    if (Ansicht === null && !(await lade())) {
      setFehler([{ feld: 'senden', text: FEHLER.ergebnisNichtGeladen }]);
      return;
    }
    // The form's own entry keeps the answers too, so that “back” finds them even after a reload.
    merke({ werte: { ...werte }, gesendet: false });
    merkeNeu({ werte: { ...werte }, gesendet: true });
    setFehler([]);
    setAuswertung(gelesen.auswertung);
  }

  function andereWohnung(): void {
    if (!formular.current || !auswertung) return;
    const werte = { personen: String(auswertung.personen), haushalt: haushaltVon(auswertung) };
    formular.current.reset();
    fuelle(formular.current, werte);
    merkeNeu({ werte, gesendet: false });
    setAuswertung(null);
  }

  const titel = `Kosten der Wohnung – Mietpreisrechner ${ort.name}`;
  const ergebnis = auswertung !== null && Ansicht !== null ? { auswertung, Ansicht } : null;
  return (
    <>
      {/* Not document.title: Next hydrates the page's metadata late and would write over it. */}
      {ergebnis === null && <title>{fehler.length > 0 ? `${FEHLER.vorsatz} ${titel}` : titel}</title>}
      {ergebnis && (
        <ergebnis.Ansicht
          ort={ort}
          auswertung={ergebnis.auswertung}
          jobcenter={jobcenter}
          beiAendern={() => window.history.back()}
          beiNeu={andereWohnung}
        />
      )}
      <div className={ergebnis ? 'hidden' : 'grid gap-6 nur-mit-skript'}>
        {fehler.length > 0 && <Fehlerliste fehler={fehler} />}
        <Formular
          ref={formular}
          ort={ort}
          fragen={fragen}
          fehler={fehler}
          beiSenden={senden}
          gezeigt={!ergebnis}
        />
      </div>
      <noscript>
        <h1 className="kern-heading-large">Richtwerte für {ort.name}</h1>
        <p className="kern-body">
          Ihr Browser führt kein JavaScript aus. Den Rechner können Sie so nicht nutzen. Vergleichen Sie die
          Kosten selbst mit der Tabelle.
        </p>
      </noscript>
    </>
  );
}

/** `#p3` in the address of a letter presets three persons, but not over what was typed already. */
function uebernimmPersonen(form: HTMLFormElement): void {
  const personen = /^#p([1-9]|1\d|20)$/.exec(window.location.hash)?.[1];
  if (personen !== undefined && liesFormular(form).personen === '') fuelle(form, { personen });
}

function haushaltVon({ werte }: Auswertung): Rechnerformular['haushalt'] {
  if (werte.alleLeistungsberechtigt === null) return 'unklar';
  return werte.alleLeistungsberechtigt ? 'ja' : 'nein';
}
