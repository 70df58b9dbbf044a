/** What only the build would notice: every Gemeinde with a table gets a page of its own. */
import { describe, expect, it } from 'vitest';
import { ortsseiten } from '@/app/daten';

describe('die Seiten der Orte', () => {
  it('keine zwei Gemeinden teilen sich eine Adresse', () => {
    expect(() => ortsseiten()).not.toThrow();
    expect(ortsseiten().size).toBeGreaterThan(20);
  });
});
