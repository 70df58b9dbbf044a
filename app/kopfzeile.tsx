const link = 'kern-link kern-link--no-visited-state';

/** The site's name and its one other entrance. Not KERN's official banner: that is reserved for public bodies. */
export function Kopfzeile() {
  return (
    <header className="nicht-drucken">
      <div className="spalte flex flex-wrap items-baseline justify-between gap-x-6 py-2">
        <a href="/" className={`${link} min-h-11 items-center no-underline hover:underline`}>
          <span className="kern-label kern-label--large">Mietpreisrechner</span>
        </a>
        <nav aria-label="Hauptmenü">
          <a href="/richtwerte/" className={`${link} min-h-11 items-center`}>
            Richtwerte ansehen
          </a>
        </nav>
      </div>
      <hr className="kern-divider kern-divider--decorative" />
    </header>
  );
}
