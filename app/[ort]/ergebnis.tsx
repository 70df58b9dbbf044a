import { useDeferredValue, useEffect, useMemo, useRef } from 'react';
import type { Auswertung } from '@/lib/fragen/auswerten';
import { alsFragment, standVon } from '@/lib/fragen/link';
import type { Rechnerformular } from '@/lib/fragen/liste';
import type { Aenderung } from '@/lib/regeln';
import { amtFuer } from '@/lib/texte/amt';
import { leichterTeil } from '@/lib/texte/leicht';
import { nachfrageTitel } from '@/lib/texte/nachfragen';
import { fallAus, urteilText } from '@/lib/texte/urteil';
import { useAdresse } from '../bausteine/adresse';
import type { Jobcenter } from '../bausteine/jobcenter';
import { Angaben } from './angaben';
import { Druckteil } from './druckteil';
import { Hinweise } from './hinweise';
import { Kriterienteil } from './kriterienteil';
import { type Meldestelle, Meldung } from './meldung';
import { Nachfragekasten, useNachfragen } from './nachfragen';
import { NaechsteSchritte } from './naechste-schritte';
import { Orientierungswerte } from './orientierungswerte';
import { Pruefungstag } from './pruefungstag';
import { Rechenwegteil } from './rechenwegteil';
import type { Rechnerort } from './rechnerort';
import { Rueckmeldung } from './rueckmeldung';
import { Teilen } from './teilen';
import { Umgebung } from './umgebung';
import { Urteilskasten } from './urteilskasten';
import { Wohnungen } from './wohnungen';

export interface Ergebniseigenschaften {
  readonly ort: Rechnerort;
  readonly auswertung: Auswertung;
  readonly jobcenter: readonly Jobcenter[];
  /** The next known change after the day of this result. */
  readonly aenderung: Aenderung | null;
  readonly linkhinweis: string | null;
  readonly meldestelle: Meldestelle;
  beiAendern(feld?: string): void;
  beiNeu(): void;
  /** Flats to compare with. */
  readonly vergleich: readonly Auswertung[];
  beiTag(tag: string): void;
  beiVergleich(formulare: readonly Rechnerformular[]): void;
}

/** The result in the order of R-02: verdict, not yet a Zusage, meaning, next steps, criteria, bars, calculation, inputs. */
export function ErgebnisAnsicht(e: Ergebniseigenschaften) {
  const { ort, auswertung, jobcenter, beiAendern } = e;
  const { ergebnis, personen } = auswertung;
  const titel = useRef<HTMLHeadingElement>(null);
  const { offen, stimmt } = useNachfragen(auswertung);
  // biome-ignore lint/correctness/useExhaustiveDependencies: every new answer is to be read out, and every question.
  useEffect(() => {
    titel.current?.focus();
    window.scrollTo(0, 0);
  }, [auswertung, offen]);

  const adresse = useAdresse();
  const link = `${adresse}#${alsFragment(auswertung.formular, standVon(ergebnis))}`;
  const fall = fallAus(ort.name, auswertung);
  const { amt = 'Jobcenter', bestand = false } = fall;
  const urteil = urteilText(ergebnis, fall);
  // The verdict stands before what is read after it is drawn: an old phone takes a while for the whole.
  const auchDerRest = useDeferredValue(true, false);
  return (
    <article className="grid gap-8 ergebnis">
      <title>{`${offen ? nachfrageTitel(offen) : urteil.titel} – Mietpreisrechner ${ort.name}`}</title>
      <div>
        <div className="-mt-6 -mb-2 nicht-drucken">
          <button type="button" className="kern-btn kern-btn--tertiary -ms-4" onClick={() => beiAendern()}>
            <span className="kern-icon kern-icon--arrow-back" aria-hidden="true" />
            <span className="kern-label">Zurück</span>
          </button>
        </div>
        <Urteilskasten
          ref={titel}
          urteil={urteil}
          zusage={bestand ? null : amt}
          leicht={bestand ? null : leichterTeil(ergebnis.urteil)}
          nachfrage={
            offen && (
              <Nachfragekasten ref={titel} nachfrage={offen} beiAendern={beiAendern} beiStimmt={stimmt} />
            )
          }
          linkhinweis={e.linkhinweis}
        />
      </div>
      <Pruefungstag auswertung={auswertung} aenderung={e.aenderung} beiTag={e.beiTag} />
      <NaechsteSchritte jobcenter={jobcenter} urteil={ergebnis.urteil} amt={amt} bestand={bestand} />
      <Kriterienteil ort={ort.name} personen={personen} ergebnis={ergebnis} ziel={urteil.ziel} amt={amt} />
      <Orientierungswerte ergebnis={ergebnis} />
      {auchDerRest && <Rest {...e} adresse={adresse} link={link} />}
    </article>
  );
}

interface Resteigenschaften extends Ergebniseigenschaften {
  readonly adresse: string;
  readonly link: string;
}

/** What stands below the criteria. */
function Rest({ ort, auswertung, jobcenter, beiAendern, adresse, link, ...e }: Resteigenschaften) {
  const { ergebnis } = auswertung;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the moment belongs to the answer.
  const zeit = useMemo(() => new Date(), [auswertung]);
  return (
    <>
      <Rechenwegteil auswertung={auswertung} />
      <Hinweise ergebnis={ergebnis} ort={ort.name} amt={amtFuer(auswertung.anfrage.rechtskreis)} />
      <Angaben ort={ort} auswertung={auswertung} beiAendern={beiAendern} />
      <div className="flex flex-wrap gap-4 nicht-drucken">
        <button type="button" className="kern-btn kern-btn--primary" onClick={e.beiNeu}>
          <span className="kern-label">Andere Wohnung prüfen</span>
        </button>
        <button type="button" className="kern-btn kern-btn--secondary" onClick={() => window.print()}>
          <span className="kern-label">Ergebnis drucken</span>
        </button>
      </div>
      <Umgebung ort={ort} auswertung={auswertung} />
      <Wohnungen diese={auswertung} gemerkt={e.vergleich} beiVergleich={e.beiVergleich} />
      <Teilen link={link} adresse={adresse} />
      <Rueckmeldung email={e.meldestelle.email} />
      <Meldung ort={ort} auswertung={auswertung} stelle={e.meldestelle} />
      <Druckteil {...{ auswertung, jobcenter, link, adresse, zeit }} />
    </>
  );
}
