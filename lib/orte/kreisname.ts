import { kurzname } from '@/lib/kern/kurzname';
import { verbunden, woerter } from './woerter';

/** Words that say what kind of thing a Kreis is, and not which one. */
const ART_DES_KREISES =
  /^(landkreis|kreis|lk|lkr|kr|region|staedteregion|stadtkreis|kreisfreie|stadt|regionalverband)$/;

/** “Landkreis Göttingen”, “LK Göttingen” and “Göttingen” name one Kreis. */
export function kreisname(name: string): string {
  const worte = kurzname(name).split('-');
  return worte.filter((wort) => !ART_DES_KREISES.test(wort)).join('-');
}

/** The same as one word, in which “a.d.” and “an der” are alike. */
export function kreiswort(name: string): string {
  return verbunden(woerter(name).filter(([wort]) => !ART_DES_KREISES.test(wort)));
}

/** Whether a text says that it means a Kreis: “Kreis Gießen”, “Gießen (Landkreis)”. */
export function nenntKreis(text: string): boolean {
  return /^\W*(landkreis|kreis|lkr?|kr|region|st(ä|ae)dteregion|regionalverband)\b\.?(?!$)|\b(landkreis|kreis)\W*$/i.test(
    text.trim(),
  );
}
