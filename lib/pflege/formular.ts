import { z } from 'zod';
import { tabelleAlsForm } from '@/lib/tabellen/schema/tabelle';

/** One entry as a form shows it, taken from the schema of tables. */
export interface Feld {
  readonly name: string;
  readonly titel: string;
  readonly hilfe: string;
  /** Kind of value, see `Art` in lib/tabellen/json-schema/arten. */
  readonly art: string;
  /** Possible words; empty if any text may stand there. */
  readonly worte: readonly string[];
  readonly pflicht: boolean;
}

/** The single values of a table, by the group they stand in. */
export type Formular = ReturnType<typeof formular>;

export type Gruppe = keyof Formular;

type Schema = z.core.JSONSchema.JSONSchema;

/** The form that belongs to the schema. The version of the format is nothing to be chosen, so it is left out. */
export function formular() {
  // zod's own account of the schema: of a value that is read from a text it tells how the text is described.
  const wurzel = z.toJSONSchema(tabelleAlsForm, { io: 'input', cycles: 'ref', reused: 'inline' });
  const an = (schema: Schema, ...namen: string[]) =>
    namen.reduce((hier, name) => aufgeloest(hier.properties?.[name], wurzel), schema);
  const arten = (an(wurzel, 'grenzen').anyOf ?? []) as Schema[];
  const grenze = gemeinsam(arten.map((art) => felder(art)));
  const erste = arten[0] ?? wurzel;
  const gebiet = felder(an(erste, 'gebiete'));
  const istWert = ({ name }: Feld) => name === 'betrag' || name === 'unbekannt';
  const bei = (...namen: string[]) => felder(an(wurzel, ...namen));
  const wert = (...namen: string[]) => felder(an(erste, ...namen));
  return {
    kopf: felder(wurzel).filter(({ name }) => name !== 'format'),
    quelle: bei('quelle'),
    grenze: grenze.filter((feld) => !istWert(feld)),
    gebiet: gebiet.filter((feld) => !istWert(feld)),
    wert: grenze.filter(istWert),
    zellen: wert('je_person'),
    je_m2: wert('je_m2').filter(({ name }) => !/^\d+$/.test(name) && name !== 'groessere'),
    wogg: wert('wogg'),
    heizspiegel: wert('heizspiegel'),
    klasse: wert('je_wohnflaeche').filter(({ name }) => name === 'von' || name === 'bis'),
    danach: wert('je_person', 'danach').filter(({ name }) => name === 'ab'),
    zuschlag: bei('zuschlaege'),
    wenn: bei('zuschlaege', 'wenn'),
    energiekennwert: bei('zuschlaege', 'wenn', 'energiekennwert'),
    plus: bei('zuschlaege', 'plus'),
    zusammen: bei('zuschlaege_zusammen'),
    ohne_richtwert: bei('ohne_richtwert'),
    beispiel: bei('beispiele'),
    anfrage: bei('beispiele', 'anfrage'),
    variante: bei('beispiele', 'anfrage', 'variante'),
    erwartet: bei('beispiele', 'erwartet'),
  };
}

/** The entries of several kinds of one thing: a choice has the words of all of them. */
function gemeinsam(arten: readonly (readonly Feld[])[]): Feld[] {
  const [erste = []] = arten;
  const alle = arten.flat();
  return erste.map((feld) => ({
    ...feld,
    worte: [...new Set(alle.filter(({ name }) => name === feld.name).flatMap(({ worte }) => worte))],
  }));
}

function felder({ properties = {}, required = [] }: Schema): Feld[] {
  return Object.entries(properties).flatMap(([name, roh]) => {
    const { title: titel = name, description: hilfe = '', anyOf = [], ...angaben } = roh as Schema;
    // Where two kinds of single values may stand, any text may be typed; the check tells them apart.
    const art = (angaben['x-art'] ?? (anyOf.at(-1) as Schema | undefined)?.['x-art']) as string | undefined;
    if (art === undefined) return [];
    const worte = art === 'wort' ? ((angaben['x-worte'] ?? []) as string[]) : [];
    return [{ name, titel, hilfe, art, worte, pflicht: required.includes(name) }];
  });
}

/** The schema behind a reference; of a list that of its items. */
function aufgeloest(roh: unknown, wurzel: Schema): Schema {
  const schema = (roh ?? wurzel) as Schema;
  const verweis = schema.$ref?.split('/').at(-1);
  const hier = verweis === undefined ? schema : (wurzel.$defs?.[verweis] as Schema);
  return hier.type === 'array' ? aufgeloest(hier.items, wurzel) : hier;
}
