import { isDeepStrictEqual } from 'node:util';
import { uebersicht, vorbereite } from '@/lib/regeln';
import type { GeladeneTabelle } from '@/lib/tabellen/lade';

/** Households for whom a table answers one by one. */
const PERSONEN = Array.from({ length: 20 }, (_, i) => i + 1);

/**
 * True if people are told the same by both: the same words, and in every Gemeinde the same limits for every household. A
 * last cell that `weitere` says as well changes nothing for anybody.
 */
export function gleicherSinn(vorher: readonly GeladeneTabelle[], jetzt: readonly GeladeneTabelle[]): boolean {
  if (
    isDeepStrictEqual(
      vorher.map(({ inhalt }) => inhalt),
      jetzt.map(({ inhalt }) => inhalt),
    )
  )
    return true;
  if (!isDeepStrictEqual(vorher.map(ohneZellen), jetzt.map(ohneZellen))) return false;
  return vorher.every((alte, i) => {
    const neue = jetzt[i];
    return neue !== undefined && isDeepStrictEqual(auskunft(alte), auskunft(neue));
  });
}

/** Cells in branches stay: what they do depends on a flat, and `uebersicht` is asked without one. */
function ohneZellen({ inhalt }: GeladeneTabelle): unknown {
  const grenzen = inhalt.grenzen.map(({ je_person: _, gebiete, ...grenze }) => ({
    ...grenze,
    gebiete: gebiete?.map(({ je_person: __, ...gebiet }) => gebiet),
  }));
  return { ...inhalt, grenzen };
}

function auskunft({ tabelle }: GeladeneTabelle): unknown {
  const werk = vorbereite(tabelle, PERSONEN);
  return Object.keys(tabelle.gemeinden).map((ags) =>
    PERSONEN.map((personen) => uebersicht(werk, ags, personen)),
  );
}
