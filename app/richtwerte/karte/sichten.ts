import { ALTER, alterAm } from '@/lib/berichte/landkarte/alter';
import { ANTWORTARTEN } from '@/lib/berichte/landkarte/antwortart';
import type { Kreislage } from '@/lib/berichte/landkarte/landkarte';
import { ALTERSWORT, ANTWORT, OHNE_TABELLE } from '@/lib/berichte/landkarte/worte';
import { BELEGE, type Tag } from '@/lib/regeln';
import { BELEGWORT } from '@/lib/texte/beleg';
import type { Legendenzeile } from './figur';
import type { Eintrag } from './karte';
import { ZEICHEN, type Zeichen } from './zeichen';

/** A way to look at the country: its signs with their meaning, and the one of each Kreis. */
export interface Sicht {
  readonly eintraege: ReadonlyMap<string, Eintrag>;
  readonly legende: readonly Legendenzeile[];
}

/** What can be answered where. */
export function antwortsicht(lagen: readonly Kreislage[]): Sicht {
  const worte = ANTWORTARTEN.map((art) => ANTWORT[art]);
  return sicht(lagen, worte, ZEICHEN, ({ antwort }) => ANTWORT[antwort.art]);
}

/** How well the figures are proven, old ones too. */
export function belegsicht(lagen: readonly Kreislage[]): Sicht {
  const worte = [...BELEGE.map((beleg) => BELEGWORT[beleg]), OHNE_TABELLE];
  return sicht(lagen, worte, ['voll', 'halb', 'leer', 'strich'], ({ tabelle }) =>
    tabelle === null ? OHNE_TABELLE : BELEGWORT[tabelle.quelle.beleg],
  );
}

/** For how long the figures have held on a day. */
export function alterssicht(lagen: readonly Kreislage[], tag: Tag): Sicht {
  const worte = ALTER.map((alter) => ALTERSWORT[alter]);
  return sicht(lagen, worte, ZEICHEN, ({ tabelle }) => ALTERSWORT[alterAm(tabelle, tag)]);
}

function sicht(
  lagen: readonly Kreislage[],
  worte: readonly string[],
  zeichen: readonly Zeichen[],
  wortFuer: (lage: Kreislage) => string,
): Sicht {
  const zeichenFuer = (wort: string) => zeichen[worte.indexOf(wort)] ?? 'strich';
  const eintraege = lagen.map((lage): [string, Eintrag] => {
    const wort = wortFuer(lage);
    return [lage.kreis.ags, { zeichen: zeichenFuer(wort), worte: `${lage.kreis.bezeichnung}: ${wort}` }];
  });
  const legende = worte.map((name) => ({
    name,
    zeichen: zeichenFuer(name),
    anzahl: lagen.filter((lage) => wortFuer(lage) === name).length,
  }));
  return { eintraege: new Map(eintraege), legende };
}
