import type { Tag } from './tag';

/** The legal name of the benefit changes with reforms, so it is dated and never an identifier. */
export interface Leistung {
  readonly name: string;
  readonly rechtsgrundlage: string;
}

const NAMEN: readonly (Leistung & { readonly ab: Tag })[] = [
  // Authorities may go on writing “Bürgergeld” until 31 December 2026 (§ 65a (4) SGB II).
  { ab: '2027-01-01', name: 'Grundsicherungsgeld', rechtsgrundlage: '§ 19 SGB II' },
  {
    ab: '2026-07-01',
    name: 'Grundsicherungsgeld (bis 31. Dezember 2026 auch: Bürgergeld)',
    rechtsgrundlage: '§ 19, § 65a Abs. 4 SGB II',
  },
  { ab: '2023-01-01', name: 'Bürgergeld', rechtsgrundlage: '§ 19 SGB II (bis 30. Juni 2026)' },
  { ab: '2005-01-01', name: 'Arbeitslosengeld II', rechtsgrundlage: '§ 19 SGB II (bis 31. Dezember 2022)' },
];

/** The name of the benefit on a day; null before SGB II came into force (1 January 2005). */
export function leistungAm(tag: Tag): Leistung | null {
  return NAMEN.find(({ ab }) => ab <= tag) ?? null;
}
