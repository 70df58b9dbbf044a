import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const gemeinsam = {
  plugins: [react()],
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)) } },
};

/** Tests are not timed: a busy machine must not fail them. */
const testTimeout = 120_000;

/** Two groups: everything runs in plain Node, only what renders components gets a simulated browser. */
export default defineConfig({
  test: {
    globalSetup: 'tests/ablage.ts',
    // Every core: Vitest leaves one free, which on a machine with two is half of it.
    maxWorkers: '100%',
    projects: [
      {
        ...gemeinsam,
        test: {
          name: 'node',
          testTimeout,
          environment: 'node',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/komponenten/**', 'tests/e2e/**'],
          // What is tested keeps nothing between two calls, so the files of a worker may share their modules: half the
          // time of an isolated run.
          isolate: false,
        },
      },
      {
        ...gemeinsam,
        test: {
          name: 'komponenten',
          testTimeout,
          environment: 'jsdom',
          include: ['tests/komponenten/**/*.test.{ts,tsx}'],
          // Cleans the page after every test, so that the files of a worker may share it.
          setupFiles: ['tests/vorbereitung.ts'],
          isolate: false,
        },
      },
    ],
  },
});
