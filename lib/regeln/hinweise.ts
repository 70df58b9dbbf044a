import type { Anfrage } from './anfrage';
import { alsText } from './einheit';
import type { Hinweis, Urteil } from './ergebnis';
import { RECHT, type Rechtshinweis } from './recht';
import type { Tabelle } from './tabelle';
import type { Tag } from './tag';
import { umzugsart } from './umzug';
import type { Vorbereitet } from './vorbereitet';
import type { MoeglicherZuschlag } from './zuschlag';

/** What was noticed beside the verdict. */
export interface Daneben {
  readonly moeglich: readonly MoeglicherZuschlag[];
  readonly warmwasserOffen: boolean;
}

/** The statements that belong to a verdict on a day, in the order they are to be read. */
export function hinweiseFuer(
  urteil: Urteil,
  tag: Tag,
  anfrage: Anfrage,
  bereit: Vorbereitet | null,
  { moeglich, warmwasserOffen }: Daneben,
): readonly Hinweis[] {
  const gelten = rechtshinweise(urteil, tag, anfrage, bereit, warmwasserOffen);
  return moeglich.length === 0 ? gelten : [...moeglich.map(zuschlagshinweis), ...gelten];
}

/** The days on which a statement begins or ends: between two of them the selection stays the same. */
const WECHSEL = [
  ...new Set(RECHT.flatMap(({ ab, bis }) => [ab ?? '', bis === null ? '' : `${bis}~`])),
].sort();

/** In the usual case, a new flat and nothing said about the old one, each selection is made once a table. */
function rechtshinweise(
  urteil: Urteil,
  tag: Tag,
  anfrage: Anfrage,
  bereit: Vorbereitet | null,
  warmwasserOffen: boolean,
): readonly Hinweis[] {
  const ueblich = anfrage.umzug === null && anfrage.variante.mietverhaeltnis !== 'bestand';
  if (bereit === null || !ueblich)
    return waehle(urteil, tag, anfrage, bereit?.tabelle ?? null, warmwasserOffen);
  let zeitraum = WECHSEL.length - 1;
  while (zeitraum > 0 && (WECHSEL[zeitraum] ?? '') > tag) zeitraum--;
  const fall = zeitraum * 2 + (warmwasserOffen ? 1 : 0);
  let jeUrteil = bereit.hinweise[fall];
  if (jeUrteil === undefined) {
    jeUrteil = {};
    bereit.hinweise[fall] = jeUrteil;
  }
  jeUrteil[urteil] ??= waehle(urteil, tag, anfrage, bereit.tabelle, warmwasserOffen);
  return jeUrteil[urteil] ?? [];
}

function waehle(
  urteil: Urteil,
  tag: Tag,
  anfrage: Anfrage,
  tabelle: Tabelle | null,
  warmwasserOffen: boolean,
): readonly Hinweis[] {
  const gelten = RECHT.filter(
    (hinweis) =>
      (warmwasserOffen || !hinweis.nurBeiOffenemWarmwasser) && gilt(hinweis, urteil, tag, anfrage, tabelle),
  );
  return Object.freeze(gelten.map(({ code, rechtsgrundlage }) => Object.freeze({ code, rechtsgrundlage })));
}

function gilt(
  h: Rechtshinweis,
  urteil: Urteil,
  tag: Tag,
  anfrage: Anfrage,
  tabelle: Tabelle | null,
): boolean {
  if (h.ab !== null && tag < h.ab) return false;
  if (h.bis !== null && tag > h.bis) return false;
  if (h.bei !== 'immer' && !h.bei.includes(urteil)) return false;
  const bestand = anfrage.variante.mietverhaeltnis === 'bestand';
  if (h.wohnung !== 'beide' && (h.wohnung === 'bestand') !== bestand) return false;
  if (h.umzug !== null && !h.umzug.includes(umzugsart(anfrage, tabelle))) return false;
  return !h.nurMitM2Grenze || (tabelle?.grenzen.some(({ bezug }) => bezug.endsWith('_je_m2')) ?? false);
}

function zuschlagshinweis({ zuschlag, betrag }: MoeglicherZuschlag): Hinweis {
  const { name, bezug, rechtsgrundlage } = zuschlag;
  if (betrag === null) return { code: 'zuschlag_ohne_betrag', rechtsgrundlage, werte: { name, bezug } };
  const code = zuschlag.ist === 'bis_zu' ? 'zuschlag_bis_zu' : 'zuschlag_moeglich';
  return { code, rechtsgrundlage, werte: { name, bezug, betrag: alsText(bezug, betrag) } };
}
