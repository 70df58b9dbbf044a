import type { Ergebnis, Grund } from '@/lib/regeln';
import { BEZUG } from '../begriffe';
import { GRUND } from '../gruende';
import { entscheidende, passtWennText } from '../kriterium';
import { und } from './saetze';

/** Why something is open: one sentence a reason, with what it is about where it lies in the table. */
export function gruende(ergebnis: Ergebnis): string[] {
  const teile = entscheidende(ergebnis);
  const liste =
    ergebnis.gruende.length > 0 ? ergebnis.gruende : [...new Set(teile.flatMap((k) => k.gruende))];
  return liste.map((grund) => {
    const namen = teile.filter((k) => k.gruende.includes(grund)).map(({ bezug }) => BEZUG[bezug]);
    return IN_DER_TABELLE.has(grund) && namen.length > 0 ? `${und(namen)}: ${GRUND[grund]}` : GRUND[grund];
  });
}

/** Reasons that lie in one limit and not in the question: there the limit has to be named. */
const IN_DER_TABELLE: ReadonlySet<Grund> = new Set<Grund>([
  'richtwert_nicht_bekannt',
  'richtwert_nicht_gefunden',
  'grenze_nicht_bekannt',
  'tabelle_veraltet',
  'gemeinde_nicht_in_tabelle',
  'personenzahl_nicht_in_tabelle',
  'einzelfall_ab_personenzahl',
]);

/** One sentence further: what would decide the parts that are open. */
export function weiter(ergebnis: Ergebnis): string[] {
  return [...new Set(entscheidende(ergebnis).flatMap((k) => passtWennText(k) ?? []))];
}
