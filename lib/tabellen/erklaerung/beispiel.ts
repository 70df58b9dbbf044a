import { e } from './erklaerung';

/** A worked example. */
export const BEISPIEL = {
  name: e('Name', 'Was das Beispiel zeigt.', '2 Personen, genau gleich'),
  herkunft: e('Herkunft', '„gedruckt“: steht so im Dokument. „gerechnet“: selbst gerechnet.', 'gerechnet'),
  stichtag: e('Stichtag', 'Tag der Frage. Ohne Angabe ist es der erste Tag der Tabelle.', '2026-12-01'),
  anfrage: e('Anfrage', 'Das Angebot, das geprüft wird.'),
  erwartet: e('Erwartet', 'Was herauskommen muss.'),
};

export const ANFRAGE = {
  ort: e('Ort', 'Schlüssel der Gemeinde (AGS): 8 Ziffern in Anführungszeichen.', '03252006'),
  gebiet: e('Gebiet', 'Teil der Gemeinde, wenn sie geteilt ist.', 'Kernort'),
  personen: e('Personen', 'Personen, die zusammen Leistungen bekommen.', '2'),
  alle_leistungsberechtigt: e(
    'Alle leistungsberechtigt',
    'Ob alle im Haushalt Leistungen bekommen. Sonst: ja.',
    'ja',
  ),
  nettokaltmiete: e('Nettokaltmiete', 'Miete ohne Nebenkosten, Euro im Monat.', '410.00'),
  betriebskosten: e('Betriebskosten', 'Kalte Betriebskosten, Euro im Monat.', '118.00'),
  heizkosten: e('Heizkosten', 'Heizung und zentrales Warmwasser, Euro im Monat.', '70.00'),
  betriebs_und_heizkosten: e(
    'Betriebs- und Heizkosten',
    'Nur, wenn beide als eine Summe bekannt sind.',
    '190.00',
  ),
  wohnflaeche: e('Wohnfläche', 'Fläche der Wohnung in m².', '58'),
  energietraeger: e('Energieträger', 'Womit geheizt wird.', 'erdgas'),
  gebaeudeflaeche: e('Gebäudefläche', 'Beheizte Fläche des ganzen Gebäudes in m².', '400'),
  warmwasser: e('Warmwasser', 'Woher das warme Wasser kommt: zentral oder dezentral.', 'zentral'),
  verbrauch: e('Verbrauch', 'Verbrauch der Wohnung in kWh im Jahr.', '9000'),
  energiekennwert: e('Energiekennwert', 'Wert im Energieausweis, kWh je m² und Jahr.', '75'),
  baujahr: e('Baujahr', 'Jahr, in dem das Haus gebaut wurde.', '1975'),
  variante: e('Variante', 'Antworten auf Fragen zur Wohnung.'),
  merkmale: e('Merkmale', 'Was für Person oder Wohnung zutrifft.', ['haertefall']),
};

export const ERWARTET = {
  urteil: e('Urteil', 'Das Ergebnis des Rechners.', 'im_rahmen'),
  kriterium: e(
    'Kriterium',
    'Worauf sich Richtwert und Differenz beziehen. Ohne Angabe ist es die Miete.',
    'miete',
  ),
  bezug: e(
    'Bezug',
    'Welche Grenze gemeint ist, wenn eine Tabelle mehrere hat. Ohne Angabe ist es die maßgebliche.',
    'betriebskosten',
  ),
  wirkung: e('Wirkung', 'Dasselbe für zwei Grenzen mit demselben Bezug.', 'nichtpruefungsgrenze'),
  richtwert: e('Richtwert', 'Der Wert, mit dem verglichen wird.', '528.00'),
  differenz: e('Differenz', 'Angebot minus Richtwert. Darunter ist sie negativ.', '-10.00'),
};
