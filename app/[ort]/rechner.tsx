'use client';

import { useRef } from 'react';
import { naechsteAenderung, type Tabelle, type Tag } from '@/lib/regeln';
import { FEHLER } from '@/lib/texte/fehler';
import { linkhinweisText } from '@/lib/texte/teilen';
import { Fehlerliste } from '../bausteine/fehlerliste';
import type { Jobcenter } from '../bausteine/jobcenter';
import { Formular } from './formular';
import { Formularkopf } from './formularkopf';
import { HoechstensLaden } from './hoechstens-laden';
import type { Meldestelle } from './meldung';
import { useRechner } from './rechner-zustand';
import type { Rechnerort } from './rechnerort';
import { Stichtag } from './stichtag';

interface Eigenschaften {
  readonly ort: Rechnerort;
  readonly versionen: readonly Tabelle[];
  /** The day the page was built: which questions stand in it before the device says which day it is. */
  readonly gebautAm: Tag;
  readonly jobcenter: readonly Jobcenter[];
  readonly meldestelle: Meldestelle;
}

/**
 * The calculator of one place: the costs on one page, then the result. Both live in the same document, so the verdict
 * needs no network.
 */
export function Rechner({ ort, versionen, gebautAm, jobcenter, meldestelle }: Eigenschaften) {
  const rechner = useRechner(ort.ags, versionen, gebautAm);
  const { fehler, auswertung, fragen, heute, tag } = rechner;
  const kopf = useRef<HTMLHeadingElement>(null);
  const zuFeld = useRef<string | null>(null);

  function aendern(feld?: string): void {
    zuFeld.current = feld ?? null;
    window.history.back();
  }

  const titel = `Kosten der Wohnung – Mietpreisrechner ${ort.name}`;
  const Ansicht = rechner.paket?.ErgebnisAnsicht;
  const ergebnis = auswertung !== null && Ansicht !== undefined ? { auswertung, Ansicht } : null;
  const hinweis = rechner.linkhinweis && linkhinweisText(rechner.linkhinweis);
  return (
    <>
      {ergebnis === null && <title>{fehler.length > 0 ? `${FEHLER.vorsatz} ${titel}` : titel}</title>}
      {ergebnis && (
        <ergebnis.Ansicht
          ort={ort}
          auswertung={ergebnis.auswertung}
          jobcenter={jobcenter}
          aenderung={naechsteAenderung(versionen, ergebnis.auswertung.stichtag)}
          linkhinweis={hinweis}
          meldestelle={meldestelle}
          vergleich={rechner.vergleich}
          beiAendern={aendern}
          beiNeu={rechner.andereWohnung}
          beiTag={rechner.pruefeFuer}
          beiVergleich={rechner.vergleiche}
        />
      )}
      <div className={ergebnis ? 'hidden' : 'grid gap-6 nur-mit-skript'}>
        {fehler.length > 0 && <Fehlerliste fehler={fehler} />}
        {hinweis && !ergebnis && <p className="kern-body hervorgehoben">{hinweis}</p>}
        <Formularkopf ref={kopf} ort={ort.name} />
        <HoechstensLaden ort={ort} versionen={versionen} tag={tag} />
        <Formular
          ref={rechner.formular}
          ort={ort}
          fragen={fragen}
          fehler={fehler}
          beiSenden={rechner.senden}
          gezeigt={!ergebnis}
          titel={kopf}
          zuFeld={zuFeld}
          tag={
            <Stichtag
              heute={heute}
              tag={tag}
              aenderung={heute === null ? null : naechsteAenderung(versionen, heute)}
              fehler={fehler.find(({ feld }) => feld === 'stichtag')?.text}
              beiTag={rechner.beiTag}
            />
          }
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
