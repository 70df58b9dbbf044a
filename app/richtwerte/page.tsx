import type { Metadata } from 'next';
import { seitenJeTraeger } from '../daten';

export const metadata: Metadata = { title: 'Richtwerte ansehen – Mietpreisrechner' };

/** All places with a table, by authority: the way in without JavaScript. */
export default function Richtwerte() {
  return (
    <div data-ohne-skript="" className="grid gap-8">
      <div className="grid gap-2">
        <h1 className="kern-heading-large">Richtwerte ansehen</h1>
        <p className="kern-body">
          Für diese Orte liegen Richtwerte vor. Wählen Sie den Ort der neuen Wohnung.
        </p>
      </div>
      {seitenJeTraeger().map(([kreis, seiten]) => (
        <section key={kreis} className="grid gap-2" aria-labelledby={seiten[0]?.kurzname}>
          <h2 className="kern-heading-small" id={seiten[0]?.kurzname}>
            {kreis}
          </h2>
          <ul className="kern-list ortsliste">
            {seiten.map((seite) => (
              <li key={seite.kurzname}>
                <a className="kern-link" href={`/${seite.kurzname}/`}>
                  {seite.name}
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
