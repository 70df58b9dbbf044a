import { Abschnitt } from '@/app/bausteine/textseite';
import { tagLang } from '@/lib/kern/zahlen';
import type { TraegerMitTabellen } from '@/lib/tabellen/lade';
import { Lizenz } from '../bausteine/lizenz';

/** The files of each authority, with its licence: only what it says itself. */
export function Traegerliste({ traeger }: { traeger: readonly TraegerMitTabellen[] }) {
  return (
    <Abschnitt id="kreise" titel="Nach Kreis und Stadt">
      <p className="kern-body">
        Wo „Lizenz nicht bekannt“ steht, nennt der Kreis oder die Stadt keine Lizenz. Fragen Sie dort, bevor
        Sie die Tabelle weitergeben.
      </p>
      <ul className="kern-list kern-list--bullet">
        {traeger.map(({ traeger: { ags, name }, tabellen }) => {
          const neueste = tabellen.at(-1);
          const anzahl = tabellen.length === 1 ? '1 Tabelle' : `${tabellen.length} Tabellen`;
          return (
            <li key={ags}>
              {name} ({ags}): <a href={`/daten/${ags}.csv`}>CSV</a>,{' '}
              <a href={`/daten/${ags}.json.gz`}>JSON</a>, {anzahl}
              {neueste && (
                <>
                  , zuletzt bestätigt am {tagLang(neueste.zuletztBestaetigt)}. <Lizenz tabelle={neueste} />
                </>
              )}
            </li>
          );
        })}
      </ul>
    </Abschnitt>
  );
}
