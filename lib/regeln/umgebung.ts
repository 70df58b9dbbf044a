import type { Anfrage } from './anfrage';
import type { Urteil } from './ergebnis';
import { fragenFuer } from './fragen';
import { gebietszeilen } from './gebietszeilen';
import { kriteriumVon } from './kriterium-von';
import { pruefe } from './pruefe';
import type { Bezug, Tabelle } from './tabelle';

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

const REIHE: readonly Urteil[] = ['im_rahmen', 'nur_heizung_ueber', 'ueber_richtwert', 'nicht_pruefbar'];

/**
 * The same offer held against the limits of the authority's other Gemeinden; its own place is left out. Those where it
 * fits come first, and among them those with the most room. What is unknown there stays unknown.
 */
export function umgebung(anfrage: Anfrage, tabelle: Tabelle): readonly Umgebungszeile[] {
  const zeilen = new Map<string, { zeile: Omit<Umgebungszeile, 'orte'>; orte: Umgebungsort[] }>();
  for (const ags of Object.keys(tabelle.gemeinden)) {
    if (ags === anfrage.ort) continue;
    const { gebiete } = fragenFuer(tabelle, ags);
    for (const teil of gebiete.length > 0 ? gebiete : [null]) {
      const { urteil, kriterien } = pruefe({ ...anfrage, ort: ags, gebiet: teil }, tabelle);
      const k = kriterien.find(
        ({ bezug, massgeblich }) =>
          massgeblich && kriteriumVon(bezug) === 'miete' && !bezug.endsWith('_je_m2'),
      );
      const miete =
        k?.richtwert == null || k.differenz === null
          ? null
          : { bezug: k.bezug, richtwert: k.richtwert, differenz: k.differenz };
      const zeile = { urteil, miete };
      const schluessel = JSON.stringify(zeile);
      const da = zeilen.get(schluessel);
      if (da) da.orte.push({ ags, teil });
      else zeilen.set(schluessel, { zeile, orte: [{ ags, teil }] });
    }
  }
  const luft = ({ miete }: Pick<Umgebungszeile, 'miete'>) => (miete === null ? 0 : Number(miete.differenz));
  return [...zeilen.values()]
    .map(({ zeile, orte }) => ({ ...zeile, orte }))
    .sort((a, b) => REIHE.indexOf(a.urteil) - REIHE.indexOf(b.urteil) || luft(a) - luft(b));
}

/** Whether the limits of a table differ from one Gemeinde to another. */
export function hatGebiete(tabelle: Tabelle): boolean {
  return Object.keys(tabelle.gemeinden).length > 1 && gebietszeilen(tabelle, [1, 2, 3, 4, 5]).length > 1;
}
