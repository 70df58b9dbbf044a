import { useMemo } from 'react';
import { alsFragment, standVon } from '@/lib/fragen/link';
import { amtFuer } from '@/lib/texte/amt';
import { useAdresse } from '../bausteine/adresse';
import { Angaben } from './angaben';
import { Druckteil } from './druckteil';
import type { Ergebniseigenschaften } from './ergebnis';
import { Hinweise } from './hinweise';
import { Meldung } from './meldung';
import { Rechenwegteil } from './rechenwegteil';
import { Rueckmeldung } from './rueckmeldung';
import { Teilen } from './teilen';
import { Umgebung } from './umgebung';
import { Wohnungen } from './wohnungen';

/** What stands below the criteria; it comes after the verdict, also over the network (spaeter.ts). */
export function Ergebnisrest({ ort, kreis, auswertung, jobcenter, beiAendern, ...e }: Ergebniseigenschaften) {
  const { ergebnis, formular } = auswertung;
  const amt = amtFuer(auswertung.anfrage.rechtskreis);
  const adresse = useAdresse();
  const link = `${adresse}#${alsFragment(formular, standVon(ergebnis))}`;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the moment belongs to the answer.
  const zeit = useMemo(() => new Date(), [auswertung]);
  return (
    <>
      <Rechenwegteil auswertung={auswertung} />
      <Hinweise ergebnis={ergebnis} ort={ort.name} amt={amt} />
      <Angaben ort={ort} auswertung={auswertung} beiAendern={beiAendern} />
      <div className="flex flex-wrap gap-4 nicht-drucken">
        <button type="button" className="kern-btn kern-btn--primary" onClick={e.beiNeu}>
          <span className="kern-label">Andere Wohnung prüfen</span>
        </button>
        <button type="button" className="kern-btn kern-btn--secondary" onClick={() => window.print()}>
          <span className="kern-label">Ergebnis drucken</span>
        </button>
      </div>
      <Umgebung ort={ort} kreis={kreis} auswertung={auswertung} />
      <Wohnungen ort={ort} diese={auswertung} gemerkt={e.vergleich} beiVergleich={e.beiVergleich} />
      <Teilen link={link} adresse={adresse} />
      <Rueckmeldung email={e.meldestelle.email} />
      <Meldung ort={ort} auswertung={auswertung} stelle={e.meldestelle} amt={amt} />
      <Druckteil {...{ auswertung, link, adresse, zeit }} jobcenter={amt === 'Jobcenter' ? jobcenter : []} />
    </>
  );
}
