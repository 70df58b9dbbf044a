/**
 * How much a person has to read, scroll and type from the start page to the answer, beside the targets
 * (scripts/messen/ziele.ts). `npm run messen:seiten` prints the same as a table.
 */
import { geheUndMiss, WEGE } from '@/scripts/messen/wege';
import { verfehlt } from '@/scripts/messen/ziele';
import { expect, test } from './hilfe';

for (const weg of WEGE) {
  test(`kurz genug für ein kleines Handy: ${weg.name}`, async ({ page }) => {
    const messung = await geheUndMiss(page, weg);
    expect(verfehlt(messung)).toEqual([]);
    // A measurement that found nothing would reach every target.
    expect(messung.ergebnis.Handy.woerter).toBeGreaterThan(60);
    expect(messung.zeichen).toBeGreaterThan(2);
    expect(messung.schritt2 === null).toBe(weg.ohneTabelle === true);
  });
}
