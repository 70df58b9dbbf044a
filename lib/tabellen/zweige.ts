import type { WertInDatei } from './schema/wert';

/** The values one branch below a value as written, whatever the branch asks, but for the area of the flat itself. */
export function zweigeIn(wert: WertInDatei): WertInDatei[] {
  const alle = [
    wert.je_person?.danach,
    ...Object.values(wert.je_energietraeger ?? {}),
    ...Object.values(wert.je_warmwasser ?? {}),
    ...Object.values(wert.je_variante ?? {}).flatMap((antworten) => Object.values(antworten ?? {})),
    ...(wert.je_gebaeudeflaeche ?? []),
    ...(wert.je_baujahr ?? []),
  ];
  return alle.filter((zweig) => zweig !== undefined);
}
