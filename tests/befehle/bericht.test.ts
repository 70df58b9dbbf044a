import { describe, expect, it } from 'vitest';
import { main } from '@/scripts/tabellen-bericht';
import { laufe } from './hilfe';

describe('tabellen:bericht', () => {
  it('druckt für einen Tag als JSON, was der Text auch sagt', async () => {
    const json = await laufe(main, ['--tag', '2026-11-25', '--format', 'json']);
    expect(json).toMatchObject({ code: 0, fehler: '' });
    expect(JSON.parse(json.ausgabe)).toMatchObject({ tag: '2026-11-25', gemeinden: { liste: 10_747 } });
    const text = await laufe(main, ['--tag', '2026-11-25']);
    expect(text.ausgabe).toContain('Abdeckung am 25. November 2026');
  });

  it('sagt, wie der Aufruf heißt, wenn er nicht stimmt', async () => {
    for (const argumente of [['--tag', '2026-02-30'], ['--format', 'pdf'], ['--was']]) {
      const lauf = await laufe(main, argumente);
      expect([lauf.code, lauf.ausgabe]).toEqual([2, '']);
      expect(lauf.fehler).toMatch(/^Aufruf: npm run tabellen:bericht/);
    }
  });
});
