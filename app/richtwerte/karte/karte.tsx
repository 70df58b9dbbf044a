import type { Feld } from '@/lib/berichte/landkarte/lage';
import { umriss } from '@/lib/berichte/landkarte/umriss';
import { kartenfelder } from '../daten';
import type { Zeichen } from './zeichen';

/** What a map shows for a Kreis: a sign, and words for a pointer that rests on it. */
export interface Eintrag {
  readonly zeichen: Zeichen;
  readonly worte: string;
}

/**
 * The country with one hexagon for each Kreis, near where it lies and none larger than another. For the eye only: the
 * legend counts the same, and a list on the page names every Kreis, which 400 stops on the way would not.
 */
export function Karte({ eintraege }: { eintraege: ReadonlyMap<string, Eintrag> }) {
  const felder = kartenfelder();
  return (
    <svg viewBox={ausschnitt(felder)} aria-hidden="true" className="landkarte">
      <path className="landesgrenze" d={umriss(felder)} />
      {felder.map(({ x, y, kreis }) => {
        const eintrag = kreis === null ? undefined : eintraege.get(kreis);
        return (
          eintrag && (
            <use key={kreis} href={`#${eintrag.zeichen}`} x={x} y={y}>
              <title>{eintrag.worte}</title>
            </use>
          )
        );
      })}
    </svg>
  );
}

/** The country with half a hexagon of room around it. */
function ausschnitt(felder: readonly Feld[]): string {
  const [x, y] = [felder.map((feld) => feld.x), felder.map((feld) => feld.y)];
  const [links, oben] = [Math.min(...x) - 15, Math.min(...y) - 15];
  return [links, oben, Math.max(...x) + 15 - links, Math.max(...y) + 15 - oben].join(' ');
}
