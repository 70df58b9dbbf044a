/** A complete productive file; names and numbers are made up for the tests and stand nowhere else. */
export const PRODUKTIV = `format: 1
betrieb: produktiv
domain: mietpreisrechner.pruefstadt.de
zweitquellen: entscheiden
kopfzeile: keine
name: Jobcenter Prüfstadt
rechtsform: gE
land: Niedersachsen
anschrift:
  strasse: Ringweg 7
  plz: "31134"
  ort: Prüfstadt
telefon: 05121 555-10
email: miete@pruefstadt.de
impressum:
  vertreten_durch: Petra Prüf, Geschäftsführerin
  verantwortlich: Paul Prüf, Ringweg 7, 31134 Prüfstadt
datenschutz:
  beauftragte: Datenschutzstelle im Jobcenter Prüfstadt
  beauftragte_email: datenschutz@pruefstadt.de
  aufsichtsbehoerde: Die Bundesbeauftragte für den Datenschutz und die Informationsfreiheit
  aufsichtsbehoerde_link: https://www.bfdi.bund.de
barrierefreiheit:
  telefon: 05121 555-11
  email: barriere@pruefstadt.de
  durchsetzungsstelle: Schlichtungsstelle Prüfland
  durchsetzungsstelle_link: https://schlichtung.pruefland.de
  erklaerung_vom: 2026-11-25
  pruefung: selbst
`;

/** The same file with one line changed, or taken out if `neu` is null. */
export function mit(zeile: string, neu: string | null): string {
  if (!PRODUKTIV.includes(`${zeile}\n`)) throw new Error(`Diese Zeile gibt es nicht: ${zeile}`);
  return PRODUKTIV.replace(`${zeile}\n`, () => (neu === null ? '' : `${neu}\n`));
}
