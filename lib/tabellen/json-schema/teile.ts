import type { JsonSchema } from './arten';

/** Parts shorter than this stay where they are: a reference would hardly be shorter. */
const KURZ = 400;

/**
 * Writes every part that occurs more than once a single time, under `definitions` with a name after the entry it
 * belongs to, and gives the given definitions such names too. The result means the same and is a fraction as long.
 */
export function mitTeilen(
  wurzel: JsonSchema,
  definitionen: Readonly<Record<string, JsonSchema>>,
): JsonSchema {
  const teiler = new Teiler(definitionen);
  teiler.zaehle(wurzel);
  for (const definition of Object.values(definitionen)) teiler.zaehle(definition);
  const fertig = teiler.ersetzt(wurzel, 'tabelle', true) as JsonSchema;
  return Object.keys(teiler.fertige).length === 0 ? fertig : { ...fertig, definitions: teiler.fertige };
}

class Teiler {
  readonly fertige: Record<string, unknown> = {};
  private readonly mengen = new Map<string, number>();
  private readonly namen = new Map<string, string>();

  constructor(private readonly definitionen: Readonly<Record<string, JsonSchema>>) {}

  zaehle(knoten: unknown): void {
    if (typeof knoten !== 'object' || knoten === null) return;
    if (istSchema(knoten)) {
      const text = JSON.stringify(knoten);
      const menge = (this.mengen.get(text) ?? 0) + 1;
      this.mengen.set(text, menge);
      // The parts of a part count once: they will be written once.
      if (menge > 1) return;
    }
    for (const kind of Object.values(knoten)) this.zaehle(kind);
  }

  ersetzt(knoten: unknown, name: string, offen = false): unknown {
    if (Array.isArray(knoten)) return knoten.map((kind) => this.ersetzt(kind, name));
    if (typeof knoten !== 'object' || knoten === null) return knoten;
    const verweis = (knoten as JsonSchema).$ref;
    if (typeof verweis === 'string') return this.verweis(verweis.split('/').at(-1) ?? '', name, knoten);
    const text = JSON.stringify(knoten);
    if (offen || !istSchema(knoten) || text.length < KURZ || (this.mengen.get(text) ?? 0) < 2) {
      return this.kinder(knoten, name);
    }
    return this.teil(text, name, () => this.kinder(knoten, name));
  }

  private kinder(knoten: object, name: string): object {
    const eintraege = Object.entries(knoten).map(([schluessel, kind]) => {
      if (schluessel === 'items') return [schluessel, this.ersetzt(kind, `${name}_eintrag`)];
      if (schluessel !== 'properties') return [schluessel, this.ersetzt(kind, name)];
      const felder = Object.entries(kind as object).map(([feld, inhalt]) => [
        feld,
        this.ersetzt(inhalt, feld),
      ]);
      return [schluessel, Object.fromEntries(felder)];
    });
    return Object.fromEntries(eintraege);
  }

  /** A definition of zod, which exists because a value may hold values again. */
  private verweis(alt: string, name: string, knoten: object): object {
    const definition = this.definitionen[alt] ?? {};
    const neu = this.teil(`#${alt}`, name, () => this.kinder(definition, name));
    return { ...knoten, ...neu };
  }

  private teil(kennung: string, name: string, inhalt: () => unknown): { $ref: string } {
    let vergeben = this.namen.get(kennung);
    if (vergeben === undefined) {
      vergeben = this.frei(name);
      this.namen.set(kennung, vergeben);
      this.fertige[vergeben] = null;
      this.fertige[vergeben] = inhalt();
    }
    return { $ref: `#/definitions/${vergeben}` };
  }

  private frei(name: string): string {
    if (!(name in this.fertige)) return name;
    for (let nummer = 2; ; nummer++) if (!(`${name}_${nummer}` in this.fertige)) return `${name}_${nummer}`;
  }
}

function istSchema(knoten: object): boolean {
  return 'type' in knoten || 'enum' in knoten || 'anyOf' in knoten || 'allOf' in knoten;
}
