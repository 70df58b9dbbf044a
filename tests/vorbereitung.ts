/** Runs before every test file: DOM matchers such as toBeVisible(), and a clean page after every test. */
import '@testing-library/jest-dom/vitest';
import { cleanup } from '@testing-library/react';
import { afterEach, vi } from 'vitest';
import { findeBeschriftungenSchnell } from './beschriftung';

// The files of a worker share their modules and their page: what a test leaves, the next one would find.
afterEach(() => {
  cleanup();
  document.body.replaceChildren();
  window.history.replaceState(null, '', '/');
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

findeBeschriftungenSchnell();
