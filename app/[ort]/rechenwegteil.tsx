import type { Auswertung } from '@/lib/fragen/auswerten';
import { tagLang } from '@/lib/kern/zahlen';
import { geprueft } from '@/lib/texte/beleg';
import { beginn, frischeText } from '@/lib/texte/zeitraum';
import { Standklappe } from '../bausteine/stand';
import { Rechenweg } from './rechenweg';

/** How it was calculated, from which table, and how fresh that is. */
export function Rechenwegteil({ auswertung }: { auswertung: Auswertung }) {
  const { ergebnis, stichtag, heute, lizenz } = auswertung;
  const { tabelle } = ergebnis;
  const alter = tabelle && frischeText(tabelle, stichtag, heute);
  return (
    <section className="grid gap-4" aria-labelledby="weg">
      <h2 className="kern-heading-medium" id="weg">
        So haben wir gerechnet
      </h2>
      <Rechenweg ergebnis={ergebnis} />
      {tabelle && (
        <>
          <p className="kern-body">
            Wir rechnen mit den Richtwerten für den {tagLang(stichtag)}. Sie gelten {beginn(tabelle)},{' '}
            {geprueft(tabelle)}.
          </p>
          {alter && <p className="kern-body">{alter}</p>}
          <Standklappe
            tabelle={lizenz === null ? tabelle : { ...tabelle, lizenz }}
            titel="Stand der Richtwerte und Quelle"
          />
        </>
      )}
    </section>
  );
}
