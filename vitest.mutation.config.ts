import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** The quick tests of rules and tables, for mutation testing: thousands of runs forbid the large random ones. */
export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)) } },
  test: {
    include: ['tests/regeln/**/*.test.ts', 'tests/tabellen/**/*.test.ts'],
    exclude: ['**/rational.test.ts', '**/node_modules/**'],
    setupFiles: ['tests/vorbereitung-mutation.ts'],
  },
});
