import { createPortal } from 'react-dom';
import type { Auswertung } from '@/lib/fragen/auswerten';
import { amtFuer } from '@/lib/texte/amt';
import { nachfrageTitel } from '@/lib/texte/nachfragen';
import { fallAus, urteilText } from '@/lib/texte/urteil';
import { useBeimDrucken } from '../bausteine/beim-drucken';
import type { Jobcenter } from '../bausteine/jobcenter';
import { Blattangaben } from './blatt/angaben';
import { Blattfuss } from './blatt/fuss';
import { Blatthinweise } from './blatt/hinweise';
import { Blattkopf } from './blatt/kopf';
import { Blattkriterien } from './blatt/kriterien';
import { Blattrechnung } from './blatt/rechnung';
import { Blattschritte } from './blatt/weiter';
import type { Rechnerort } from './rechnerort';

interface Eigenschaften {
  readonly ort: Rechnerort;
  readonly auswertung: Auswertung;
  readonly jobcenter: readonly Jobcenter[];
  readonly link: string;
  readonly adresse: string;
  /** When the answer was computed. */
  readonly zeit: Date;
}

/**
 * The result as a sheet of paper (F-62): a page of its own beside the one on the screen, because what is folded, tapped
 * and scrolled there is read in one go here. It exists only while it is printed.
 */
export function Druckteil(e: Eigenschaften) {
  return useBeimDrucken() ? createPortal(<Blatt {...e} />, document.body) : null;
}

function Blatt({ ort, auswertung, jobcenter, link, adresse, zeit }: Eigenschaften) {
  const { ergebnis, nachfragen, heute, anfrage } = auswertung;
  const fall = fallAus(ort.name, auswertung);
  const amt = amtFuer(anfrage.rechtskreis);
  const bestand = fall.bestand === true;
  const [offen] = nachfragen;
  return (
    <article className="blatt nur-drucken">
      <Blattkopf
        {...{ adresse, heute, zeit }}
        urteil={urteilText(ergebnis, fall)}
        offen={offen ? nachfrageTitel(offen) : null}
        zusage={bestand ? null : amt}
      />
      <Blattkriterien ergebnis={ergebnis} amt={amt} />
      <Blattangaben ort={ort} auswertung={auswertung} />
      <Blattschritte urteil={ergebnis.urteil} {...{ amt, bestand, jobcenter }} />
      <Blattfuss link={link} adresse={adresse} />
      <Blattrechnung auswertung={auswertung} />
      <Blatthinweise ergebnis={ergebnis} ort={ort.name} amt={amt} />
    </article>
  );
}
