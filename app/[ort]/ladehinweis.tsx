import { LADEN } from '@/lib/texte/laden';
import { Knopf } from '../bausteine/knopf';

interface Eigenschaften {
  readonly ort: string;
  readonly hinweis: 'unterwegs' | 'fehlt' | null;
  beiErneut(): void;
}

/** Below the button: why no result comes yet. Screen readers hear it when it appears. */
export function Ladehinweis({ ort, hinweis, beiErneut }: Eigenschaften) {
  return (
    <div role="status" className={hinweis === null ? undefined : 'hervorgehoben grid gap-4'}>
      {hinweis === 'unterwegs' && <p className="kern-body">{LADEN.unterwegs}</p>}
      {hinweis === 'fehlt' && (
        <>
          <p className="kern-body">
            {LADEN.fehlt(ort)} {LADEN.unten}
          </p>
          <Knopf text={LADEN.erneut} tu={beiErneut} />
        </>
      )}
    </div>
  );
}
