import type { Anfrage, Ergebnis, Hoechstbetraege, Tabelle, Umgebungszeile } from '@/lib/regeln';
import * as regeln from '@/lib/regeln';

/** The questions of lib/regeln asked of a table that is not prepared yet. */
export function pruefe(anfrage: Anfrage, tabelle: Tabelle | null): Ergebnis {
  const werk = fuer(anfrage, tabelle);
  const ergebnis = regeln.pruefe(anfrage, werk);
  // Every check of every test is also one of the short way to the verdict.
  const kurz = regeln.urteile(anfrage, werk);
  if (kurz !== ergebnis.urteil) throw new Error(`urteile sagt ${kurz}, pruefe ${ergebnis.urteil}`);
  return ergebnis;
}

export function hoechstbetraege(anfrage: Anfrage, tabelle: Tabelle | null): Hoechstbetraege {
  return regeln.hoechstbetraege(anfrage, fuer(anfrage, tabelle));
}

export function umgebung(anfrage: Anfrage, tabelle: Tabelle): readonly Umgebungszeile[] {
  return regeln.umgebung(anfrage, regeln.vorbereite(tabelle));
}

const vorbereitete = new WeakMap<Tabelle, Map<number | null, regeln.Regelwerk>>();

/**
 * Prepares the household sizes of the question only, and each table once for each: that is most of the time of a
 * property, and the rules themselves remember nothing.
 */
function fuer({ personen }: Anfrage, tabelle: Tabelle | null): regeln.Regelwerk | null {
  if (tabelle === null) return null;
  const fertige = vorbereitete.get(tabelle) ?? new Map<number | null, regeln.Regelwerk>();
  vorbereitete.set(tabelle, fertige);
  const werk = fertige.get(personen) ?? regeln.vorbereite(tabelle, personen === null ? [] : [personen]);
  fertige.set(personen, werk);
  return werk;
}
