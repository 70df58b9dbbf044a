import { tagLang } from '@/lib/kern/zahlen';

/** The first day, as a code or as the document prints it. */
const TAG = /(gültig ab )(\d{4}-\d{2}-\d{2}|\d{2}\.\d{2}\.\d{4})/gu;
/** A document that has its first day in its name. */
const ZWEIMAL = /(gültig ab \d+\. \p{L}+ \d{4}), \1/gu;

/** A legal basis or a source as people read it: “§ 22” stays on one line, and a first day is a day, not a code. */
export function belegText(text: string): string {
  return text
    .replace(/§ (?=\d)/gu, '§\u00a0')
    .replace(
      TAG,
      (_treffer, wort: string, zahl: string) => wort + tagLang(zahl.split('.').reverse().join('-')),
    )
    .replace(ZWEIMAL, '$1');
}
