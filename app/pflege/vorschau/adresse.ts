import { istTag, type Tag } from '@/lib/regeln';

/** Whose limits are shown, and on which day. */
export interface Wunsch {
  readonly ags: string;
  readonly tag: Tag;
}

/** `#03241@2027-01-01`: an address that can stand in a proposal. null if it names no authority and day. */
export function wunschAus(fragment: string): Wunsch | null {
  const [, ags = '', tag = ''] = /^#(\d{5})@(\d{4}-\d{2}-\d{2})$/.exec(fragment) ?? [];
  return istTag(tag) ? { ags, tag } : null;
}

export function alsFragment({ ags, tag }: Wunsch): string {
  return `#${ags}@${tag}`;
}
