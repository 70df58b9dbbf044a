import type { Anfrage } from '../anfrage/anfrage';
import { alsText, type Bezug } from '../modell/bezug';
import type { Frische } from '../modell/ergebnis';
import type { Grund } from '../modell/gruende';
import type { Schritt } from '../modell/schritt';
import type { Grenzherkunft, Wirkung } from '../modell/tabelle';
import { giltFuerFlaeche } from '../urteil/entscheide';
import { frischeIn } from '../urteil/frische';
import type { Grenzposten, Regelwerk } from '../urteil/regelwerk';
import { hindernisVor } from '../urteil/zugang';
import { finde } from '../wert/finde';
import { schreibeWeg } from '../wert/weg';
import type { Cent } from '../zahl/einheiten';
import { alsDezimal } from '../zahl/geld';
import { type Tag, tagzahl } from '../zahl/tag';
import { grenzpostenFuer } from './uebersicht';

/** The highest value that is still within a limit, with the same steps as the verdict. */
export interface Hoechstbetrag {
  readonly bezug: Bezug;
  readonly wirkung: Wirkung;
  /** `rechtsprechung`: not the authority's own limit, but the border of the courts. */
  readonly herkunft: Grenzherkunft;
  readonly gebiet: string | null;
  readonly betrag: string | null;
  /** The same per m² of the given floor area, Euro, rounded down to the cent; null without an area. */
  readonly jeM2: string | null;
  readonly spanne: readonly [von: string, bis: string] | null;
  /** How far the table can be trusted for this limit on the day; heating ages sooner than rent. */
  readonly frische: Frische;
  /**
   * Why there is no amount, or why the amount is not the last word: `tabelle_veraltet` (it is the last known one),
   * `nur_orientierung`, `vielleicht_hoeher`, or an area that a certain surcharge needs (it is the part that is sure).
   */
  readonly grund: Grund | null;
  readonly rechenweg: readonly Schritt[];
}

/** The reverse answer: what may a flat cost here? */
export interface Hoechstbetraege {
  /** Why nothing can be said; null otherwise. */
  readonly grund: Grund | null;
  readonly betraege: readonly Hoechstbetrag[];
}

/** All limits for a household and place without a flat; costs in the question are not looked at. */
export function hoechstbetraege(anfrage: Anfrage, werk: Regelwerk | null): Hoechstbetraege {
  const grund = hindernisVor(anfrage, werk);
  const { stichtag } = anfrage;
  if (grund !== null || stichtag === null || werk === null) return { grund, betraege: [] };
  const gelten = grenzpostenFuer(werk, anfrage).filter((posten) => giltFuerFlaeche(posten, anfrage));
  return { grund: null, betraege: gelten.map((posten) => hoechstbetrag(posten, anfrage, stichtag, werk)) };
}

function hoechstbetrag(
  posten: Grenzposten,
  anfrage: Anfrage,
  stichtag: Tag,
  { fristen }: Regelwerk,
): Hoechstbetrag {
  const { bezug, wirkung, herkunft, gebiet, knoten, zeichnung } = posten;
  const frische = frischeIn(fristen, tagzahl(stichtag), posten.fristart);
  const kopf = { bezug, wirkung, herkunft, gebiet, frische };
  const fund = finde(knoten, anfrage);
  if (fund.art === 'offen') {
    const bekannt = fund.von >= 0 && Number.isFinite(fund.bis);
    const spanne = bekannt ? ([alsText(bezug, fund.von), alsText(bezug, fund.bis)] as const) : null;
    return { ...kopf, betrag: null, jeM2: null, spanne, grund: fund.grund, rechenweg: [] };
  }
  const rechenweg: Schritt[] = [];
  schreibeWeg(knoten, anfrage, fund, zeichnung, rechenweg);
  const jeM2 = jeQuadratmeter(bezug, fund.von, anfrage.wohnflaeche);
  const grund = vorbehalt(posten, frische) ?? fund.grund;
  return { ...kopf, betrag: fund.text, jeM2, spanne: null, grund, rechenweg };
}

/** Why an amount is not the last word, whatever the flat. */
function vorbehalt({ zweifel }: Grenzposten, frische: Frische): Grund | null {
  if (zweifel === 'ganz') return 'nur_orientierung';
  if (frische === 'veraltet') return 'tabelle_veraltet';
  return zweifel === 'darueber' ? 'vielleicht_hoeher' : null;
}

function jeQuadratmeter(bezug: Bezug, cent: Cent, wohnflaeche: number | null): string | null {
  const miete = bezug === 'nettokaltmiete' || bezug === 'bruttokaltmiete' || bezug === 'bruttowarmmiete';
  if (!miete || wohnflaeche === null) return null;
  const zaehler = cent * 100;
  return alsDezimal((zaehler - (zaehler % wohnflaeche)) / wohnflaeche);
}
