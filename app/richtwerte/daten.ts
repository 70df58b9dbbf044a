import { type Feld, ladeFelder } from '@/lib/berichte/landkarte/lage';
import { type Kreislage, landkarte } from '@/lib/berichte/landkarte/landkarte';
import { LAENDER, type Land } from '@/lib/kern/laender';
import { alles, traegerVon } from '../daten';
import { heute } from '../heute';

/** The Kreise of a Land and what is known of them on the day of the build. */
export interface Landeslage {
  readonly land: Land;
  readonly kreise: readonly Kreislage[];
  /** Number of Kreise in which a rent can be compared. */
  readonly mitRichtwerten: number;
}

let lage: readonly Landeslage[] | null = null;
let felder: readonly Feld[] | null = null;

/** The whole country by Land, made once a build process; pages say the day, and a daily build keeps it true. */
export function landeslage(): readonly Landeslage[] {
  lage ??= nachLand(
    landkarte(alles().verzeichnis.kreise, (kreis) => traegerVon(kreis)?.tabellen ?? [], heute()),
  );
  return lage;
}

/** All Kreise of the country. */
export function kreislagen(): readonly Kreislage[] {
  return landeslage().flatMap(({ kreise }) => kreise);
}

/** The hexagons of the map. */
export function kartenfelder(): readonly Feld[] {
  felder ??= ladeFelder();
  return felder;
}

function nachLand(alle: readonly Kreislage[]): readonly Landeslage[] {
  return LAENDER.map((land) => {
    const kreise = alle.filter(({ kreis }) => kreis.land === land.land);
    return { land, kreise, mitRichtwerten: kreise.filter(({ antwort }) => antwort.orteMitMiete > 0).length };
  });
}
