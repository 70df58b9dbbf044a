import { e } from './erklaerung';
import { WERT } from './wert';

const BESTAETIGT = [
  { was: 'fallend', personen: ['4', '5'], werte: ['829.00', '800.00'], grund: 'so gedruckt auf S. 2' },
];

/** One limit. */
export const GRENZE = {
  bezug: e('Bezug', 'Was verglichen wird.', 'bruttokaltmiete'),
  wirkung: e(
    'Wirkung',
    '„massgeblich“ entscheidet. „hinweis“ wird nur gesagt. Bei „nichtpruefungsgrenze“ sieht darüber jemand genauer hin.',
    'massgeblich',
  ),
  rechtsgrundlage: e('Rechtsgrundlage', 'Nur, wenn sie von der üblichen abweicht.', '§ 22 Abs. 10 SGB II'),
  fundstelle: e(
    'Fundstelle',
    'Stelle im Dokument, wenn sie von der ganzen Tabelle abweicht.',
    'S. 4, Nr. 3.2',
  ),
  quelle: e('Quelle', 'Nur, wenn diese Grenze aus einem anderen Dokument stammt.'),
  mindest_betriebskosten_je_m2: e(
    'Mindest-Betriebskosten je m²',
    'So viele Euro je m² der Wohnung zählen mindestens als Betriebskosten.',
    '1.50',
  ),
  nur_bei_wohnflaeche: e(
    'Nur bei Wohnfläche',
    'Diese Grenze gilt nur für Wohnungen dieser Größe. Für die anderen steht eine eigene Grenze da.',
  ),
  warmwasser: e(
    'Warmwasser',
    'Nur bei Heizkosten: „enthalten“, wenn das Dokument sagt, dass der Wert zentrales Warmwasser enthält.',
    'enthalten',
  ),
  gebiete: e('Gebiete', 'Nur, wenn die Werte nicht überall gleich sind: je Gebiet ein Eintrag.'),
  bestaetigt: e(
    'Bestätigt',
    'Auffällige Werte, die jemand mit dem Dokument verglichen hat, mit dem Grund. Die Warnung nennt die Zeilen.',
    BESTAETIGT,
  ),
  ...WERT,
};

/** One area of a limit. */
export const GEBIET = {
  name: e('Name', 'Wie das Dokument das Gebiet nennt.', 'Vergleichsraum 1'),
  gemeinden: e('Gemeinden', 'Schlüssel der Gemeinden (AGS): 8 Ziffern in Anführungszeichen.', ['03252006']),
  mietenstufe: e('Mietenstufe', 'Statt der Gemeinden: alle Gemeinden dieser Mietenstufe.', 'III'),
  teil: e('Teil', 'Nur bei einer geteilten Gemeinde: der Ortsteil, wie der Rechner danach fragt.', 'Kernort'),
  bestaetigt: e(
    'Bestätigt',
    'Auffällige Werte dieses Gebiets, die jemand mit dem Dokument verglichen hat, mit dem Grund.',
    BESTAETIGT,
  ),
  ...WERT,
};
