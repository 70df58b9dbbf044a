'use client';

import { useRef } from 'react';
import { naechsteAenderung, type Tabelle, type Tag } from '@/lib/regeln';
import { FEHLER } from '@/lib/texte/fehler';
import { linkhinweisText } from '@/lib/texte/teilen';
import { Fehlerliste } from '../bausteine/fehlerliste';
import type { Jobcenter } from '../bausteine/jobcenter';
import { AnzeigeEinfuegen } from './anzeige-einfuegen';
import { ErgebnisAnsicht } from './ergebnis';
import { Formular } from './formular';
import { Formularkopf } from './formularkopf';
import { Hoechstensklappe } from './hoechstens-klappe';
import type { Meldestelle } from './meldung';
import { useSpaeter } from './nachladen';
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
  const spaeter = useSpaeter();
  const rechner = useRechner(ort.ags, versionen, gebautAm);
  const { fehler, auswertung, fragen, heute, tag } = rechner;
  const kopf = useRef<HTMLHeadingElement>(null);
  const zuFeld = useRef<string | null>(null);

  function aendern(feld?: string): void {
    zuFeld.current = feld ?? null;
    window.history.back();
  }

  const titel = `Kosten der Wohnung – Mietpreisrechner ${ort.name}`;
  const hinweis = rechner.linkhinweis && linkhinweisText(rechner.linkhinweis);
  return (
    <>
      {auswertung === null && <title>{fehler.length > 0 ? `${FEHLER.vorsatz} ${titel}` : titel}</title>}
      {auswertung && (
        <ErgebnisAnsicht
          rest={spaeter?.Ergebnisrest ?? null}
          ort={ort}
          auswertung={auswertung}
          jobcenter={jobcenter}
          aenderung={naechsteAenderung(versionen, auswertung.stichtag)}
          linkhinweis={hinweis}
          meldestelle={meldestelle}
          vergleich={rechner.vergleich}
          beiAendern={aendern}
          beiNeu={rechner.andereWohnung}
          beiTag={rechner.pruefeFuer}
          beiVergleich={rechner.vergleiche}
        />
      )}
      <div className={auswertung ? 'hidden' : 'grid gap-6 nur-mit-skript'}>
        {fehler.length > 0 && <Fehlerliste fehler={fehler} />}
        {hinweis && !auswertung && <p className="kern-body hervorgehoben">{hinweis}</p>}
        <Formularkopf ref={kopf} ort={ort.name} />
        <AnzeigeEinfuegen ort={ort.name} beiUebernehmen={rechner.uebernimm} />
        <Hoechstensklappe teil={spaeter?.Hoechstens ?? null} ort={ort} versionen={versionen} tag={tag} />
        <Formular
          ref={rechner.formular}
          ort={ort}
          fragen={fragen}
          fehler={fehler}
          beiSenden={rechner.senden}
          gezeigt={!auswertung}
          titel={kopf}
          zuFeld={zuFeld}
          tag={
            <Stichtag
              heute={heute}
              tag={tag}
              gebautAm={gebautAm}
              aenderung={naechsteAenderung(versionen, heute ?? gebautAm)}
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
