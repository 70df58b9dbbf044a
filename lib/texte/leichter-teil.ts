import type { Urteil } from '@/lib/regeln';

/** Parts of the page in very short lines that say what a verdict means; null where it has none. */
export const ANKER = {
  im_rahmen: 'alles-passt',
  miete_im_rahmen: 'miete-passt',
  ueber_richtwert: 'miete-zu-hoch',
  nur_heizung_ueber: 'heizung-kostet-viel',
  nicht_pruefbar: null,
} as const satisfies Readonly<Record<Urteil, string | null>>;

/** Where the page says in very short lines what a verdict means; null for verdicts it has no part for. */
export function leichterTeil(urteil: Urteil): string | null {
  const anker = ANKER[urteil];
  return anker === null ? null : `/leicht/#${anker}`;
}
