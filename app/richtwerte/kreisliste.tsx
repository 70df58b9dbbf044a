import { Verweis } from '@/app/bausteine/verweis';
import type { Kreislage } from '@/lib/berichte/landkarte/landkarte';
import { kreiszeile } from '@/lib/berichte/landkarte/worte';

/** Kreise by name, each with what can be answered, how well it is proven and how old it is. */
export function Kreisliste({ kreise }: { kreise: readonly Kreislage[] }) {
  return (
    <ul className="kern-list kreisliste">
      {kreise.map((lage) => (
        <li key={lage.kreis.ags}>
          <Verweis nach={`/kreis/${lage.kreis.adresse}/`}>{lage.kreis.bezeichnung}</Verweis>
          <span className="kern-body--muted block">{kreiszeile(lage)}</span>
        </li>
      ))}
    </ul>
  );
}
