import { BEZUEGE, type Bezug } from '@/lib/regeln';
import type { WertInDatei } from '../schema/wert';
import { GELD, WERTARTEN } from '../schema/worte';
import { melde, type Ort } from './umfeld';

type Wertart = (typeof WERTARTEN)[number];

/** Forms of a value that say something only about some of what is compared; the others fit everything. */
const NUR: Readonly<Partial<Record<Wertart, readonly Bezug[]>>> = {
  je_m2: GELD,
  wogg: ['nettokaltmiete', 'bruttokaltmiete', 'bruttowarmmiete'],
  heizspiegel: ['heizkosten'],
  // A limit on the area cannot depend on that area.
  je_wohnflaeche: BEZUEGE.filter((bezug) => bezug !== 'wohnflaeche'),
};

const MIT_BETRIEBSKOSTEN: readonly Bezug[] = [
  'betriebskosten',
  'bruttokaltmiete',
  'bruttowarmmiete',
  'bruttokaltmiete_je_m2',
];

/** False, with a message at its place, for a form of a value that makes no sense for what the limit compares. */
export function passt(wert: WertInDatei, ort: Ort): boolean {
  const art = WERTARTEN.find((a) => wert[a] !== undefined && NUR[a]?.includes(ort.bezug) === false);
  if (art === undefined) return true;
  const text = `„${art}“ passt nicht zu „bezug: ${ort.bezug}“. Möglich ist es bei: ${NUR[art]?.join(', ')}`;
  melde(ort, text, art);
  return false;
}

/** A least amount of Betriebskosten needs Betriebskosten in what is compared. */
export function pruefeMindestbetrag(ort: Ort): void {
  if (MIT_BETRIEBSKOSTEN.includes(ort.bezug)) return;
  const text = `In „${ort.bezug}“ stecken keine Betriebskosten. Möglich ist es bei: ${MIT_BETRIEBSKOSTEN.join(', ')}`;
  melde(ort, text, 'mindest_betriebskosten_je_m2');
}
