import { useMemo } from 'react';
import { alsFragment, standVon } from '@/lib/fragen/link';
import { amtFuer } from '@/lib/texte/amt';
import { useAdresse } from '../bausteine/adresse';
import { Angaben } from './angaben';
import { BetraegeAendern } from './betraege-aendern';
import { Druckteil } from './druckteil';
import type { Resteigenschaften } from './ergebnis';
import { Hinweise } from './hinweise';
import { Meldung } from './meldung';
import { Rechenwegteil } from './rechenwegteil';
import { Teilen } from './teilen';
import { Umgebung } from './umgebung';
import { Wohnungen } from './wohnungen';

/** What stands below the criteria, by weight; it comes after the verdict, also over the network (spaeter.ts). */
export function Ergebnisrest({ ort, kreis, auswertung, jobcenter, beiAendern, ...e }: Resteigenschaften) {
  const { ergebnis, formular } = auswertung;
  const amt = amtFuer(auswertung.anfrage.rechtskreis);
  const adresse = useAdresse();
  const link = `${adresse}#${alsFragment(formular, standVon(ergebnis))}`;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the moment belongs to the answer.
  const zeit = useMemo(() => new Date(), [auswertung]);
  return (
    <>
      <div className="grid gap-2">
        {e.ziel && <p className="kern-body">{e.ziel}</p>}
        <div className="flex flex-wrap gap-2 nicht-drucken">
          <button type="button" className="kern-btn kern-btn--primary" onClick={e.beiNeu}>
            <span className="kern-label">Andere Wohnung prüfen</span>
          </button>
          <button type="button" className="kern-btn kern-btn--secondary" onClick={() => beiAendern()}>
            <span className="kern-label">Etwas ändern</span>
          </button>
        </div>
        <BetraegeAendern auswertung={auswertung} beiNeuenBetraegen={e.beiNeuenBetraegen} />
      </div>
      <section className="mehr" aria-labelledby="mehr">
        <h2 className="kern-heading-medium" id="mehr">
          Mehr zu diesem Ergebnis
        </h2>
        <Rechenwegteil auswertung={auswertung} />
        <Hinweise ergebnis={ergebnis} ort={ort.name} amt={amt} gesagt={e.gesagt} />
        <Angaben ort={ort} auswertung={auswertung} beiAendern={beiAendern} />
        <Wohnungen
          ort={ort}
          diese={auswertung}
          gemerkt={e.vergleich}
          pruefe={e.pruefeWohnung}
          beiVergleich={e.beiVergleich}
        />
        <Umgebung ort={ort} kreis={kreis} auswertung={auswertung} />
        <Teilen link={link} adresse={adresse} />
        <Meldung ort={ort} auswertung={auswertung} stelle={e.meldestelle} amt={amt} />
      </section>
      <Druckteil {...{ ort, auswertung, jobcenter, link, adresse, zeit }} />
    </>
  );
}
