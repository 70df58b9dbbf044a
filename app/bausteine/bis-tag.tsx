import type { Tag } from '@/lib/regeln';
import type { SatzBisTag } from '@/lib/texte/seitenstand';

/**
 * A sentence that is true up to a day. On the day of the build the right one is printed; app/inseln/frische.ts puts the
 * other in its place when a page is read after that day and nobody has built it anew.
 */
export function BisTag({ satz: { bis, bisher, danach }, heute }: { satz: SatzBisTag; heute: Tag | null }) {
  if (heute !== null && heute > bis) return danach;
  return (
    <span data-bis={bis} data-danach={danach}>
      {bisher}
    </span>
  );
}
