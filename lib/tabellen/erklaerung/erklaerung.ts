/** What editors and forms say about an entry: its name in plain words, what goes there, and how it is written. */
export interface Erklaerung {
  readonly title: string;
  readonly description: string;
  readonly beispiele?: readonly unknown[];
}

/** An explanation for each entry of an object. */
export type Erklaerungen<Name extends PropertyKey> = Readonly<Record<Name, Erklaerung>>;

/** One explanation; the examples are source texts as they stand in a file. */
export function e(title: string, description: string, ...beispiele: readonly unknown[]): Erklaerung {
  return beispiele.length === 0 ? { title, description } : { title, description, beispiele };
}

/** The explanation as zod keeps it. zod drops `examples` of what it transforms, so they have a name of their own. */
export function alsMeta({ title, description, beispiele }: Erklaerung) {
  return { title, description, ...(beispiele ? { 'x-beispiele': beispiele } : {}) };
}
