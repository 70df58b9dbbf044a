import type { Anfrage } from '../anfrage/anfrage';
import type { Leistung } from '../modell/ergebnis';
import { gefroren } from '../wert/gefroren';
import { type Tag, tagzahl } from '../zahl/tag';

const NAMEN: readonly { readonly ab: number; readonly leistung: Leistung }[] = gefroren([
  {
    // Authorities may go on writing “Bürgergeld” until 31 December 2026 (§ 65a (4) SGB II).
    ab: 2027_01_01,
    leistung: { name: 'Grundsicherungsgeld', rechtsgrundlage: '§ 19 SGB II' },
  },
  {
    ab: 2026_07_01,
    leistung: {
      name: 'Grundsicherungsgeld (bis 31. Dezember 2026 auch: Bürgergeld)',
      rechtsgrundlage: '§ 19, § 65a Abs. 4 SGB II',
    },
  },
  {
    ab: 2023_01_01,
    leistung: { name: 'Bürgergeld', rechtsgrundlage: '§ 19 SGB II (bis 30. Juni 2026)' },
  },
  {
    ab: 2005_01_01,
    leistung: { name: 'Arbeitslosengeld II', rechtsgrundlage: '§ 19 SGB II (bis 31. Dezember 2022)' },
  },
]);

/** The name of the benefit on a day; null before SGB II came into force (1 January 2005). */
export function leistungAm(tag: Tag): Leistung | null {
  return leistungAb(tagzahl(tag));
}

/** The name of what a person gets under the law that was said; without a word of it, SGB II. */
export function leistungFuer({ rechtskreis }: Anfrage, tag: number): Leistung | null {
  return rechtskreis === 'sgb12' ? SOZIALHILFE : leistungAb(tag);
}

const SOZIALHILFE: Leistung = gefroren({
  name: 'Grundsicherung im Alter und bei Erwerbsminderung oder Hilfe zum Lebensunterhalt',
  rechtsgrundlage: '§§ 27, 41 SGB XII',
});

/** The same for a day as a number. */
export function leistungAb(tag: number): Leistung | null {
  for (const zeile of NAMEN) if (zeile.ab <= tag) return zeile.leistung;
  return null;
}
