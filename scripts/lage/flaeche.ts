/** Kilometres east and north of a point in the middle of Germany. */
export type Punkt = readonly [x: number, y: number];

type Ring = readonly (readonly [laenge: number, breite: number])[];

export interface Geometrie {
  readonly type: 'Polygon' | 'MultiPolygon';
  readonly coordinates: readonly Ring[] | readonly (readonly Ring[])[];
}

const MITTE = { laenge: 10.4, breite: 51.1 };
const KM_JE_GRAD = 111.2;

/** Plate carrée around the middle of the country: over 900 km its error is far below the size of a cell. */
function alsPunkt([laenge, breite]: readonly [number, number]): Punkt {
  const x = (laenge - MITTE.laenge) * KM_JE_GRAD * Math.cos((MITTE.breite * Math.PI) / 180);
  return [x, (breite - MITTE.breite) * KM_JE_GRAD];
}

/** All rings of a shape; holes run the other way round. */
export function ringe({ type, coordinates }: Geometrie): Punkt[][] {
  const teile = (type === 'Polygon' ? [coordinates] : coordinates) as readonly (readonly Ring[])[];
  return teile.flatMap((teil) => teil.map((ring) => ring.map(alsPunkt)));
}

/** The centre of mass of all rings together; twice an area is the weight of each. */
export function schwerpunkt(alle: readonly Punkt[][]): Punkt {
  let [summe, x, y] = [0, 0, 0];
  for (const [[x1, y1], [x2, y2]] of alle.flatMap(strecken)) {
    const f = x1 * y2 - x2 * y1;
    summe += f;
    x += (x1 + x2) * f;
    y += (y1 + y2) * f;
  }
  return [x / (3 * summe), y / (3 * summe)];
}

/** Whether a point lies within: a ray from it crosses the rings an odd number of times. */
export function liegtIn([x, y]: Punkt, alle: readonly Punkt[][]): boolean {
  let innen = false;
  for (const [[x1, y1], [x2, y2]] of alle.flatMap(strecken))
    if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) innen = !innen;
  return innen;
}

function strecken(ring: readonly Punkt[]): [Punkt, Punkt][] {
  return ring.slice(1).map((punkt, i) => [ring[i] ?? punkt, punkt]);
}
