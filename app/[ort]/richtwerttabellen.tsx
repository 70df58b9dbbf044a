import type { Tabelle } from '@/lib/regeln';
import { Zustaendig } from '../bausteine/jobcenter';
import { alles, stellenFuer } from '../daten';
import { Beispielrechnung } from './beispielrechnung';
import { Richtwertfassungen } from './richtwertfassungen';

interface Eigenschaften {
  readonly ort: string;
  readonly ags: string;
  /** Newest first. */
  readonly versionen: readonly Tabelle[];
}

/** What a place's page has for everybody, with and without a script: the limits, how to compare, whom to ask (F-64). */
export function Richtwerttabellen({ ort, ags, versionen }: Eigenschaften) {
  const gemeinde = alles().verzeichnis.nachAgs.get(ags);
  const [neueste] = versionen;
  return (
    <div className="grid gap-6">
      <Richtwertfassungen ort={ort} ags={ags} versionen={versionen} />
      {neueste && <Beispielrechnung ort={ort} ags={ags} tabelle={neueste} />}
      {gemeinde && (
        <div className="grid gap-2">
          <p className="kern-body">Fragen zu Ihrer Wohnung beantwortet das Jobcenter.</p>
          <Zustaendig jobcenter={stellenFuer(gemeinde)} />
        </div>
      )}
    </div>
  );
}
