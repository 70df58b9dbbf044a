import type { Band } from '@/lib/regeln';

interface BandInDatei {
  readonly ab?: number | undefined;
  readonly ueber?: number | undefined;
  readonly bis?: number | undefined;
  readonly unter?: number | undefined;
}

/** A span as the rules read it: an edge that is not written is open. */
export function bandAus({ ab, ueber, bis, unter }: BandInDatei): Band {
  return { ab: ab ?? null, ueber: ueber ?? null, bis: bis ?? null, unter: unter ?? null };
}
