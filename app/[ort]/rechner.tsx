'use client';

import { useMemo, useRef } from 'react';
import { ausschnitt, kannPruefen, naechsteAenderung } from '@/lib/regeln';
import { FEHLER } from '@/lib/texte/fehler';
import { linkhinweisText } from '@/lib/texte/teilen';
import { Fehlerliste } from '../bausteine/fehlerliste';
import type { Jobcenter } from '../bausteine/jobcenter';
import { AnzeigeEinfuegen } from './anzeige-einfuegen';
import { Anzeigenhilfe } from './anzeigenhilfe';
import { ErgebnisAnsicht } from './ergebnis';
import { Formular } from './formular';
import { Formularkopf } from './formularkopf';
import { Hoechstzeile, Limitzeile, useHoechstwunsch } from './hoechstzeile';
import { useKreis } from './kreis-laden';
import { Ladehinweis } from './ladehinweis';
import type { Meldestelle } from './meldung';
import { useSpaeter } from './nachladen';
import { type Gedruckt, useRechner } from './rechner-zustand';
import type { Rechnerort } from './rechnerort';
import { Stichtag } from './stichtag';

interface Eigenschaften {
  readonly ort: Rechnerort;
  /** Address of the file with the tables of the Kreis. */
  readonly tabellen: string;
  readonly gedruckt: Gedruckt;
  readonly jobcenter: readonly Jobcenter[];
  readonly meldestelle: Meldestelle;
}

/**
 * The calculator of one place: the costs on one page, then the result. Both live in the same document, so that once the
 * tables are there the verdict needs no network.
 */
export function Rechner({ ort, tabellen, gedruckt, jobcenter, meldestelle }: Eigenschaften) {
  const spaeter = useSpaeter();
  const { kreis, fehlt, erneut } = useKreis(tabellen);
  const versionen = useMemo(
    () => kreis?.tabellen.map((tabelle) => ausschnitt(tabelle, ort.ags)) ?? null,
    [kreis, ort.ags],
  );
  const antwortet = (pfad: string) =>
    Object.entries(kreis?.adressen ?? {}).some(
      ([ags, adresse]) =>
        pfad === `/${adresse}/` && kannPruefen(kreis?.tabellen ?? [], ags, heute ?? gedruckt.tag),
    );
  const rechner = useRechner({ ags: ort.ags, versionen, fehlt, gedruckt, erneut, antwortet });
  const { fehler, auswertung, fragen, heute, tag } = rechner;
  const kopf = useRef<HTMLHeadingElement>(null);
  const zuFeld = useRef<string | null>(null);

  function aendern(feld?: string): void {
    zuFeld.current = feld ?? null;
    rechner.zumFormular();
  }

  const wunsch = useHoechstwunsch(rechner.formular);
  const hoechst = { teile: spaeter, ort, versionen, tag, wunsch };
  const titel = formulartitel(ort.name);
  const hinweis = rechner.linkhinweis && linkhinweisText(rechner.linkhinweis);
  return (
    <>
      {auswertung === null && <title>{fehler.length > 0 ? `${FEHLER.vorsatz} ${titel}` : titel}</title>}
      {auswertung && kreis && (
        <ErgebnisAnsicht
          rest={spaeter?.Ergebnisrest ?? null}
          ort={ort}
          kreis={kreis}
          auswertung={auswertung}
          jobcenter={jobcenter}
          aenderung={naechsteAenderung(versionen ?? [], auswertung.stichtag)}
          linkhinweis={hinweis}
          meldestelle={meldestelle}
          vergleich={rechner.vergleich}
          pruefeWohnung={rechner.pruefeWohnung}
          beiAendern={aendern}
          beiNeu={rechner.andereWohnung}
          beiNeuenBetraegen={rechner.aendere}
          beiTag={rechner.pruefeFuer}
          beiVergleich={rechner.vergleiche}
        />
      )}
      <div className={auswertung ? 'hidden' : 'grid gap-6 nur-mit-skript'}>
        {fehler.length > 0 && <Fehlerliste fehler={fehler} />}
        {hinweis && !auswertung && <p className="kern-body hervorgehoben">{hinweis}</p>}
        <Formularkopf ref={kopf} ort={ort} />
        {wunsch.sofort ? <Hoechstzeile {...hoechst} /> : <Limitzeile {...hoechst} />}
        <Formular
          ref={rechner.formular}
          ort={ort}
          fragen={fragen}
          fehler={fehler}
          beiSenden={rechner.senden}
          gezeigt={!auswertung}
          titel={kopf}
          zuFeld={zuFeld}
          bekannt={rechner.bekannt}
          beiPersonen={rechner.beiPersonen}
          beiwerk={{
            kaltmiete: {
              vorher: <AnzeigeEinfuegen ort={ort.name} beiUebernehmen={rechner.uebernimm} />,
              danach: <Anzeigenhilfe liste={spaeter?.Anzeigenliste ?? null} />,
            },
          }}
          tag={
            <Stichtag
              heute={heute}
              tag={tag}
              gebautAm={gedruckt.tag}
              aenderung={
                versionen === null ? gedruckt.aenderung : naechsteAenderung(versionen, heute ?? gedruckt.tag)
              }
              fehler={fehler.find(({ feld }) => feld === 'stichtag')?.text}
              beiTag={rechner.beiTag}
            />
          }
        />
        <Ladehinweis ort={ort.name} hinweis={rechner.ladehinweis} beiErneut={rechner.beiErneut} />
        {!wunsch.sofort && <Hoechstzeile {...hoechst} />}
      </div>
      <noscript>
        <h1 className="kern-heading-large">Richtwerte für {ort.name}</h1>
        <p className="kern-body">
          Ihr Browser führt kein JavaScript aus. Den Rechner können Sie so nicht nutzen. Vergleichen Sie die
          Kosten selbst mit der Tabelle. Die Wörter im Angebot erklären wir unter{' '}
          <a href="/ueber/#anzeige">So funktioniert der Rechner</a>.
        </p>
      </noscript>
    </>
  );
}

/** Title of the page as long as it asks. */
export function formulartitel(ort: string): string {
  return `Kosten der Wohnung – Mietpreisrechner ${ort}`;
}
