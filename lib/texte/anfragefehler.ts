import { type Anfragefehler, ENERGIETRAEGER, HOECHSTENS } from '@/lib/regeln';

/** What is wrong with a field of an Anfrage, and the remedy. For the command line and the API. */
export function anfragefehlerText({ feld, code, wert }: Anfragefehler): string {
  const wo = feld === '' ? 'Die Anfrage' : `Feld „${feld}“`;
  return `${wo}: ${GRUND[code](wert, feld)}`;
}

const GRUND: Record<Anfragefehler['code'], (wert: string, feld: string) => string> = {
  kein_objekt: (wert) =>
    `${wert} ist kein JSON-Objekt. Schreiben Sie zum Beispiel {"ort":"03241001","personen":2}.`,
  unbekanntes_feld: () => 'Dieses Feld kennen wir nicht. Prüfen Sie die Schreibweise oder lassen Sie es weg.',
  kein_text: (wert) => `${wert} ist kein Text. Schreiben Sie 1 bis 100 Zeichen in Anführungszeichen.`,
  kein_tag: (wert) => `${wert} ist kein Tag. Schreiben Sie Jahr-Monat-Tag, zum Beispiel "2026-12-01".`,
  keine_personenzahl: (wert) =>
    `${wert} ist keine ganze Zahl von 1 bis ${HOECHSTENS.personen}. Schreiben Sie zum Beispiel 3.`,
  kein_wahrheitswert: (wert) => `${wert} passt hier nicht. Schreiben Sie true, false oder null.`,
  kein_betrag: (wert) =>
    `${wert} ist kein Betrag. Schreiben Sie Euro im Monat als Text, zum Beispiel "420.00".`,
  betrag_zu_gross: (wert) => `${wert} Euro im Monat ist zu viel. Möglich ist höchstens "9999.99".`,
  kaltmiete_null: () =>
    'Die Kaltmiete muss höher als 0 Euro sein. Lassen Sie das Feld weg, wenn sie unbekannt ist.',
  keine_flaeche: (wert) =>
    `${wert} ist keine Fläche. Schreiben Sie Quadratmeter als Text, zum Beispiel "62.5".`,
  flaeche_bereich: (wert, feld) =>
    `${wert} m² ist nicht möglich. Schreiben Sie einen Wert von 1 bis ${(feld === 'wohnflaeche' ? HOECHSTENS.flaeche : HOECHSTENS.gebaeude) / 100}.`,
  unbekannte_auswahl: (wert, feld) =>
    `${wert} kennen wir nicht. Möglich ist: ${feld.endsWith('warmwasser') ? 'zentral, dezentral' : ENERGIETRAEGER.join(', ')}.`,
  summe_und_einzeln: () =>
    'Diese Summe steht neben einzelnen Beträgen. Geben Sie entweder die Summe an oder „betriebskosten“ und „heizkosten“.',
};
