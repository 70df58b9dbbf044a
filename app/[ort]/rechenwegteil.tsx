import type { Ergebnis, Tag } from '@/lib/regeln';
import { tagLang } from '@/lib/texte/zahlen';
import { Stand } from '../bausteine/stand';
import { Rechenweg } from './rechenweg';

/** How it was calculated, from which table, and how fresh that is. */
export function Rechenwegteil({ ergebnis, stichtag }: { ergebnis: Ergebnis; stichtag: Tag }) {
  const { tabelle } = ergebnis;
  return (
    <section className="grid gap-4" aria-labelledby="weg">
      <h2 className="kern-heading-medium" id="weg">
        So haben wir gerechnet
      </h2>
      <Rechenweg ergebnis={ergebnis} />
      {tabelle && (
        <>
          <p className="kern-body">
            Wir rechnen mit den Richtwerten für den {tagLang(stichtag)}. Sie gelten ab{' '}
            {tagLang(tabelle.gueltigAb)}. Zuletzt geprüft am {tagLang(tabelle.zuletztBestaetigt)}.
          </p>
          {tabelle.frische !== 'aktuell' && (
            <p className="kern-body">
              Diese Tabelle haben wir länger nicht neu geprüft. Fragen Sie im Zweifel das Jobcenter.
            </p>
          )}
          <details className="kern-accordion">
            <summary className="kern-accordion__header">
              <span className="kern-title kern-title--small">Stand der Richtwerte und Quelle</span>
            </summary>
            <div className="kern-accordion__body">
              <Stand tabelle={tabelle} />
            </div>
          </details>
        </>
      )}
    </section>
  );
}
