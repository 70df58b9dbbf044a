import { tagLang } from '@/lib/kern/zahlen';
import type { Aenderung } from '@/lib/regeln';

/** “heute, den 25. November 2026”, “den 1. Februar 2027”. */
export function fuerTag(tag: string, heute: string): string {
  return tag === heute ? `heute, den ${tagLang(tag)}` : `den ${tagLang(tag)}`;
}

/** The next known change of the limits, in a sentence. */
export function aenderungText({ art, tag }: Aenderung): string {
  return art === 'neu'
    ? `Ab dem ${tagLang(tag)} gelten neue Richtwerte.`
    : `Diese Richtwerte gelten bis zum ${tagLang(tag)}. Neue Richtwerte kennen wir noch nicht.`;
}
