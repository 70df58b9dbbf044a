import type { Anfrage } from './anfrage';
import { alsText } from './einheit';
import type { Urteil } from './ergebnis';
import { RECHT, type Rechtshinweis } from './recht';
import type { Tabelle } from './tabelle';
import type { Tag } from './tag';
import { umzugsart } from './umzug';
import type { MoeglicherZuschlag } from './zuschlag';

/** A statement beside the verdict, with the paragraph it stands on. */
export interface Hinweis {
  readonly code: string;
  readonly rechtsgrundlage: string;
  /** What the statement names, e.g. a surcharge and its amount. */
  readonly werte?: Readonly<Record<string, string>>;
}

/** The statements that belong to a verdict on a day, in the order they are to be read. */
export function hinweiseFuer(
  urteil: Urteil,
  tag: Tag,
  anfrage: Anfrage,
  tabelle: Tabelle | null,
  moeglich: readonly MoeglicherZuschlag[],
): readonly Hinweis[] {
  const gelten = rechtshinweise(urteil, tag, anfrage, tabelle);
  return moeglich.length === 0 ? gelten : [...moeglich.map(zuschlagshinweis), ...gelten];
}

/** The days on which a statement begins or ends: between two of them the selection stays the same. */
const WECHSEL = [
  ...new Set(RECHT.flatMap(({ ab, bis }) => [ab ?? '', bis === null ? '' : `${bis}~`])),
].sort();

const auswahl = new WeakMap<Tabelle | Anfrage, Map<string, readonly Hinweis[]>>();

/** Each selection is made once a table: it depends on the verdict, the span of days and the kind of move alone. */
function rechtshinweise(
  urteil: Urteil,
  tag: Tag,
  anfrage: Anfrage,
  tabelle: Tabelle | null,
): readonly Hinweis[] {
  const zeitraum = WECHSEL.findLastIndex((wechsel) => wechsel <= tag);
  const art = `${urteil} ${zeitraum} ${umzugsart(anfrage, tabelle)} ${anfrage.variante.mietverhaeltnis}`;
  const bekannte = auswahl.get(tabelle ?? anfrage) ?? new Map<string, readonly Hinweis[]>();
  const bekannt = bekannte.get(art);
  if (bekannt) return bekannt;
  const neu = RECHT.filter((hinweis) => gilt(hinweis, urteil, tag, anfrage, tabelle)).map(
    ({ code, rechtsgrundlage }) => Object.freeze({ code, rechtsgrundlage }),
  );
  auswahl.set(tabelle ?? anfrage, bekannte.set(art, Object.freeze(neu)));
  return neu;
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
  return {
    code: zuschlag.ist === 'bis_zu' ? 'zuschlag_bis_zu' : 'zuschlag_moeglich',
    rechtsgrundlage: zuschlag.rechtsgrundlage,
    werte: { name: zuschlag.name, bezug: zuschlag.bezug, betrag: alsText(zuschlag.bezug, betrag) },
  };
}
