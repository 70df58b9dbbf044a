import type { Anfrage } from './anfrage';
import type { Urteil } from './ergebnis';
import { alsDezimal } from './geld';
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
  const gelten = RECHT.filter((hinweis) => gilt(hinweis, urteil, tag, anfrage, tabelle)).map(
    ({ code, rechtsgrundlage }) => ({ code, rechtsgrundlage }),
  );
  return [...moeglich.map(zuschlagshinweis), ...gelten];
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
    werte: { name: zuschlag.name, bezug: zuschlag.bezug, betrag: alsDezimal(betrag) },
  };
}
