import { isScalar, isSeq } from 'yaml';
import { alsDokument } from '@/lib/tabellen/layout';
import { istLeer } from './bemerkungen';
import { type Eintrag, eintraegeAus } from './eintraege';
import { type Grenze, grenzeAus } from './grenzen';
import type { Pfad } from './pfad';
import { stelle, unter } from './stelle';

/** An item of a list of groups: a worked example, a surcharge. */
export interface Postenfelder {
  readonly nummer: number;
  readonly name: string;
  readonly pfad: Pfad;
}

/** Everything in a file that the form can change. */
export interface Formularstand {
  readonly eintraege: readonly Eintrag[];
  readonly grenzen: readonly Grenze[];
  readonly zuschlaege: readonly Postenfelder[];
  readonly ohneRichtwert: readonly Postenfelder[];
  readonly beispiele: readonly Postenfelder[];
  /** The texts of a list; empty if it is missing, null if something else stands there. */
  worte(pfad: Pfad): readonly string[] | null;
  /** Top-level entries that are in the text only. */
  readonly nurText: readonly string[];
}

const IM_FORMULAR = new Set([
  'format',
  'quelle',
  'anmerkungen',
  'grenzen',
  'zuschlaege',
  'zuschlaege_zusammen',
  'ohne_richtwert',
  'beispiele',
]);

/** Reads what the form shows; null if the text is no YAML, because then no place in it is certain. */
export function formularstand(text: string): Formularstand | null {
  const dokument = alsDokument(text);
  if (dokument === null) return null;
  const eintraege = eintraegeAus(dokument, text);
  const nummern = (oben: string) => [
    ...new Set(
      eintraege.flatMap(({ pfad }) => (pfad[0] === oben && typeof pfad[1] === 'number' ? [pfad[1]] : [])),
    ),
  ];
  const posten = (liste: string, titel: string) =>
    nummern(liste).map((nummer) => postenfelder(eintraege, [liste, nummer], titel));
  return {
    eintraege,
    grenzen: nummern('grenzen').map((nummer) => grenzeAus(eintraege, nummer)),
    zuschlaege: posten('zuschlaege', 'name'),
    ohneRichtwert: posten('ohne_richtwert', 'bezug'),
    beispiele: posten('beispiele', 'name'),
    worte: (pfad) => worteIn(dokument.getIn(pfad, true)),
    nurText: unter(eintraege, [])
      .filter(({ name, wert }) => wert === null && !IM_FORMULAR.has(name))
      .map(({ name }) => name),
  };
}

function worteIn(liste: unknown): readonly string[] | null {
  if (istLeer(liste)) return [];
  return isSeq(liste) && liste.items.every((wort) => isScalar(wort))
    ? liste.items.map(({ value }) => String(value))
    : null;
}

function postenfelder(eintraege: readonly Eintrag[], pfad: Pfad, titel: string): Postenfelder {
  return { nummer: Number(pfad.at(-1)), name: stelle(eintraege, ...pfad, titel).wert, pfad };
}
