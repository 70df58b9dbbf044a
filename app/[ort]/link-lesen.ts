import type { Auswertung } from '@/lib/fragen/auswerten';
import type { Feldfehler } from '@/lib/fragen/formular';
import { ausFragment, standVon } from '@/lib/fragen/link';
import type { Rechnerformular } from '@/lib/fragen/liste';
import { fragenFuer, type Tabelle, type Tag } from '@/lib/regeln';

/** What a visitor with a link should know: it was damaged, or the limits are no longer the same. */
export type Linkhinweis =
  | { readonly code: 'unvollstaendig' }
  | { readonly code: 'andere_werte' }
  | { readonly code: 'neue_tabelle'; readonly ab: Tag };

export interface Link {
  readonly werte: Readonly<Record<string, string>>;
  /** True if there is an answer to show; otherwise only the form is filled. */
  readonly ergebnis: boolean;
  readonly fehler: readonly Feldfehler[];
  readonly hinweis: Linkhinweis | null;
}

type Pruefen = (
  werte: Rechnerformular,
) => { ok: true; auswertung: Auswertung } | { ok: false; fehler: readonly Feldfehler[] };

/** The answers in an address that somebody passed on, checked with the limits of today; null if it holds none. */
export function liesLink(
  fragment: string,
  lage: { readonly ags: string; readonly versionen: readonly Tabelle[] },
  pruefen: Pruefen,
): Link | null {
  const namen = lage.versionen
    .map((tabelle) => fragenFuer(tabelle, lage.ags))
    .flatMap(({ gebiete, merkmale }) => [...gebiete, ...merkmale.map(({ merkmal }) => merkmal)]);
  const geteilt = ausFragment(fragment, [...new Set(namen)]);
  if (!geteilt) return null;
  const werte = { ...geteilt.formular };
  if (!geteilt.ganz) return { werte, ergebnis: false, fehler: [], hinweis: { code: 'unvollstaendig' } };
  const gelesen = pruefen(geteilt.formular);
  if (!gelesen.ok) return { werte, ergebnis: false, fehler: gelesen.fehler, hinweis: null };
  const { ergebnis } = gelesen.auswertung;
  const jetzt = standVon(ergebnis);
  const neu = ergebnis.tabelle !== null && jetzt.gueltigAb !== geteilt.stand.gueltigAb;
  const anders = geteilt.stand.richtwerte !== jetzt.richtwerte;
  return {
    werte,
    ergebnis: true,
    fehler: [],
    hinweis: neu
      ? { code: 'neue_tabelle', ab: ergebnis.tabelle?.gueltigAb ?? '' }
      : anders
        ? { code: 'andere_werte' }
        : null,
  };
}
