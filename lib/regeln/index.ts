/** The pure rules library: everything a caller needs, and nothing that reads files, clocks or the network. */
export * from './anfrage';
export { ausschnitt } from './ausschnitt';
export * from './ergebnis';
export { type Fragen, fragenFuer } from './fragen';
export { alsDezimal, ausDezimal } from './geld';
export type { Grund } from './gruende';
export { type Hinweis, hinweiseFuer } from './hinweise';
export { kriteriumVon } from './kriterium';
export { pruefe } from './pruefe';
export * from './tabelle';
export { istTag, type Tag, vortag } from './tag';
export { type Uebersichtswert, uebersicht } from './uebersicht';
export { tabelleAm } from './zeitleiste';
