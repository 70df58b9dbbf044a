import type { Urteil } from '@/lib/regeln';
import type { Amt } from '@/lib/texte/amt';
import { naechsteSchritte } from '@/lib/texte/schritte';
import { type Jobcenter, Zustaendig } from '../bausteine/jobcenter';

interface Eigenschaften {
  readonly jobcenter: readonly Jobcenter[];
  readonly urteil: Urteil;
  readonly amt?: Amt;
  /** It is the flat one lives in already. */
  readonly bestand?: boolean;
}

/** What to do now, and with whom. */
export function NaechsteSchritte({ jobcenter, urteil, amt = 'Jobcenter', bestand = false }: Eigenschaften) {
  return (
    <section className="grid gap-1 schritte" aria-labelledby="schritte">
      <h2 className="kern-heading-medium" id="schritte">
        So geht es weiter
      </h2>
      <ol className="kern-list kern-list--number">
        {naechsteSchritte(urteil, bestand, amt).map(({ was, wie }) => (
          <li key={was}>
            <strong>{was}</strong> {wie}
          </li>
        ))}
      </ol>
      {amt === 'Jobcenter' ? (
        <Zustaendig jobcenter={jobcenter} />
      ) : (
        <p className="kern-body">
          Zuständig: das Sozialamt am Ort der {bestand ? 'Wohnung' : 'neuen Wohnung'}. Fragen Sie im Rathaus
          oder beim Landkreis nach.
        </p>
      )}
    </section>
  );
}
