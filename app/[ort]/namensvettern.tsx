import { lesbar } from '@/lib/orte/lesbar';
import { type Gemeindeort, mitKreis } from '@/lib/orte/verzeichnis';

/** Other places of the same name, so that nobody reads the limits of the wrong one. */
export function Namensvettern({
  ort,
  gleichnamige,
}: {
  ort: Gemeindeort;
  gleichnamige: readonly Gemeindeort[];
}) {
  const andere = gleichnamige.filter(({ ags }) => ags !== ort.ags);
  if (andere.length === 0) return null;
  return (
    <details className="kern-accordion">
      <summary className="kern-accordion__header">
        <span className="kern-title kern-title--small">
          Das ist {lesbar(ort.name)}: {ort.kreis.bezeichnung}. Meinen Sie einen anderen Ort?
        </span>
      </summary>
      <ul className="kern-accordion__body kern-list">
        {andere.map(({ adresse, name, kreis }) => (
          <li key={adresse}>
            <a className="kern-link" href={`/${adresse}/`}>
              {mitKreis(lesbar(name), kreis.bezeichnung)}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}
