import { type ComponentType, useDeferredValue, useEffect, useRef } from 'react';
import type { Auswertung } from '@/lib/fragen/auswerten';
import type { Kreisdatei } from '@/lib/orte/kreisdatei';
import type { Aenderung } from '@/lib/regeln';
import { leichterTeil } from '@/lib/texte/leicht';
import { nachfrageTitel } from '@/lib/texte/nachfragen';
import { fallAus, urteilText } from '@/lib/texte/urteil';
import type { Jobcenter } from '../bausteine/jobcenter';
import type { GemerkteWohnung } from '../bausteine/verlauf';
import { Kriterienteil } from './kriterienteil';
import type { Meldestelle } from './meldung';
import { Nachfragekasten, useNachfragen } from './nachfragen';
import { NaechsteSchritte } from './naechste-schritte';
import { Orientierungswerte } from './orientierungswerte';
import { Pruefungstag } from './pruefungstag';
import type { Rechnerort } from './rechnerort';
import { Urteilskasten } from './urteilskasten';

export interface Ergebniseigenschaften {
  readonly ort: Rechnerort;
  /** The tables of the whole Kreis, to look around in. */
  readonly kreis: Kreisdatei;
  readonly auswertung: Auswertung;
  readonly jobcenter: readonly Jobcenter[];
  /** The next known change after the day of this result. */
  readonly aenderung: Aenderung | null;
  readonly linkhinweis: string | null;
  readonly meldestelle: Meldestelle;
  beiAendern(feld?: string): void;
  beiNeu(): void;
  /** Flats to compare with. */
  readonly vergleich: readonly GemerkteWohnung[];
  beiTag(tag: string): void;
  beiVergleich(wohnungen: readonly GemerkteWohnung[]): void;
}

export interface Ansichtseigenschaften extends Ergebniseigenschaften {
  /** What stands below the criteria; null until it is there. */
  readonly rest: ComponentType<Ergebniseigenschaften> | null;
}

/** The result in the order of R-02: verdict, not yet a Zusage, meaning, next steps, criteria, bars, calculation, inputs. */
export function ErgebnisAnsicht({ rest: Rest, ...e }: Ansichtseigenschaften) {
  const { ort, auswertung, jobcenter, beiAendern } = e;
  const { ergebnis, personen } = auswertung;
  const titel = useRef<HTMLHeadingElement>(null);
  const { offen, stimmt } = useNachfragen(auswertung);
  // biome-ignore lint/correctness/useExhaustiveDependencies: every new answer is to be read out, and every question.
  useEffect(() => {
    titel.current?.focus();
    window.scrollTo(0, 0);
  }, [auswertung, offen]);

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
      {auchDerRest && Rest && <Rest {...e} />}
    </article>
  );
}
