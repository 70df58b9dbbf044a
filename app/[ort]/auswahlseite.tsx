import type { Gemeindeort } from '@/lib/orte/verzeichnis';

/** The address of a name that several Gemeinden have: which one is meant? A plain page without script. */
export function Auswahlseite({ orte }: { orte: readonly Gemeindeort[] }) {
  const name = orte[0]?.name ?? '';
  return (
    <div className="grid gap-4">
      <h1 className="kern-heading-large">Welchen Ort meinen Sie?</h1>
      <p className="kern-body">
        {orte.length} Orte heißen {name}. Die Richtwerte sind in jedem Kreis anders.
      </p>
      <ul className="kern-list">
        {orte.map(({ adresse, kreis, plz }) => (
          <li key={adresse}>
            <a className="kern-link" href={`/${adresse}/`}>
              {name} ({kreis.bezeichnung}
              {plz.length > 0 && `, ${plz.length > 3 ? `${plz[0]} und andere` : plz.join(', ')}`})
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
