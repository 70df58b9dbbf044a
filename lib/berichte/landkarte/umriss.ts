import { type Feld, HALB, REIHE } from './lage';

const [KURZ, LANG] = [REIHE / 3, (REIHE * 2) / 3];

/** The edges of a hexagon that stands on its tip: from where, how far on, and where the neighbour behind it is. */
const KANTEN = [
  { von: [HALB, -KURZ], weg: [0, LANG], nachbar: [2 * HALB, 0] },
  { von: [HALB, KURZ], weg: [-HALB, KURZ], nachbar: [HALB, REIHE] },
  { von: [0, LANG], weg: [-HALB, -KURZ], nachbar: [-HALB, REIHE] },
  { von: [-HALB, KURZ], weg: [0, -LANG], nachbar: [-2 * HALB, 0] },
  { von: [-HALB, -KURZ], weg: [HALB, -KURZ], nachbar: [-HALB, -REIHE] },
  { von: [0, -LANG], weg: [HALB, KURZ], nachbar: [HALB, -REIHE] },
] as const;

/** The borders of the Länder as an SVG path: every edge between hexagons of two Länder, or of one and nothing. */
export function umriss(felder: readonly Feld[]): string {
  const landVon = new Map(felder.map(({ x, y, land }) => [`${x} ${y}`, land]));
  return felder
    .flatMap(({ x, y, land }) =>
      KANTEN.map(({ von, weg, nachbar }) => {
        const andere = landVon.get(`${x + nachbar[0]} ${y + nachbar[1]}`);
        // Of two Länder only one draws their border.
        const grenze = andere === undefined || andere < land;
        return grenze ? `M${x + von[0]} ${y + von[1]}l${weg[0]} ${weg[1]}` : '';
      }),
    )
    .join('');
}
