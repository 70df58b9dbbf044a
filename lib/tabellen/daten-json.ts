import type { Bund, FruehereGemeinde, Gemeinde } from './bund-form';
import type { Daten, TraegerMitTabellen } from './lade';
import type { Wohnflaechennorm } from './schema/bund';

type Paare<Wert> = readonly (readonly [string, Wert])[];

/** `Bund` without maps, which JSON does not have. */
export type BundAlsJson = Omit<Bund, 'gemeinden' | 'fruehere' | 'mietenstufen' | 'wohnflaechen'> & {
  readonly gemeinden: readonly Gemeinde[];
  readonly fruehere: readonly FruehereGemeinde[];
  readonly mietenstufen: readonly (Omit<Bund['mietenstufen'][number], 'stufen'> & {
    readonly stufen: Paare<string>;
  })[];
  readonly wohnflaechen: Paare<Wohnflaechennorm>;
};

/** `Daten` in the same way. */
export interface DatenAlsJson {
  readonly bund: BundAlsJson;
  readonly traeger: readonly (Omit<TraegerMitTabellen, 'anmerkungen'> & {
    readonly anmerkungen: Paare<readonly string[]>;
  })[];
}

export function bundAlsJson(bund: Bund): BundAlsJson {
  return {
    ...bund,
    gemeinden: [...bund.gemeinden.values()],
    fruehere: [...bund.fruehere.values()],
    mietenstufen: bund.mietenstufen.map((liste) => ({ ...liste, stufen: [...liste.stufen] })),
    wohnflaechen: [...bund.wohnflaechen],
  };
}

/** The national data as the compiler reads it. */
export function bundAusJson(bund: BundAlsJson): Bund {
  return {
    ...bund,
    gemeinden: new Map(bund.gemeinden.map((gemeinde) => [gemeinde.ags, gemeinde])),
    fruehere: new Map(bund.fruehere.map((gemeinde) => [gemeinde.ags, gemeinde])),
    mietenstufen: bund.mietenstufen.map((liste) => ({ ...liste, stufen: new Map(liste.stufen) })),
    wohnflaechen: new Map(bund.wohnflaechen),
  };
}

/** Checked and compiled tables in a form that JSON can write; only data without findings are worth keeping. */
export function alsJson({ bund, traeger }: Daten): DatenAlsJson {
  return {
    bund: bundAlsJson(bund),
    traeger: traeger.map((einer) => ({ ...einer, anmerkungen: [...einer.anmerkungen] })),
  };
}

/** The way back. What comes has to be what `alsJson` made, with the same version of the project. */
export function ausJson({ bund, traeger }: DatenAlsJson): Daten {
  return {
    bund: bundAusJson(bund),
    traeger: traeger.map((einer) => ({ ...einer, anmerkungen: new Map(einer.anmerkungen) })),
    meldungen: [],
  };
}
