import { type ComponentType, useDeferredValue, useEffect, useRef } from 'react';
import type { Auswertung } from '@/lib/fragen/auswerten';
import type { Rechnerformular } from '@/lib/fragen/liste';
import type { Kreisdatei } from '@/lib/orte/kreisdatei';
import type { Aenderung } from '@/lib/regeln';
import { leichterTeil } from '@/lib/texte/leichter-teil';
import { nachfrageTitel } from '@/lib/texte/nachfragen';
import { fallAus, urteilText } from '@/lib/texte/urteil';
import { frischeText } from '@/lib/texte/zeitraum';
import type { Fehlereintrag } from '../bausteine/fehlerliste';
import type { Jobcenter } from '../bausteine/jobcenter';
import type { GemerkteWohnung } from '../bausteine/verlauf';
import { Kriterienteil } from './kriterienteil';
import type { Meldestelle } from './meldung';
import { Nachfragekasten, useNachfragen } from './nachfragen';
import { NaechsteSchritte } from './naechste-schritte';
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
  /** Recomputes with other amounts; what cannot be read comes back. */
  beiNeuenBetraegen(betraege: Partial<Rechnerformular>): readonly Fehlereintrag[];
  /** Flats to compare with. */
  readonly vergleich: readonly GemerkteWohnung[];
  pruefeWohnung(wohnung: GemerkteWohnung): Auswertung | null;
  beiTag(tag: string): void;
  beiVergleich(wohnungen: readonly GemerkteWohnung[]): void;
}

export interface Ansichtseigenschaften extends Ergebniseigenschaften {
  /** What stands below the criteria; null until it is there. */
  readonly rest: ComponentType<Resteigenschaften> | null;
}

export interface Resteigenschaften extends Ergebniseigenschaften {
  /** What stands beside the verdict, as one text: nothing is said twice. */
  readonly gesagt: string;
  /** Up to which amount it would be within the limit. */
  readonly ziel: string | null;
}

/** The result by weight: verdict with its figures and the warning, meaning, next steps, criteria; the rest is folded. */
export function ErgebnisAnsicht({ rest: Rest, ...e }: Ansichtseigenschaften) {
  const { ort, auswertung, jobcenter, beiAendern } = e;
  const { ergebnis, personen, stichtag, heute } = auswertung;
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
  const gesagt = [
    urteil.titel,
    ...urteil.kasten,
    ...urteil.saetze,
    ...(bestand ? [] : ['Noch nicht unterschreiben']),
  ].join(' ');
  // The verdict stands before what is read after it is drawn: an old phone takes a while for the whole.
  const auchDerRest = useDeferredValue(true, false);
  return (
    <article className="grid gap-5 ergebnis">
      <title>{`${offen ? nachfrageTitel(offen) : urteil.titel} – Mietpreisrechner ${ort.name}`}</title>
      <div>
        <div className="zurueck nicht-drucken">
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
      <NaechsteSchritte jobcenter={jobcenter} urteil={ergebnis.urteil} amt={amt} bestand={bestand} />
      <Kriterienteil
        ort={ort.name}
        personen={personen}
        ergebnis={ergebnis}
        tabelle={urteil.tabelle}
        gesagt={gesagt}
        alter={ergebnis.tabelle && frischeText(ergebnis.tabelle, stichtag, heute)}
        amt={amt}
      />
      <Pruefungstag auswertung={auswertung} aenderung={e.aenderung} beiTag={e.beiTag} />
      {auchDerRest && Rest && <Rest {...e} gesagt={gesagt} ziel={urteil.ziel} />}
    </article>
  );
}
