import { Bericht, GANZ } from './bericht';
import { Liste } from './bericht-teile';
import { alsEinzelseite } from './einzelseite';
import type { Vergleich } from './index';
import * as worte from './worte';

/**
 * The report as one HTML page: old and new side by side, all values, the changed ones marked by word, sign and colour.
 * No script and nothing from elsewhere; its policy forbids both, whatever a file may hold.
 */
export function alsSeite(vergleich: Vergleich): string {
  return alsEinzelseite(worte.TITEL, <Inhalt vergleich={vergleich} />);
}

function Inhalt({ vergleich }: { vergleich: Vergleich }) {
  return (
    <main>
      <h1>{worte.TITEL}</h1>
      <p>
        Stand: {vergleich.heute}. Dieser Bericht zeigt nur, was sich ändert. Er ist keine Auskunft über
        geltende Richtwerte.
      </p>
      <h2>Was sich ändert</h2>
      <Bericht vergleich={vergleich} umfang={GANZ} />
      {vergleich.traeger.length > 0 && (
        <>
          <h2>Für die zweite Person</h2>
          <Liste punkte={worte.pruefliste(vergleich.traeger)} />
        </>
      )}
    </main>
  );
}
