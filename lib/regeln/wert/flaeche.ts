import { gebietFuer } from '../gebiet';
import { finde } from './index';
import type { Rahmen } from './lage';

/** The abstractly adequate floor area of the household in hundredths of a m²; null if none is known. */
export function angemesseneFlaeche({ tabelle, anfrage }: Rahmen): number | null {
  const grenze = tabelle.grenzen.find(({ bezug }) => bezug === 'wohnflaeche');
  if (grenze === undefined || anfrage.ort === null) return null;
  const gebiet = gebietFuer(grenze, anfrage.ort, anfrage.gebiet);
  if (typeof gebiet === 'string') return null;
  const richtwert = finde(gebiet.wert, { tabelle, grenze, gebiet, anfrage });
  return 'wert' in richtwert ? richtwert.wert : null;
}
