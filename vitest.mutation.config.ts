import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const pfad = (name: string) => fileURLToPath(new URL(name, import.meta.url));

/** The tests of rules and tables, for mutation testing: thousands of runs need short random ones. */
export default defineConfig({
  resolve: {
    alias: [
      { find: /^@\//, replacement: pfad('./') },
      { find: /^fast-check$/, replacement: pfad('./tests/fast-check-kurz.ts') },
    ],
  },
  test: {
    include: ['tests/regeln/**/*.test.ts', 'tests/tabellen/**/*.test.ts'],
  },
});
