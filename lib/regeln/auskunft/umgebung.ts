import type { Anfrage } from '../anfrage/anfrage';
import { kostenVon, mitEigenerFlaeche } from '../anfrage/kosten';
import { alsText, type Bezug, istJeM2 } from '../modell/bezug';
import type { Urteil } from '../modell/ergebnis';
import type { Tabelle } from '../modell/tabelle';
import { entscheide, giltFuerFlaeche } from '../urteil/entscheide';
import { hoechstens, mindestens } from '../urteil/istwert';
import type { Regelwerk } from '../urteil/regelwerk';
import { urteile } from '../urteil/urteile';
import { vorbereite } from '../urteil/vorbereite';
import { finde } from '../wert/finde';
import { tagzahl } from '../zahl/tag';
import { gebietszeilen, teileVon } from './gebietszeilen';
import { grenzpostenFuer } from './uebersicht';

/** A Gemeinde, or a part of it. */
export interface Umgebungsort {
  readonly ags: string;
  readonly teil: string | null;
}

/** Places in which the same flat would get the same answer. */
export interface Umgebungszeile {
  readonly urteil: Urteil;
  /** The decisive rent limit there; null if there is none. */
  readonly miete: { readonly bezug: Bezug; readonly richtwert: string; readonly differenz: string } | null;
  readonly orte: readonly Umgebungsort[];
}

const REIHE: readonly Urteil[] = [
  'im_rahmen',
  'miete_im_rahmen',
  'nur_heizung_ueber',
  'ueber_richtwert',
  'nicht_pruefbar',
];

/**
 * The same offer held against the limits of the authority's other Gemeinden; its own place is left out. Those where it
 * fits come first, and among them those with the most room. What is unknown there stays unknown.
 */
export function umgebung(anfrage: Anfrage, werk: Regelwerk): readonly Umgebungszeile[] {
  const zeilen = new Map<string, { zeile: Omit<Umgebungszeile, 'orte'>; orte: Umgebungsort[] }>();
  for (const { ags, teil } of teileVon(werk)) {
    if (ags === anfrage.ort) continue;
    const frage = { ...anfrage, ort: ags, gebiet: teil };
    const urteil = urteile(frage, werk);
    // Where nothing is decided, no amount may look like a way out.
    const zeile = { urteil, miete: urteil === 'nicht_pruefbar' ? null : mieteIn(frage, werk) };
    const schluessel = JSON.stringify(zeile);
    const da = zeilen.get(schluessel);
    if (da) da.orte.push({ ags, teil });
    else zeilen.set(schluessel, { zeile, orte: [{ ags, teil }] });
  }
  const luft = ({ miete }: Pick<Umgebungszeile, 'miete'>) => (miete === null ? 0 : Number(miete.differenz));
  return [...zeilen.values()]
    .map(({ zeile, orte }) => ({ ...zeile, orte }))
    .sort((a, b) => REIHE.indexOf(a.urteil) - REIHE.indexOf(b.urteil) || luft(a) - luft(b));
}

/** The first decisive rent limit, if the offer can be compared with it. */
function mieteIn(ganze: Anfrage, werk: Regelwerk): Umgebungszeile['miete'] {
  const kosten = kostenVon(ganze);
  const anfrage = mitEigenerFlaeche(ganze, kosten);
  const { stichtag } = anfrage;
  const posten = grenzpostenFuer(werk, anfrage).find(
    (einer) =>
      einer.massgeblich &&
      einer.kriterium === 'miete' &&
      !istJeM2(einer.bezug) &&
      giltFuerFlaeche(einer, ganze),
  );
  if (posten === undefined || stichtag === null) return null;
  const { bezug, mindestBetriebskosten, knoten } = posten;
  const fund = finde(knoten, anfrage);
  const min = mindestens(bezug, mindestBetriebskosten, kosten);
  const max = hoechstens(bezug, mindestBetriebskosten, kosten);
  const entscheid = entscheide(posten, fund, min, max, anfrage, tagzahl(stichtag), werk.fristen);
  if (fund.art === 'offen' || (entscheid !== 'im_rahmen' && entscheid !== 'ueber_richtwert')) return null;
  const ist = entscheid === 'im_rahmen' ? max : min;
  return { bezug, richtwert: fund.text, differenz: alsText(bezug, ist - fund.von) };
}

/** Whether the limits of a table differ from one Gemeinde to another. */
export function hatGebiete(tabelle: Tabelle): boolean {
  const groessen = [1, 2, 3, 4, 5];
  if (Object.keys(tabelle.gemeinden).length < 2) return false;
  return gebietszeilen(vorbereite(tabelle, groessen), groessen).length > 1;
}
