import type { Anfragefehler } from '@/lib/regeln';

/** What is wrong with a field of an Anfrage, and the remedy. For the command line and the API. */
export function anfragefehlerText(fehler: Anfragefehler): string {
  const wo = fehler.feld === '' ? 'Die Anfrage' : `Feld „${fehler.feld}“`;
  return `${wo}: ${GRUND[fehler.code](fehler)}`;
}

const GRUND: Record<Anfragefehler['code'], (fehler: Anfragefehler) => string> = {
  kein_objekt: ({ wert, erlaubt }) => `${wert} ist kein JSON-Objekt. Möglich sind die Felder: ${erlaubt}.`,
  keine_liste: ({ wert }) => `${wert} ist keine Liste. Schreiben Sie zum Beispiel ["alleinerziehend"].`,
  unbekanntes_feld: ({ erlaubt }) =>
    `Dieses Feld kennen wir nicht. Prüfen Sie die Schreibweise oder lassen Sie es weg. Möglich ist: ${erlaubt}.`,
  kein_text: ({ wert }) => `${wert} ist kein Text. Schreiben Sie 1 bis 100 Zeichen in Anführungszeichen.`,
  kein_wort: ({ wert }) => `${wert} ist kein Merkmal. Nur kleine Buchstaben, Ziffern und _ sind möglich.`,
  kein_tag: ({ wert }) => `${wert} ist kein Tag. Schreiben Sie Jahr-Monat-Tag, zum Beispiel "2026-12-01".`,
  kein_jahr: ({ wert }) => `${wert} ist kein Jahr. Schreiben Sie eine ganze Zahl, zum Beispiel 1975.`,
  keine_personenzahl: ({ wert, erlaubt }) =>
    `${wert} ist keine ganze Zahl von ${erlaubt}. Schreiben Sie zum Beispiel 3.`,
  kein_wahrheitswert: ({ wert }) => `${wert} passt hier nicht. Schreiben Sie true, false oder null.`,
  kein_betrag: ({ wert }) =>
    `${wert} ist kein Betrag. Schreiben Sie Euro im Monat als Text, zum Beispiel "420.00".`,
  betrag_zu_gross: ({ wert }) => `${wert} Euro im Monat ist zu viel. Möglich ist höchstens "9999.99".`,
  keine_anzahl: ({ wert, erlaubt }) => `${wert} ist keine ganze Zahl von ${erlaubt}.`,
  weniger_als_personen: ({ wert, erlaubt }) =>
    `${wert} ist weniger als „personen“. Zählen Sie alle in der Wohnung, auch die eigene Bedarfsgemeinschaft: ${erlaubt}.`,
  summe_passt_nicht: ({ wert, erlaubt }) =>
    `${wert} passt nicht zu den einzelnen Beträgen. Sie ergeben zusammen ${erlaubt}.`,
  keine_zahl: ({ wert }) =>
    `${wert} ist keine Zahl. Schreiben Sie sie als Text mit Punkt, zum Beispiel "62.5".`,
  zahl_bereich: ({ wert, erlaubt }) => `${wert} ist nicht möglich. Schreiben Sie einen Wert von ${erlaubt}.`,
  unbekannte_auswahl: ({ wert, erlaubt }) => `${wert} kennen wir nicht. Möglich ist: ${erlaubt}.`,
  summe_und_einzeln: () =>
    'Diese Summe steht neben einzelnen Beträgen. Geben Sie entweder die Summe an oder „betriebskosten“ und „heizkosten“.',
};
