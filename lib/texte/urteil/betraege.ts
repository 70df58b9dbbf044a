import { euroAusDezimal } from '@/lib/kern/zahlen';
import { alsDezimal, ausDezimal, type Ergebnis, type KriteriumErgebnis, type SchrittVon } from '@/lib/regeln';
import { BEZUG, TEIL } from '../begriffe';
import { eigenerWertText, entscheidende, GRENZTITEL, grenzwertText } from '../kriterium';
import { mehr } from './saetze';

/** The two figures of a verdict: the own one and the limit. */
export interface Betraege {
  readonly kriterium: KriteriumErgebnis;
  readonly name: string;
  readonly eigener: string;
  readonly grenze: string;
  /** What the limit is called. */
  readonly grenzwort: string;
  /** What the own figure is made of; null where it is one amount. */
  readonly summe: string | null;
}

/** The figures that decided: of all that is over, else of all that is within, those of the rent; null where nothing decided. */
export function betraege(ergebnis: Ergebnis): Betraege | null {
  const k = hauptkriterium(ergebnis);
  if (k === undefined) return null;
  return {
    kriterium: k,
    name: BEZUG[k.bezug],
    eigener: eigenerWertText(k),
    grenze: grenzwertText(k),
    grenzwort: GRENZTITEL[k.herkunft],
    summe: summe(k),
  };
}

/** The same in one line: “660,00 € von 633,38 € (Richtwert)”. */
export function betraegeText({ eigener, grenze, grenzwort }: Betraege): string {
  return `${eigener} von ${grenze} (${grenzwort})`;
}

/** The one limit that a verdict speaks of first: the most exceeded, or the nearest. Rent comes before heating. */
export function hauptkriterium(ergebnis: Ergebnis): KriteriumErgebnis | undefined {
  if (ergebnis.urteil === 'nicht_pruefbar') return undefined;
  const teile = entscheidende(ergebnis);
  const ueber = teile.filter((k) => k.status === 'ueber_richtwert');
  const verglichen = ueber.length > 0 ? ueber : teile.filter((k) => k.status === 'im_rahmen');
  const mieten = verglichen.filter((k) => k.kriterium === 'miete');
  const [erstes] = (mieten.length > 0 ? mieten : verglichen).toSorted((a, b) => mehr(b) - mehr(a));
  return erstes;
}

/** “450,00 € Kaltmiete + 210,00 € Betriebskosten”, with the own share where it is one; null unless the parts add up. */
function summe({ bezug, rechenweg }: KriteriumErgebnis): string | null {
  const angabe = rechenweg.find((s): s is SchrittVon<'angabe'> => s.schritt === 'angabe')?.werte;
  if (angabe === undefined || angabe.wohnflaeche !== undefined) return null;
  const teile = Object.entries(TEIL).flatMap(([teil, wort]) => {
    const betrag = (teil === 'betriebskosten' && angabe.mindestBetriebskosten) || angabe[teil];
    return betrag !== undefined && teil !== bezug ? [{ betrag, wort }] : [];
  });
  const zusammen = teile.reduce((bisher, { betrag }) => bisher + Number(ausDezimal(betrag)), 0);
  if (teile.length < 2 || alsDezimal(zusammen) !== angabe[bezug]) return null;
  const kopf = rechenweg.find((s): s is SchrittVon<'kopfteil'> => s.schritt === 'kopfteil')?.werte;
  const anteil = kopf ? `. Ihr Teil: ${kopf.personen} von ${kopf.personenInWohnung}` : '';
  return teile.map(({ betrag, wort }) => `${euroAusDezimal(betrag)} ${wort}`).join(' + ') + anteil;
}
