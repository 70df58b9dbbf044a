import { createRequire } from 'node:module';
import type * as fastCheck from 'fast-check';

// Found as Node finds it, wherever the packages lie: the name itself leads back to this file.
const echt: typeof fastCheck = createRequire(import.meta.url)('fast-check');

// A mutant that a property catches is caught within a few random cases, or by an example.
const HOECHSTENS = 25;

function assert<T>(
  eigenschaft: fastCheck.IRawProperty<T>,
  { numRuns, ...rest }: fastCheck.Parameters<T> = {},
): void {
  echt.assert(eigenschaft, { ...rest, numRuns: Math.min(numRuns ?? HOECHSTENS, HOECHSTENS) });
}

/** fast-check with few cases a property; `vitest.mutation.config.ts` puts it in place of the real one. */
export default { ...echt, assert };
