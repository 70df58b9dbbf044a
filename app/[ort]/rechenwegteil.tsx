import type { Auswertung } from '@/lib/fragen/auswerten';
import { tagLang } from '@/lib/kern/zahlen';
import { geprueft } from '@/lib/texte/beleg';
import { beginn } from '@/lib/texte/zeitraum';
import { Klappe } from '../bausteine/klappe';
import { Stand } from '../bausteine/stand';
import { Orientierungswerte } from './orientierungswerte';
import { Rechenweg } from './rechenweg';

/** How it was calculated, what else there is to hold it against, and from which table. */
export function Rechenwegteil({ auswertung }: { auswertung: Auswertung }) {
  const { ergebnis, stichtag, lizenz } = auswertung;
  const { tabelle } = ergebnis;
  if (tabelle === null && ergebnis.kriterien.length === 0 && ergebnis.orientierung.length === 0) return null;
  return (
    <Klappe titel="So haben wir gerechnet" luft={4} id="weg">
      <Rechenweg ergebnis={ergebnis} />
      <Orientierungswerte ergebnis={ergebnis} />
      {tabelle && (
        <>
          <p className="kern-body">
            Wir rechnen mit den Richtwerten für den {tagLang(stichtag)}. Sie gelten {beginn(tabelle)},{' '}
            {geprueft(tabelle)}.
          </p>
          <section className="grid gap-2" aria-labelledby="stand">
            <h3 className="kern-title" id="stand">
              Stand der Richtwerte und Quelle
            </h3>
            <Stand tabelle={lizenz === null ? tabelle : { ...tabelle, lizenz }} />
          </section>
        </>
      )}
    </Klappe>
  );
}
