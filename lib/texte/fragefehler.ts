import type { Fragefehler } from '@/lib/orte/frage-passt';

/** So many proposals still help; of more nobody reads the last. */
const HOECHSTENS = 10;

/** Why a field of an Anfrage fits no place or table, and the remedy. For the command line and the API. */
export function fragefehlerText(fehler: Fragefehler): string {
  return `Feld „${fehler.feld}“: „${fehler.wert.slice(0, 60)}“ ${SATZ[fehler.art](fehler)}`;
}

const SATZ: Record<Fragefehler['art'], (fehler: Fragefehler) => string> = {
  ort_mehrdeutig: ({ moeglich }) =>
    `kann mehrere Gemeinden meinen. Schreiben Sie statt des Namens eine dieser Nummern: ${liste(moeglich)}.`,
  ort_unbekannt: ({ moeglich }) =>
    moeglich.length === 0
      ? 'ist keine Gemeinde, die wir kennen. Schreiben Sie den Gemeindeschlüssel (AGS) mit 8 Ziffern, zum Beispiel "03254021".'
      : `ist keine Gemeinde, die wir kennen. Meinen Sie eine davon? Dann schreiben Sie ihre Nummer: ${liste(moeglich)}.`,
  merkmal_unbekannt: ({ moeglich }) =>
    moeglich.length === 0
      ? 'kennt hier keine Tabelle. Lassen Sie es weg.'
      : `kennt hier keine Tabelle. Möglich ist: ${liste(moeglich)}.`,
  gebiet_ungeteilt: () =>
    'passt nicht: Diese Gemeinde ist in unseren Tabellen nicht geteilt. Lassen Sie das Feld weg.',
  gebiet_unbekannt: ({ moeglich }) =>
    `ist kein Teil dieser Gemeinde in unseren Tabellen. Möglich ist: ${liste(moeglich)}.`,
};

function liste(worte: readonly string[]): string {
  const gezeigt = worte.slice(0, HOECHSTENS).join('; ');
  const rest = worte.length - HOECHSTENS;
  return rest > 0 ? `${gezeigt}; und ${rest} weitere` : gezeigt;
}
