import type { Bezug, Grenze, Tabelle } from '@/lib/regeln';
import { blaetter } from '@/lib/tabellen/zeilen';

/** What decides about heating costs under a table. The keys stand in the data; permanent. */
export const HEIZUNGSARTEN = {
  betrag: 'eine eigene Grenze in Euro',
  heizspiegel: 'eine Grenze nach dem Heizspiegel',
  verbrauch: 'eine Grenze in kWh im Jahr',
  in_der_miete: 'die Grenze für die Miete enthält die Heizkosten',
  unbekannt: 'es gibt eine Grenze, die Zahl liegt nicht vor',
  tatsaechliche_kosten: 'der Träger sagt selbst, dass er keine Zahl nennt',
  nicht_gefunden: 'wir haben keine Grenze gefunden',
} as const;
export type Heizungsart = keyof typeof HEIZUNGSARTEN;

/**
 * The kind of heating limit of a table. A known figure goes before a gap, and a limit for heating alone before one that
 * has it within the rent. The courts' border is no limit of the authority: there it is the authority's sentence that counts.
 */
export function heizungsart({ grenzen, ohneRichtwert }: Tabelle): Heizungsart {
  const eigene = grenzen.filter(({ herkunft }) => herkunft === 'traeger');
  const mit = (bezug: Bezug) => eigene.filter((grenze) => grenze.bezug === bezug);
  const kosten = mit('heizkosten').filter(bekannt);
  if (kosten.length > 0) return kosten.some(nachHeizspiegel) ? 'heizspiegel' : 'betrag';
  if (mit('heizenergie').some(bekannt)) return 'verbrauch';
  if (mit('bruttowarmmiete').some(bekannt)) return 'in_der_miete';
  if (eigene.some(({ bezug }) => MIT_HEIZUNG.has(bezug))) return 'unbekannt';
  return ohneRichtwert.find(({ bezug }) => bezug === 'heizkosten')?.art ?? 'nicht_gefunden';
}

const MIT_HEIZUNG: ReadonlySet<Bezug> = new Set(['heizkosten', 'heizenergie', 'bruttowarmmiete']);

const blaetterVon = ({ gebiete }: Grenze) => gebiete.flatMap(({ wert }) => blaetter(wert));

/** Somewhere it has a figure. A sum of limits that offset each other has as much as its parts. */
function bekannt(grenze: Grenze): boolean {
  if (grenze.teile.length > 0) return grenze.teile.every(bekannt);
  return blaetterVon(grenze).some(({ wert }) => wert.art !== 'unbekannt');
}

/** Only national prices carry a source of their own. */
function nachHeizspiegel(grenze: Grenze): boolean {
  return blaetterVon(grenze).some(({ wert }) => wert.art === 'preis_mal_flaeche' && wert.quelle !== null);
}
