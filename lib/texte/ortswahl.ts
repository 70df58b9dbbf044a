import { LAENDER } from '@/lib/kern/laender';
import { istKreisfrei, type Ort } from '@/lib/orte/ort';
import type { Fund } from '@/lib/orte/suche';

/** A longer list helps nobody. */
export const HOECHSTENS_ORTE = 20;

/** The question between places: which of those that are called so, or whether one that is only alike was meant. */
export function ortsfrage({ art, orte }: Fund): { readonly frage: string; readonly hinweis: string } {
  const viele = orte.length > HOECHSTENS_ORTE;
  const rat = viele
    ? 'Schreiben Sie mehr vom Namen, oder die Postleitzahl.'
    : 'Ist Ihr Ort nicht dabei? Dann hilft die Postleitzahl.';
  const frage =
    orte.length === 1
      ? 'Meinten Sie diesen Ort?'
      : art === 'vermutung'
        ? 'Meinten Sie einen dieser Orte?'
        : 'Welchen Ort meinen Sie?';
  return { frage, hinweis: `${orte.length === 1 ? '1 Ort' : `${orte.length} Orte`} gefunden. ${rat}` };
}

/** A place as one can tell it from all others: “Moosach (Kreis Ebersberg, Bayern)”, “Moosach, Stadtteil von München”. */
export function ortstext(ort: Ort): string {
  if (ort.istKreis) return `${ort.name}: Ort aus einer Liste wählen${landzusatz(ort, ' (', ')')}`;
  if (ort.teil === undefined) return ortMitKreis(ort);
  return istKreisfrei(ort) && ort.kreis.startsWith(`${ort.name} (`)
    ? `${ort.teil}, Stadtteil von ${ort.name}`
    : `${ort.teil}, Ortsteil von ${ortMitKreis(ort)}`;
}

/** “Burgdorf (Kreis Wolfenbüttel, Niedersachsen)”, “Köln (kreisfreie Stadt, Nordrhein-Westfalen)”. */
export function ortMitKreis(ort: Pick<Ort, 'name' | 'kreis' | 'land'>): string {
  const kreis = istKreisfrei(ort) ? 'kreisfreie Stadt' : ort.kreis;
  return `${ort.name} (${kreis}${landzusatz(ort, ', ', '')})`;
}

/** The name of the Land, unless the place is the Land. */
function landzusatz({ name, land }: Pick<Ort, 'name' | 'land'>, vor: string, nach: string): string {
  const landesname = LAENDER.find((l) => l.land === land)?.name;
  return landesname === undefined || landesname === name ? '' : `${vor}${landesname}${nach}`;
}
