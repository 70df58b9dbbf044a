import { findeBeschriftungenSchnell } from './beschriftung';
/** Runs before every test file: DOM matchers such as toBeVisible(), and a clean document after every test. */
import '@testing-library/jest-dom/vitest';
import { cleanup } from '@testing-library/react';
import { afterEach } from 'vitest';

afterEach(cleanup);

findeBeschriftungenSchnell();
