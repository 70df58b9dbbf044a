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

/** Prepares the household sizes of the question only: thousands of random tables are prepared once each. */
function fuer({ personen }: Anfrage, tabelle: Tabelle | null): regeln.Regelwerk | null {
  return tabelle === null ? null : regeln.vorbereite(tabelle, personen === null ? [] : [personen]);
}
