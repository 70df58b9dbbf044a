import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const pfad = (name: string) => fileURLToPath(new URL(name, import.meta.url));

/**
 * The tests of rules and tables, for mutation testing: thousands of runs need short random ones. With RAUM=regeln only
 * the tests of the rules themselves run, without a file of data: stricter, and quick.
 */
const RAEUME = process.env.RAUM === undefined ? ['regeln', 'tabellen'] : [process.env.RAUM];

export default defineConfig({
  resolve: {
    alias: [
      { find: /^@\//, replacement: pfad('./') },
      { find: /^fast-check$/, replacement: pfad('./tests/fast-check-kurz.ts') },
    ],
  },
  test: {
    globalSetup: 'tests/ablage.ts',
    include: RAEUME.map((raum) => `tests/${raum}/**/*.test.ts`),
    // It measures memory over hundreds of thousands of questions, and what a mutant counts is memory too.
    exclude: ['tests/regeln/speicher.test.ts'],
  },
});
