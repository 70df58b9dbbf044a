/** The pure rules library: everything a caller needs, and nothing that reads files, clocks or the network. */
export * from './anfrage';
export type { Anfragefehler } from './anfragefehler';
export { ausschnitt } from './ausschnitt';
export * from './ergebnis';
export { type Fehlbetrag, wasFehltBisPassend } from './fehlbetrag';
export { type Fragen, fragenFuer } from './fragen';
export { type Frische, frischeAm } from './frische';
export { alsDezimal, alsDezimal4, ausDezimal } from './geld';
export type { Grund } from './gruende';
export { type Hoechstbetraege, type Hoechstbetrag, hoechstbetraege } from './hoechstbetraege';
export { kriteriumVon } from './kriterium-von';
export { type Leistung, leistungAm } from './leistung';
export { type GeleseneAnfrage, leseAnfrage } from './lese-anfrage';
export { pruefe } from './pruefe';
export * from './tabelle';
export { istTag, plusMonate, type Tag, vortag } from './tag';
export { type Uebersichtswert, uebersicht } from './uebersicht';
export { tabelleAm } from './zeitleiste';
