import { tagLang } from '@/lib/kern/zahlen';

/** A legal basis or a source as people read it: “§ 22” stays on one line, and a first day is a day, not a code. */
export function belegText(text: string): string {
  return text
    .replace(/§ (?=\d)/gu, '§\u00a0')
    .replace(/gültig ab (\d{4}-\d{2}-\d{2})/gu, (_treffer, tag: string) => `gültig ab ${tagLang(tag)}`);
}
