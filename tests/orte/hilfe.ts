import { ladeVerzeichnis } from '@/lib/orte/lade';
import { ladeOrtsteile } from '@/lib/orte/ortsteile';
import { ausScherbe, inScherben, scherbenFuer } from '@/lib/orte/scherben';
import { type Fund, sucheOrt } from '@/lib/orte/suche';
import { suchliste } from '@/lib/orte/suchliste';
import { ladeBund } from '@/lib/tabellen/bund';
import { DATEN } from '@/lib/tabellen/lade';

export const VERZEICHNIS = ladeVerzeichnis();

const EINWOHNER = new Map([...ladeBund(DATEN).gemeinden].map(([ags, { einwohner }]) => [ags, einwohner]));

/** All places as the search in the browser knows them. */
export const ORTE = suchliste(VERZEICHNIS, EINWOHNER, ladeOrtsteile());

export const SCHERBEN = inScherben(ORTE);

/** What the browser does: step after step until something is found that is no guess; and the pieces it loads for that. */
export function imBrowser(text: string): { fund: Fund; dateien: readonly string[] } {
  let fund: Fund = { art: 'keiner', orte: [] };
  const geladen: string[] = [];
  for (const { dateien, nurOhneFund } of scherbenFuer(text)) {
    if (nurOhneFund && fund.art !== 'keiner') break;
    geladen.push(...dateien);
    const stuecke = geladen.flatMap((datei) => SCHERBEN.get(datei) ?? []);
    fund = sucheOrt(text, stuecke.flatMap(ausScherbe));
    if (fund.art === 'sicher' || fund.art === 'wahl') break;
  }
  return { fund, dateien: [...new Set(geladen)] };
}
