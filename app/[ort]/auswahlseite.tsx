import { type Gemeindeort, istFrueher } from '@/lib/orte/verzeichnis';

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
        {orte.map((ort) => (
          <li key={ort.adresse}>
            <a className="kern-link" href={`/${ort.adresse}/`}>
              {name} ({ort.kreis.bezeichnung}
              {unterscheidend(ort)})
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What tells a place from its namesakes besides the Kreis; a former Gemeinde has no PLZ of its own any more. */
function unterscheidend(ort: Gemeindeort): string {
  if (istFrueher(ort)) return `, heute ${ort.ziele.map((ziel) => ziel.ort.name).join(', ')}`;
  if (ort.plz.length === 0) return '';
  return `, ${ort.plz.length > 3 ? `${ort.plz[0]} und andere` : ort.plz.join(', ')}`;
}
