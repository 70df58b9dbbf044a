/** One entry as a form shows it, taken from the JSON Schema of tables. */
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

/** The groups of a table in which single values stand. */
const GRUPPEN = [
  'kopf',
  'quelle',
  'grenze',
  'gebiet',
  'wert',
  'zellen',
  'je_m2',
  'wogg',
  'heizspiegel',
  'klasse',
  'danach',
  'zuschlag',
  'wenn',
  'energiekennwert',
  'plus',
  'zusammen',
  'ohne_richtwert',
  'beispiel',
  'anfrage',
  'variante',
  'erwartet',
] as const;

export type Gruppe = (typeof GRUPPEN)[number];

/** The single values of a table, by the group they stand in. */
export type Formular = Readonly<Record<Gruppe, readonly Feld[]>>;

interface Schema {
  readonly title?: string;
  readonly description?: string;
  readonly enum?: readonly unknown[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly definitions?: Readonly<Record<string, Schema>>;
  readonly $ref?: string;
  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly 'x-art'?: string;
}

/** The form that belongs to the schema. The version of the format is nothing to be chosen, so it is left out. */
export function formularAus(schema: unknown): Formular {
  const wurzel = schema as Schema;
  const an = (von: Schema, ...namen: string[]) =>
    namen.reduce((hier, name) => {
      const innen = aufgeloest(hier.properties?.[name], wurzel);
      return innen.items === undefined ? innen : aufgeloest(innen.items, wurzel);
    }, von);
  const arten = an(wurzel, 'grenzen').anyOf ?? [];
  const grenze = gemeinsam(arten.map((art) => felder(art, wurzel)));
  const gebiet = felder(an(arten[0] ?? {}, 'gebiete'), wurzel);
  const istWert = ({ name }: Feld) => name === 'betrag' || name === 'unbekannt';
  const bei = (...namen: string[]) => felder(an(wurzel, ...namen), wurzel);
  const wert = (...namen: string[]) => felder(an(arten[0] ?? {}, ...namen), wurzel);
  return {
    kopf: felder(wurzel, wurzel).filter(({ name }) => name !== 'format'),
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

function felder({ properties = {}, required = [] }: Schema, wurzel: Schema): Feld[] {
  return Object.entries(properties).flatMap(([name, roh]) => {
    const feld = { ...aufgeloest(roh, wurzel), ...roh };
    const art = artVon(feld);
    if (art === undefined) return [];
    return [
      {
        name,
        titel: feld.title ?? name,
        hilfe: feld.description ?? '',
        art,
        // Numbers and their texts both stand in the schema, because editors see numbers.
        worte: art === 'wort' ? [...new Set((feld.enum ?? []).map(String))] : [],
        pflicht: required.includes(name),
      },
    ];
  });
}

/** Where two kinds of single values may stand, any text may be typed; the check tells them apart. */
function artVon({ 'x-art': art, anyOf = [] }: Schema): string | undefined {
  const einzeln = anyOf.length > 0 && anyOf.every((zweig) => zweig['x-art'] !== undefined);
  return art ?? (einzeln ? anyOf.at(-1)?.['x-art'] : undefined);
}

/** Parts that the schema writes once are only named where they are used. */
function aufgeloest(schema: Schema | undefined, wurzel: Schema): Schema {
  const verweis = schema?.$ref ?? schema?.allOf?.find(({ $ref }) => $ref !== undefined)?.$ref;
  if (verweis === undefined) return schema ?? {};
  return wurzel.definitions?.[verweis.replace('#/definitions/', '')] ?? {};
}
