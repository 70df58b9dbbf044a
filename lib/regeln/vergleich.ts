import type { Anfrage } from './anfrage';
import { alsDezimal } from './geld';
import type { Bezug, Grenze, Schritt } from './tabelle';

/** The first step: what the offer says, and how the compared value comes from it. */
export function angabe(
  bezug: Bezug,
  anfrage: Anfrage,
  wert: number,
  art: 'genau' | 'mindestens' | 'hoechstens',
): Schritt {
  const werte: Record<string, string> = {};
  if (bezug === 'bruttokaltmiete') {
    trageEin(werte, 'nettokaltmiete', anfrage.nettokaltmiete);
    trageEin(werte, 'betriebskosten', anfrage.betriebskosten);
    if (art === 'hoechstens') trageEin(werte, 'betriebsUndHeizkosten', anfrage.betriebsUndHeizkosten);
  }
  werte[bezug] = alsDezimal(wert);
  return {
    schritt: art === 'genau' ? 'angabe' : `angabe_${art}`,
    werte,
    rechtsgrundlage: bezug === 'wohnflaeche' ? '' : '§ 22 Abs. 1 Satz 1 SGB II',
    quelle: 'Wohnungsangebot',
  };
}

/** The last step: the value of the offer minus the limit. Zero or less is within. */
export function vergleich(istwert: number, richtwert: number, grenze: Grenze): Schritt {
  return {
    schritt: 'vergleich',
    werte: {
      istwert: alsDezimal(istwert),
      richtwert: alsDezimal(richtwert),
      differenz: alsDezimal(istwert - richtwert),
    },
    rechtsgrundlage: grenze.rechtsgrundlage,
    quelle: grenze.quelle,
  };
}

function trageEin(werte: Record<string, string>, name: string, hundertstel: number | null): void {
  if (hundertstel !== null) werte[name] = alsDezimal(hundertstel);
}
