import type { z } from 'zod';
import type { Bund } from './bund-form';
import type { Befund } from './meldung';
import { beruehren, reichweite } from './reichweite';
import type { band } from './schema/band';
import type { TabelleInDatei } from './schema/tabelle';

type Band = z.infer<typeof band>;

/**
 * Two decisive limits for the same thing in the same place: which one holds? They may stand side by side only if each
 * says with `nur_bei_wohnflaeche` for which flats it is, and no flat is meant by both.
 * `gemeinden`: AGS of all Gemeinden of the authority.
 */
export function doppelteGrenzen(
  inhalt: Pick<TabelleInDatei, 'grenzen' | 'gueltig_ab'>,
  gemeinden: readonly string[],
  bund: Pick<Bund, 'mietenstufen'>,
): Befund[] {
  const massgeblich = inhalt.grenzen.flatMap((grenze, nummer) => {
    if (grenze.wirkung !== 'massgeblich') return [];
    return [{ grenze, nummer, wo: reichweite(grenze, gemeinden, bund, inhalt.gueltig_ab) }];
  });
  return massgeblich.flatMap(({ grenze, nummer, wo }, i): Befund[] => {
    const davor = massgeblich
      .slice(0, i)
      .find(
        (andere) =>
          andere.grenze.bezug === grenze.bezug &&
          beruehren(andere.wo, wo) &&
          !getrennt(andere.grenze.nur_bei_wohnflaeche, grenze.nur_bei_wohnflaeche),
      );
    if (davor === undefined) return [];
    const beide = grenze.nur_bei_wohnflaeche !== undefined && davor.grenze.nur_bei_wohnflaeche !== undefined;
    const text = beide
      ? `Die ${davor.nummer + 1}. Grenze vergleicht dasselbe („${grenze.bezug}“) für zum Teil dieselben Wohnungen. Prüfen Sie bei beiden „nur_bei_wohnflaeche“: Die Spannen dürfen sich nicht überschneiden.`
      : `Schon die ${davor.nummer + 1}. Grenze vergleicht hier dasselbe („${grenze.bezug}“) und ist maßgeblich. Lassen Sie eine stehen. Gelten beide nur für bestimmte Wohnungen, schreiben Sie zu beiden „nur_bei_wohnflaeche“.`;
    return [{ pfad: ['grenzen', nummer, 'bezug'], text }];
  });
}

/** True if both are spans and no area lies in both. Areas are whole hundredths of a m². */
function getrennt(a: Band | undefined, b: Band | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  const [vonA, bisA] = spanne(a);
  const [vonB, bisB] = spanne(b);
  return bisA < vonB || bisB < vonA;
}

function spanne({ ab, ueber, bis, unter }: Band): readonly [von: number, bis: number] {
  return [ab ?? (ueber === undefined ? 0 : ueber + 1), bis ?? (unter === undefined ? Infinity : unter - 1)];
}
