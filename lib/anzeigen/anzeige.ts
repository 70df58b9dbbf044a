import { auswahlIn } from './auswahl';
import { wohnflaecheIn } from './flaeche';
import type { Anzeige } from './fund';
import { baujahrIn, kennwertIn } from './gebaeude';
import { kostenIn } from './kosten';
import { einzugIn, ortIn } from './lage';

export type { Anzeige, Anzeigenfeld, Fund, Zweifel, Zweifelcode } from './fund';

/** Far longer than any advert; what comes behind is not read, and that is said. */
const HOECHSTENS_ZEICHEN = 20_000;

/**
 * Reads the text of an advert for a flat. Nothing is guessed: what is found has its words and its place, what was seen
 * and not taken is a doubt. At most one find for each field. Rules only, in linear time; never throws.
 */
export function liesAnzeige(text: string): Anzeige {
  const anfang = text.slice(0, HOECHSTENS_ZEICHEN);
  const teile = [kostenIn, wohnflaecheIn, kennwertIn, baujahrIn, auswahlIn, einzugIn, ortIn].map((lies) =>
    lies(anfang),
  );
  const rest = { code: 'ZU_LANG' as const, zitat: text.slice(HOECHSTENS_ZEICHEN, HOECHSTENS_ZEICHEN + 40) };
  const zuLang =
    text.length > HOECHSTENS_ZEICHEN
      ? [{ ...rest, von: HOECHSTENS_ZEICHEN, bis: HOECHSTENS_ZEICHEN + rest.zitat.length }]
      : [];
  const nachOrt = (a: { von: number }, b: { von: number }) => a.von - b.von;
  return {
    funde: teile.flatMap(({ funde }) => funde).sort(nachOrt),
    zweifel: [...teile.flatMap(({ zweifel }) => zweifel), ...zuLang].sort(nachOrt),
  };
}
