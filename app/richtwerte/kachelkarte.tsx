import type { Landeslage } from './daten';

/** Row and column of each Land, roughly as it lies on the map. The class names must stand in full for the purge. */
const LAGE: Readonly<Record<string, string>> = {
  SH: 'col-start-3 row-start-1',
  HB: 'col-start-2 row-start-2',
  HH: 'col-start-3 row-start-2',
  MV: 'col-start-4 row-start-2',
  NI: 'col-start-2 row-start-3',
  ST: 'col-start-3 row-start-3',
  BB: 'col-start-4 row-start-3',
  BE: 'col-start-5 row-start-3',
  NW: 'col-start-1 row-start-4',
  HE: 'col-start-2 row-start-4',
  TH: 'col-start-3 row-start-4',
  SN: 'col-start-4 row-start-4',
  SL: 'col-start-1 row-start-5',
  RP: 'col-start-2 row-start-5',
  BW: 'col-start-2 row-start-6',
  BY: 'col-start-3 row-start-6',
};

/** The Länder as tiles, each a link with its share; the table below has the same as numbers. */
export function Kachelkarte({ laender }: { laender: readonly Landeslage[] }) {
  return (
    <ul className="kachelkarte">
      {laender.map(({ land, kreise, mitRichtwerten }) => (
        <li key={land.land} className={LAGE[land.kuerzel]}>
          <a
            href={`/richtwerte/${land.adresse}/`}
            className="kachel"
            data-anteil={stufe(mitRichtwerten / kreise.length)}
          >
            <abbr title={land.name}>{land.kuerzel}</abbr>
            <span className="kern-sr-only">
              {land.name}: {mitRichtwerten} von {kreise.length}
            </span>
            <span aria-hidden="true" className="block">
              {mitRichtwerten}/{kreise.length}
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}

/** Four steps of shading, from none to all. */
function stufe(anteil: number): 0 | 1 | 2 | 3 {
  if (anteil === 0) return 0;
  if (anteil === 1) return 3;
  return anteil < 0.25 ? 1 : 2;
}
