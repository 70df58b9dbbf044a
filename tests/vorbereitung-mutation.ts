import fc from 'fast-check';

// A mutant that a property catches is caught within a few random cases, or by an example.
fc.configureGlobal({ numRuns: 20 });
