import * as echt from '../node_modules/fast-check/lib/fast-check.js';

// A mutant that a property catches is caught within a few random cases, or by an example.
const HOECHSTENS = 25;

function assert<T>(eigenschaft: echt.IRawProperty<T>, { numRuns, ...rest }: echt.Parameters<T> = {}): void {
  echt.assert(eigenschaft, { ...rest, numRuns: Math.min(numRuns ?? HOECHSTENS, HOECHSTENS) });
}

/** fast-check with few cases a property; `vitest.mutation.config.ts` puts it in place of the real one. */
export default { ...echt, assert };
