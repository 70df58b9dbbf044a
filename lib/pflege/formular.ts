import { z } from 'zod';
import { tabelleAlsForm } from '@/lib/tabellen/schema/tabelle';

/** One entry as a form shows it, taken from the schema of tables. */
export interface Feld {
  readonly name: string;
  readonly titel: string;
  readonly hilfe: string;
  /** Kind of value, see `Art` in lib/tabellen/felder. */
  readonly art: string;
  /** Possible words; empty if any text may stand there. */
  readonly worte: readonly string[];
  readonly pflicht: boolean;
}

/** The single values of a table, by the group they stand in. */
export type Formular = ReturnType<typeof formular>;

export type Gruppe = keyof Formular;

type Schema = z.core.$ZodType;

/** A schema without what is wrapped around it, and what was said of it on the way. */
interface Geoeffnet {
  readonly kern: Schema;
  readonly angaben: Readonly<Record<string, unknown>>;
  readonly pflicht: boolean;
}

/** The form that belongs to the schema. The version of the format is nothing to be chosen, so it is left out. */
export function formular() {
  const arten = zweige(an(tabelleAlsForm, 'grenzen'));
  const grenze = gemeinsam(arten.map(felder));
  const erste = arten[0] ?? tabelleAlsForm;
  const gebiet = felder(an(erste, 'gebiete'));
  const istWert = ({ name }: Feld) => name === 'betrag' || name === 'unbekannt';
  const bei = (...namen: string[]) => felder(an(tabelleAlsForm, ...namen));
  const wert = (...namen: string[]) => felder(an(erste, ...namen));
  return {
    kopf: felder(tabelleAlsForm).filter(({ name }) => name !== 'format'),
    quelle: bei('quelle'),
    grenze: grenze.filter((feld) => !istWert(feld)),
    gebiet: gebiet.filter((feld) => !istWert(feld)),
    wert: grenze.filter(istWert),
    zellen: wert('je_person'),
    je_m2: wert('je_m2').filter(({ name }) => !/^\d+$/.test(name) && name !== 'weitere'),
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

function felder(schema: Schema): Feld[] {
  return Object.entries(eintraege(schema)).flatMap(([name, roh]) => {
    const { kern, angaben, pflicht } = geoeffnet(roh);
    // Where two kinds of single values may stand, any text may be typed; the check tells them apart.
    const art =
      angaben['x-art'] ??
      zweige(kern)
        .map((zweig) => geoeffnet(zweig).angaben['x-art'])
        .at(-1);
    if (art === undefined) return [];
    const worte = art === 'wort' ? ((angaben['x-worte'] ?? []) as string[]) : [];
    const [titel = name, hilfe = ''] = [angaben.title, angaben.description] as (string | undefined)[];
    return [{ name, titel, hilfe, art: art as string, worte, pflicht }];
  });
}

/** The schema at a path of entries; of a list it is that of its items. */
function an(schema: Schema, ...namen: string[]): Schema {
  return namen.reduce((hier, name) => {
    const { kern } = geoeffnet(eintraege(hier)[name] ?? schema);
    const { def } = (kern as z.core.$ZodTypes)._zod;
    return def.type === 'array' ? geoeffnet(def.element).kern : kern;
  }, schema);
}

function eintraege(schema: Schema): Readonly<Record<string, Schema>> {
  const { def } = (geoeffnet(schema).kern as z.core.$ZodTypes)._zod;
  return def.type === 'object' ? def.shape : {};
}

function zweige(schema: Schema): readonly Schema[] {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  return def.type === 'union' ? def.options : [];
}

function geoeffnet(schema: Schema, aussen: Geoeffnet['angaben'] = {}, pflicht = true): Geoeffnet {
  const angaben = { ...z.globalRegistry.get(schema), ...aussen };
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'optional':
      return geoeffnet(def.innerType, angaben, false);
    case 'lazy':
      return geoeffnet(def.getter(), angaben, pflicht);
    case 'pipe':
      return geoeffnet(def.in._zod.def.type === 'transform' ? def.out : def.in, angaben, pflicht);
    default:
      return { kern: schema, angaben, pflicht };
  }
}
