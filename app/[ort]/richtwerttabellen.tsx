import type { Tabelle, Tag } from '@/lib/regeln';
import { Zustaendig } from '../bausteine/jobcenter';
import { alles, stellenFuer } from '../daten';
import { Beispielrechnung } from './beispielrechnung';
import { Richtwertfassungen } from './richtwertfassungen';

interface Eigenschaften {
  readonly ort: string;
  readonly ags: string;
  /** Newest first. */
  readonly versionen: readonly Tabelle[];
  /** Day of the build. */
  readonly gebautAm: Tag;
}

/**
 * What a place's page has for everybody, with and without a script: the limits, how to compare, whom to ask (F-64). Many
 * Jobcenter are on the page of the Kreis: this one has to stay light.
 */
export function Richtwerttabellen({ ort, ags, versionen, gebautAm }: Eigenschaften) {
  const gemeinde = alles().verzeichnis.nachAgs.get(ags);
  const stellen = gemeinde ? stellenFuer(gemeinde) : [];
  const [neueste] = versionen;
  return (
    <div className="grid gap-6" data-insel="frische">
      <Richtwertfassungen ort={ort} ags={ags} versionen={versionen} gebautAm={gebautAm} />
      {neueste && <Beispielrechnung ort={ort} ags={ags} tabelle={neueste} />}
      {gemeinde && (
        <div className="grid gap-2">
          <p className="kern-body">Fragen zu Ihrer Wohnung beantwortet das Jobcenter.</p>
          {stellen.length === 1 ? (
            <Zustaendig jobcenter={stellen} />
          ) : (
            <p className="kern-body">
              <a className="kern-link" href={`/kreis/${gemeinde.kreis.adresse}/#stellen`}>
                Hier gibt es {stellen.length} Jobcenter: Liste ansehen
              </a>
            </p>
          )}
        </div>
      )}
    </div>
  );
}
