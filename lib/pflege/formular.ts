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

/** The single values of a table, by the group they stand in. */
export type Formular = Readonly<
  Record<'kopf' | 'quelle' | 'zellen' | 'beispiel' | 'anfrage' | 'erwartet', readonly Feld[]>
>;

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
  readonly 'x-art'?: string;
}

/** The form that belongs to the schema. The version of the format is nothing to be chosen, so it is left out. */
export function formularAus(schema: unknown): Formular {
  const wurzel = schema as Schema;
  const unter = (name: string) => aufgeloest(wurzel.properties?.[name], wurzel);
  const beispiel = aufgeloest(unter('beispiele').items, wurzel);
  return {
    kopf: felder(wurzel, wurzel).filter(({ name }) => name !== 'format'),
    quelle: felder(unter('quelle'), wurzel),
    zellen: felder(wurzel.definitions?.je_person ?? {}, wurzel),
    beispiel: felder(beispiel, wurzel),
    anfrage: felder(aufgeloest(beispiel.properties?.anfrage, wurzel), wurzel),
    erwartet: felder(aufgeloest(beispiel.properties?.erwartet, wurzel), wurzel),
  };
}

function felder({ properties = {}, required = [] }: Schema, wurzel: Schema): Feld[] {
  return Object.entries(properties).flatMap(([name, roh]) => {
    const feld = { ...aufgeloest(roh, wurzel), ...roh };
    const art = feld['x-art'];
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

/** Parts that the schema writes once are only named where they are used. */
function aufgeloest(schema: Schema | undefined, wurzel: Schema): Schema {
  const verweis = schema?.$ref ?? schema?.allOf?.find(({ $ref }) => $ref !== undefined)?.$ref;
  if (verweis === undefined) return schema ?? {};
  return wurzel.definitions?.[verweis.replace('#/definitions/', '')] ?? {};
}
