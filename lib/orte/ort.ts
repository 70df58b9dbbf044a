/** A Gemeinde as the place search knows it, also found by a part of it; or a Kreis. */
export interface Ort {
  /** Where its page is, without the outer slashes. */
  readonly adresse: string;
  /** As people read it (lesbar.ts). */
  readonly name: string;
  /** Unmistakable name of the Kreis. */
  readonly kreis: string;
  /** Two digits. */
  readonly land: string;
  readonly plz: readonly string[];
  /** How many people most likely mean it: the binary logarithm of the inhabitants, rounded. 0 where nobody knows them. */
  readonly rang: number;
  /** The Stadtteil or village in it that the text names. */
  readonly teil?: string;
  /** The page is that of the Kreis, on which one chooses. */
  readonly istKreis?: true;
}

/** The rank of a place by its inhabitants. */
export function rangNach(einwohner: number | null): number {
  return einwohner === null || einwohner < 1 ? 0 : Math.round(Math.log2(einwohner));
}

export function istKreisfrei({ kreis }: Pick<Ort, 'kreis'>): boolean {
  return kreis.endsWith('(kreisfreie Stadt)');
}
