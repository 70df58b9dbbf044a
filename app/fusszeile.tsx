/** Help, privacy, origin and licence at the foot of every page. */
export function Fusszeile() {
  return (
    <footer className="mt-8">
      <hr className="kern-divider kern-divider--decorative" />
      <div className="spalte grid gap-4 py-8">
        <section aria-labelledby="hilfe">
          <h2 id="hilfe" className="kern-heading-small">
            Hilfe
          </h2>
          <p className="kern-body">
            Fragen zu Ihrem Fall beantwortet das Jobcenter am Ort der neuen Wohnung.
          </p>
        </section>
        <p className="kern-body nicht-drucken">
          <a className="kern-link" href="/fuer-fachkraefte/">
            Für Fachkräfte: den Rechner in Briefe setzen
          </a>
        </p>
        <p className="kern-body">
          Ihre Angaben bleiben auf Ihrem Gerät. Wir setzen keine Cookies. Wir zählen keine Besuche.
        </p>
        <p className="kern-body">Das ist eine Vorführ-Version. Sie gehört keiner Behörde.</p>
        <p className="kern-body kern-body--small kern-body--muted">
          Das Programm ist freie Software. Lizenz: EUPL-1.2
        </p>
      </div>
    </footer>
  );
}
