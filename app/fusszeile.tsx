import { Kontakt } from '@/app/bausteine/kontakt';
import type { Betreiber } from '@/lib/betreiber/schema';
import { titelLeicht } from '@/lib/texte/leicht';

/** Help, the pages the law asks for, privacy and licence at the foot of every page, always in the same order. */
export function Fusszeile({ wer }: { wer: Betreiber }) {
  const verweise = [
    ['/leicht/', titelLeicht(wer)],
    ['/ueber/', 'So funktioniert es'],
    ['/fuer-fachkraefte/', 'Für Fachkräfte'],
    ['/barrierefreiheit/', 'Barrierefreiheit'],
    ['/barrierefreiheit/#barriere-melden', 'Barriere melden'],
    ['/datenschutz/', 'Datenschutz'],
    ['/impressum/', 'Impressum'],
  ] as const;
  return (
    <footer className="mt-2">
      <hr className="kern-divider kern-divider--decorative" />
      <div className="spalte grid gap-2 py-3">
        <section aria-labelledby="hilfe">
          <h2 id="hilfe" className="kern-heading-small">
            Hilfe
          </h2>
          <p className="kern-body kern-body--small">
            Fragen zu Ihrem Fall beantwortet das Jobcenter am Ort der neuen Wohnung.
          </p>
          {wer.betrieb === 'produktiv' && <Kontakt telefon={wer.telefon} email={wer.email} />}
        </section>
        <nav aria-label="Über diese Seite" className="nicht-drucken">
          <ul className="fussliste">
            {verweise.map(([adresse, text]) => (
              <li key={adresse}>
                <a href={adresse} className="kern-link kern-link--no-visited-state min-h-11 items-center">
                  {text}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <p className="kern-body kern-body--small kern-body--muted">
          Ihre Angaben bleiben auf Ihrem Gerät.{' '}
          {wer.betrieb === 'demo'
            ? 'Das ist eine Vorführ-Version. Sie gehört keiner Behörde.'
            : `Diese Seite gehört: ${wer.name}`}{' '}
          Das Programm ist freie Software. Lizenz: EUPL‑1.2
        </p>
      </div>
    </footer>
  );
}
