/**
 * Writes data/bund/kreise/lage.csv: a grid of hexagons over the country, and the one of each Kreis. Needed again only if
 * Kreise change. `npx tsx scripts/lage.ts FILE`, where FILE has the Kreise as GeoJSON (see data/bund/kreise/quelle.yaml).
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { gruppen } from '@/lib/kern/gruppiert';
import { ladeVerzeichnis } from '@/lib/orte/lade';
import { type Geometrie, liegtIn, type Punkt, ringe, schwerpunkt } from '@/scripts/lage/flaeche';
import { guenstigsteZuordnung } from '@/scripts/lage/zuordnung';

/** From one hexagon to the next, km: the largest at which every Land has room for its Kreise. */
const ABSTAND = 23;
/** Kreise that became one after the day of the shapes: 03152 and 03156 are Göttingen since 1 November 2016. */
const AUFGEGANGEN: Readonly<Record<string, string>> = { '03152': '03159', '03156': '03159' };
/** So much further than it is (km²) is a hexagon in another Land: only where there is no other way (Bremerhaven). */
const FREMD = 1e6;

interface Gebiet {
  readonly properties: { readonly AGS: string; readonly GF: number };
  readonly geometry: Geometrie;
}

const gebiete = alleGebiete(JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')))
  // 4 is land; the rest is water.
  .filter(({ properties }) => properties.GF === 4);
const flaechen = new Map(
  [...gruppen(gebiete, ({ properties: { AGS } }) => AUFGEGANGEN[AGS] ?? AGS)].map(([ags, teile]) => [
    ags,
    teile.flatMap(({ geometry }) => ringe(geometry)),
  ]),
);
const zellen = raster();
const kreise = ladeVerzeichnis()
  .kreise.map(({ ags }) => ags)
  .sort();
const kosten = kreise.map((ags) => {
  const [x, y] = schwerpunkt(flaechen.get(ags) ?? []);
  return zellen.map(({ mitte, land }) => {
    const weit = (mitte[0] - x) ** 2 + (mitte[1] - y) ** 2;
    return land === ags.slice(0, 2) ? weit : weit + FREMD;
  });
});
const kreisVon = new Map(guenstigsteZuordnung(kosten).map((zelle, i) => [zelle, kreise[i] ?? '']));
const zeilen = zellen.map(({ spalte, zeile, land }, i) => {
  const kreis = kreisVon.get(i) ?? '';
  // Where a Kreis had to go over the border, the border goes around it.
  return [spalte, zeile, kreis === '' ? land : kreis.slice(0, 2), kreis].join(';');
});
writeFileSync('data/bund/kreise/lage.csv', `${['spalte;zeile;land;kreis', ...zeilen].join('\n')}\n`);
const weit = [...kreisVon].map(([zelle, kreis]) => kosten[kreise.indexOf(kreis)]?.[zelle] ?? 0);
console.log(
  `${zellen.length} Felder, ${kreisVon.size} Kreise, weitester Weg ${Math.sqrt(Math.max(...weit.map((w) => w % FREMD))).toFixed(0)} km, ${weit.filter((w) => w >= FREMD).length} über eine Grenze.`,
);

/** The file mixes shapes and lists of them. */
function alleGebiete(wert: unknown): Gebiet[] {
  if (Array.isArray(wert)) return wert.flatMap(alleGebiete);
  const { features } = wert as { features?: unknown };
  return features === undefined ? [wert as Gebiet] : alleGebiete(features);
}

/** Hexagons whose middle lies in a Land, row by row from the north; odd rows are shifted by half a hexagon. */
function raster() {
  const mitte = (spalte: number, zeile: number): Punkt => [
    (spalte + (zeile % 2) / 2 - 14) * ABSTAND,
    435 - zeile * ABSTAND * Math.sqrt(0.75),
  ];
  const felder = Array.from({ length: 46 * 30 }, (_, i) => ({ spalte: i % 30, zeile: Math.floor(i / 30) }));
  return felder.flatMap(({ spalte, zeile }) => {
    const punkt = mitte(spalte, zeile);
    const [ags] = [...flaechen].find(([, alle]) => nahe(punkt, alle) && liegtIn(punkt, alle)) ?? [];
    return ags === undefined ? [] : [{ spalte, zeile, land: ags.slice(0, 2), mitte: punkt }];
  });
}

/** Spares the exact look at shapes that are far away. */
function nahe([x, y]: Punkt, [ring = []]: readonly Punkt[][]): boolean {
  const [x1, y1] = ring[0] ?? [0, 0];
  return Math.abs(x - x1) < 150 && Math.abs(y - y1) < 150;
}
