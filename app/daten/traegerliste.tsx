import { Klappe } from '@/app/bausteine/klappe';
import { Abschnitt } from '@/app/bausteine/textseite';
import { type Landauszug, landdatei } from '@/lib/berichte/daten/laender';
import { tabellenseite } from '@/lib/berichte/daten/stelle';
import { tagKurz } from '@/lib/kern/zahlen';
import type { TraegerMitTabellen } from '@/lib/tabellen/lade';
import { Lizenz } from '../bausteine/lizenz';

/** One file for each Land, with a table in it. */
export function Landliste({ laender }: { laender: readonly Landauszug[] }) {
  return (
    <Abschnitt id="nach-land" titel="Nach Land">
      <p className="kern-body">
        Jede Datei öffnet in Excel. Programme nehmen die Datei mit allen Richtwerten.
      </p>
      <ul className="kern-list ortsliste">
        {laender.map(({ land }) => (
          <li key={land.land}>
            <a href={`/daten/${landdatei(land)}.csv`}>{land.name} (CSV)</a>
          </li>
        ))}
      </ul>
    </Abschnitt>
  );
}

/** The files of each authority and its tables, folded by Land: the list has hundreds of them. */
export function Traegerliste({ laender }: { laender: readonly Landauszug[] }) {
  return (
    <Abschnitt id="kreise" titel="Nach Kreis und Stadt">
      <p className="kern-body">
        Hinter den Dateien steht der erste Tag jeder Tabelle. Er führt zu ihrer Seite. Steht keine Lizenz
        dabei, nennt der Kreis oder die Stadt keine. Fragen Sie dort, bevor Sie die Tabelle weitergeben.
      </p>
      {laender.map(({ land, traeger }) => (
        <Klappe key={land.land} titel={`${land.name}: ${traeger.length}`}>
          <ul className="kern-list kern-list--bullet">
            {traeger.map((t) => (
              <Eintrag key={t.traeger.ags} {...t} />
            ))}
          </ul>
        </Klappe>
      ))}
    </Abschnitt>
  );
}

function Eintrag({ traeger: { ags, name }, tabellen }: TraegerMitTabellen) {
  const neueste = tabellen.at(-1);
  return (
    <li>
      {name} ({ags}): <a href={`/daten/${ags}.csv`}>CSV</a>, <a href={`/daten/${ags}.json`}>JSON</a>
      {tabellen.map(({ id, gueltigAb }) => (
        <span key={id}>
          , <a href={tabellenseite(id)}>{tagKurz(gueltigAb)}</a>
        </span>
      ))}
      {neueste && neueste.lizenz !== 'unbekannt' && (
        <>
          . <Lizenz tabelle={neueste} />
        </>
      )}
    </li>
  );
}
