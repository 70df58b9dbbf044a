import type { Bestand } from '@/scripts/bau/vollstaendig';

/** What a site may hold: municipal webspace is small, and every file has to be carried there. */
export const HOECHSTENS = { bytes: 250_000_000, dateien: 25_000 } as const;

/** Files and bytes of a site. */
export function umfang(bestand: Bestand): { readonly dateien: number; readonly bytes: number } {
  return { dateien: bestand.size, bytes: [...bestand.values()].reduce((a, b) => a + b, 0) };
}

/** What is too much, a German sentence each. */
export function zuGross(bestand: Bestand): string[] {
  const { dateien, bytes } = umfang(bestand);
  return [
    ...(bytes > HOECHSTENS.bytes
      ? [`Die Seite ist zu groß: ${mb(bytes)} MB. Erlaubt sind ${mb(HOECHSTENS.bytes)} MB.`]
      : []),
    ...(dateien > HOECHSTENS.dateien
      ? [`Die Seite hat zu viele Dateien: ${dateien}. Erlaubt sind ${HOECHSTENS.dateien}.`]
      : []),
  ];
}

/** Rounded up, so that no message says that 250 are more than 250. */
function mb(bytes: number): number {
  return Math.ceil(bytes / 1_000_000);
}
