import { Abschnitt } from '@/app/bausteine/textseite';
import { Verweis } from '@/app/bausteine/verweis';
import { LAENDER } from '@/lib/kern/laender';
import type { Kreis } from '@/lib/orte/verzeichnis';

/** The way to the other Kreise of the Land and their limits. */
export function Nachbarn({ kreis }: { kreis: Kreis }) {
  const land = LAENDER.find((l) => l.land === kreis.land);
  if (!land) return null;
  return (
    <Abschnitt id="nachbarn" titel="Nachbarn">
      <p className="kern-body">
        <Verweis nach={`/richtwerte/${land.adresse}/`}>Richtwerte in {land.name}</Verweis>
      </p>
    </Abschnitt>
  );
}
