import type { Betreiber } from '@/lib/betreiber/schema';
import { istGeprueft, titelLeicht } from '@/lib/texte/leicht';

const link = 'kern-link kern-link--no-visited-state';

/**
 * The site's name and its other entrances; above them who the site belongs to, or that it belongs to nobody. Leichte
 * Sprache comes first, as soon as there is some (§ 4 BITV 2.0).
 */
export function Kopfzeile({ wer }: { wer: Betreiber }) {
  const leicht = istGeprueft(wer) ? titelLeicht(wer) : null;
  const amtlich = wer.betrieb === 'produktiv' && wer.kopfzeile === 'amtlich';
  return (
    <header>
      {amtlich && <Amtlich />}
      {wer.betrieb === 'demo' && (
        <p className="vorfuehrung">
          <span className="spalte">Vorführ-Version ohne Behörde</span>
        </p>
      )}
      {leicht && (
        <p className="spalte kern-body nicht-drucken">
          <a href="/leicht/" className={`${link} min-h-11 items-center`}>
            {leicht}
          </a>
        </p>
      )}
      <div className="spalte flex flex-wrap items-baseline justify-between gap-x-6 py-2">
        <a href="/" className={`${link} min-h-11 items-center no-underline hover:underline`}>
          <span className="kern-label kern-label--large">Mietpreisrechner</span>
        </a>
        <nav aria-label="Hauptmenü" className="nicht-drucken">
          <a href="/richtwerte/" className={`${link} min-h-11 items-center`}>
            Richtwerte
          </a>
        </nav>
      </div>
      <hr className="kern-divider kern-divider--decorative" />
    </header>
  );
}

/** KERN's official banner, unchanged: only a public body may show it, and data/betreiber.yaml sees to that. */
function Amtlich() {
  return (
    <div className="kern-kopfzeile">
      <div className="spalte">
        <div className="kern-kopfzeile__content">
          <span className="kern-kopfzeile__flagge" aria-hidden="true">
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 16" focusable="false" aria-hidden="true">
              <path fill="#000" d="M0 .5h24v5.333H0z" />
              <path fill="red" d="M0 5.833h24v5.333H0z" />
              <path fill="#FACA2C" d="M0 11.167h24V16.5H0z" />
            </svg>
          </span>
          <span className="kern-kopfzeile__label">Offizielle Website – Bundesrepublik Deutschland</span>
        </div>
      </div>
    </div>
  );
}
