import type { Leistung } from '../modell/ergebnis';
import { gefroren } from '../wert/gefroren';
import type { Tag } from '../zahl/tag';

const NAMEN: readonly { readonly ab: Tag; readonly leistung: Leistung }[] = gefroren([
  {
    // Authorities may go on writing “Bürgergeld” until 31 December 2026 (§ 65a (4) SGB II).
    ab: '2027-01-01',
    leistung: { name: 'Grundsicherungsgeld', rechtsgrundlage: '§ 19 SGB II' },
  },
  {
    ab: '2026-07-01',
    leistung: {
      name: 'Grundsicherungsgeld (bis 31. Dezember 2026 auch: Bürgergeld)',
      rechtsgrundlage: '§ 19, § 65a Abs. 4 SGB II',
    },
  },
  {
    ab: '2023-01-01',
    leistung: { name: 'Bürgergeld', rechtsgrundlage: '§ 19 SGB II (bis 30. Juni 2026)' },
  },
  {
    ab: '2005-01-01',
    leistung: { name: 'Arbeitslosengeld II', rechtsgrundlage: '§ 19 SGB II (bis 31. Dezember 2022)' },
  },
]);

/** The name of the benefit on a day; null before SGB II came into force (1 January 2005). */
export function leistungAm(tag: Tag): Leistung | null {
  for (const { ab, leistung } of NAMEN) if (ab <= tag) return leistung;
  return null;
}
