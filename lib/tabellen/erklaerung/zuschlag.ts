import { e } from './erklaerung';

/** A surcharge. */
export const ZUSCHLAG = {
  name: e('Name', 'Wie das Dokument den Zuschlag nennt.', 'Klimabonus, Stufe II'),
  gruppe: e('Gruppe', 'Aus einer Gruppe zählt nur ein Zuschlag.', 'klimabonus'),
  bezug: e('Bezug', 'Welche Grenze sich erhöht.', 'bruttokaltmiete'),
  wenn: e('Wenn', 'Die Bedingung. Stehen mehrere da, müssen alle zutreffen.'),
  plus: e('Plus', 'Um wie viel sich die Grenze erhöht: genau eine Angabe.'),
  ist: e('Ist', '„fest“ zählt immer. „bis_zu“ ist eine Höchstgrenze: Sie ändert kein Urteil.', 'fest'),
  rechtsgrundlage: e('Rechtsgrundlage', 'Vorschrift, wenn das Dokument eine nennt.', '§ 22 Abs. 1 SGB II'),
  fundstelle: e('Fundstelle', 'Stelle im Dokument.', 'Nr. 3.4.2'),
};

export const WENN = {
  merkmal: e('Merkmal', 'Ein kurzes Wort für den Grund: kleine Buchstaben, Ziffern und _.', 'haertefall'),
  frage: e(
    'Frage',
    'So fragt der Rechner nach dem Merkmal.',
    'Gibt es besondere Gründe, zum Beispiel eine Pflege?',
  ),
  energiekennwert: e('Energiekennwert', 'Spanne des Energieausweises in kWh je m² und Jahr.'),
  gemeinden: e('Gemeinden', 'Nur in diesen Gemeinden (AGS): 8 Ziffern in Anführungszeichen.', ['03252006']),
};

export const BAND = {
  ab: e('Ab', 'Kleinster Wert, der dazu gehört.', '60'),
  ueber: e('Über', 'Alles darüber gehört dazu, der Wert selbst nicht.', '60'),
  bis: e('Bis', 'Größter Wert, der dazu gehört.', '90'),
  unter: e('Unter', 'Alles darunter gehört dazu, der Wert selbst nicht.', '90'),
};

export const PLUS = {
  prozent: e('Prozent', 'Prozent der Grenze, ohne Zeichen.', '10'),
  euro: e('Euro', 'Fester Betrag im Monat.', '25.00'),
  euro_je_m2: e('Euro je m²', 'Betrag je m². Dazu gehört „flaeche“.', '0.45'),
  m2: e('m²', 'Zusätzliche angemessene Fläche.', '15'),
  unbekannt: e(
    'Unbekannt',
    'Es gilt ein höherer Wert, aber er liegt nicht vor: mit dem Grund.',
    'Für Menschen im Rollstuhl gelten höhere Werte; die Beträge lagen nicht vor.',
  ),
  flaeche: e('Fläche', 'Womit der Betrag je m² malgenommen wird.', 'angemessen'),
  runden: e('Runden', 'Wie der Träger das Ergebnis rundet.', 'cent'),
};

export const ZUSAMMEN = {
  regel: e('Regel', 'Bei „summe“ zählen alle. Bei „hoechster“ zählt nur der höchste.', 'summe'),
  hoechstens_prozent: e('Höchstens Prozent', 'Mehr Prozent der Grenze kommen nie dazu.', '15'),
};
