import { type Document, parseDocument } from 'yaml';
import { type Eintrag, eintraegeMitOrt } from '@/lib/pflege/neu/yaml-text';
import type { Pfad } from './daten';
import { type Grenze, grenzeAus } from './grenzen';
import { stelle, unter, type Wertstelle } from './stelle';
import { worteAus } from './worte';

/** An item of a list of groups: a worked example, a surcharge. */
export interface Postenfelder {
  readonly nummer: number;
  readonly name: string;
  readonly pfad: Pfad;
  /** Its single values that stand in the file. */
  readonly felder: readonly Wertstelle[];
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
  const dokument = parseDocument(text, { schema: 'failsafe', prettyErrors: false });
  if (dokument.errors.length > 0 || dokument.contents === null) return null;
  const eintraege = eintraegeMitOrt(text);
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
    worte: (pfad) => worteAus(dokument as Document, pfad),
    nurText: unter(eintraege, [])
      .filter(({ name, wert, wertVon, bis }) => wert === null && wertVon !== bis && !IM_FORMULAR.has(name))
      .map(({ name }) => name),
  };
}

function postenfelder(eintraege: readonly Eintrag[], pfad: Pfad, titel: string): Postenfelder {
  const darin = eintraege.filter((e) => pfad.every((teil, i) => e.pfad[i] === teil));
  return {
    nummer: Number(pfad.at(-1)),
    name: stelle(darin, ...pfad, titel).wert,
    pfad,
    felder: darin
      .filter(({ wert, wertVon, bis }) => wert !== null || wertVon === bis)
      .map((e) => ({ pfad: e.pfad, wert: e.wert ?? '' })),
  };
}
