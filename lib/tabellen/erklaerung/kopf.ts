import { e } from './erklaerung';

/** Entries of a whole table. */
export const TABELLE = {
  format: e('Fassung des Formats', 'Immer 1.', '1'),
  gueltig_ab: e(
    'Gültig ab',
    'Erster Tag der Tabelle: Jahr-Monat-Tag. So heißt auch die Datei.',
    '2027-01-01',
  ),
  erster_tag: e(
    'Erster Tag',
    '„unbekannt“, wenn das Dokument keinen ersten Tag nennt. Dann ist „gültig ab“ der erste Tag, für den eine Quelle die Werte zeigt.',
    'unbekannt',
  ),
  gueltig_bis: e(
    'Gültig bis',
    'Letzter Tag. Nur eintragen, wenn er feststeht und nicht der Tag vor der nächsten Tabelle ist.',
    '2027-12-31',
  ),
  zuletzt_bestaetigt: e(
    'Zuletzt bestätigt',
    'Tag, an dem zuletzt jemand im Dokument nachgesehen hat.',
    '2026-11-02',
  ),
  lizenz: e('Lizenz', 'Unter welcher Lizenz das Dokument steht. Meist ist sie unbekannt.', 'unbekannt'),
  gilt_fuer: e(
    'Gilt für',
    'Wer die Werte benutzt, wenn es im Dokument steht: das Jobcenter (sgb2), das Sozialamt (sgb12) oder beide. Ohne Angabe nur das Jobcenter.',
    ['sgb2', 'sgb12'],
  ),
  nur_orientierung: e(
    'Nur zur Orientierung',
    'Nur bei so starkem Zweifel, dass die Werte nicht entscheiden sollen: der Grund, in einem Satz für Leser. Die Werte werden dann gezeigt, und es gibt kein Urteil.',
    'Die Werte gleichen einer älteren Wohngeld-Tabelle. Vielleicht gelten sie nicht mehr.',
  ),
  vielleicht_hoeher: e(
    'Vielleicht höher',
    'Nur wenn viel dafür spricht, dass höhere Werte gelten: der Grund, in einem Satz für Leser. Was darunter liegt, passt dann; was darüber liegt, bleibt offen.',
    'Die Werte gleichen der Wohngeld-Tabelle, die bis Ende 2024 galt. Vielleicht gelten höhere.',
  ),
  quelle: e('Quelle', 'Woher die Werte stammen. Ohne Quelle gilt kein Wert.'),
  anmerkungen: e('Anmerkungen', 'Zweifel und Besonderheiten, je ein Satz.', [
    'Für 6 Personen nennt das Dokument nichts.',
  ]),
  bestaetigt: e(
    'Bestätigt',
    'Auffälliges an der ganzen Tabelle, das jemand mit dem Dokument verglichen hat, mit dem Grund.',
    [{ was: 'unveraendert', grund: 'der Beschluss verlängert die Werte' }],
  ),
  grenzen: e(
    'Grenzen',
    'Die Liste der Grenzen: Was wird verglichen, mit welchem Wert, und was folgt daraus?',
  ),
  ausgleich: e('Ausgleich', 'Grenzen, die sich gegenseitig decken: Dann zählt nur ihre Summe.'),
  zuschlaege: e('Zuschläge', 'Erhöhungen aus einem Grund, zum Beispiel ein Klimabonus.'),
  zuschlaege_zusammen: e(
    'Mehrere Zuschläge',
    'Wie mehrere Zuschläge zusammenwirken. Ohne Angabe zählt die Summe.',
  ),
  ohne_richtwert: e(
    'Ohne Richtwert',
    'Wofür es hier keine Zahl gibt: nicht gefunden, oder der Träger nennt keine.',
  ),
  leserhinweise: e(
    'Hinweise für Leser',
    'Sätze, die am Ergebnis stehen, weil sie ändern, was man daraus schließt.',
    ['Für geförderte Wohnungen gelten andere Werte.'],
  ),
  beispiele: e(
    'Beispiele',
    'Mindestens drei gerechnete Fälle: darunter, genau gleich und ein Cent darüber. Sie laufen als Test.',
  ),
};

/** Where figures come from. */
export const QUELLE = {
  stelle: e('Stelle', 'Wer das Dokument herausgibt.', 'Landkreis Beispiel, Sozialamt'),
  dokument: e('Dokument', 'Name des Dokuments.', 'Richtlinie zu den Kosten der Unterkunft'),
  vom: e('Vom', 'Tag, der auf dem Dokument steht.', '2026-10-15'),
  fundstelle: e('Fundstelle', 'Seite, Anlage oder Name der Datei.', 'S. 2, Anlage 1'),
  link: e('Link', 'Internetadresse des Dokuments.', 'https://www.example.org/richtwerte.pdf'),
  beleg: e(
    'Beleg',
    '„original“: Jeder Wert ist mit dem Dokument verglichen. „amtliche_seite“: Die Werte stehen auf einer Seite des Trägers. „zweitquelle“: Jemand anderes nennt sie.',
    'original',
  ),
  geprueft_von: e(
    'Geprüft von',
    'Wer jeden Wert mit dem Dokument verglichen hat: Name oder Stelle.',
    'Sozialamt Beispiel',
  ),
  hinweis: e('Hinweis', 'Was man über die Quelle wissen muss.', 'Nur die Anlage lag vor.'),
  eingesehen: e('Eingesehen', 'Tag, an dem das Dokument gelesen wurde.', '2026-11-02'),
};

export const AUSGLEICH = {
  bezuege: e('Bezüge', 'Welche Grenzen sich gegenseitig decken.', ['nettokaltmiete', 'betriebskosten']),
  rechtsgrundlage: e('Rechtsgrundlage', 'Vorschrift für den Ausgleich, wenn das Dokument eine nennt.'),
};

export const OHNE_RICHTWERT = {
  bezug: e('Bezug', 'Wofür es keinen Wert gibt.', 'heizkosten'),
  art: e(
    'Art',
    '„nicht_gefunden“: Wir kennen keine Zahl. „tatsaechliche_kosten“: Der Träger sagt selbst, dass er die tatsächlichen Kosten anerkennt, wenn sie angemessen sind.',
    'nicht_gefunden',
  ),
  grund: e('Grund', 'Was das Dokument dazu sagt.', 'In den gelesenen Unterlagen steht keine Zahl.'),
  wortlaut: e(
    'Wortlaut',
    'Der Satz des Trägers, wörtlich. Er gehört zu „tatsaechliche_kosten“.',
    'Heizkosten werden in tatsächlicher Höhe übernommen, soweit sie angemessen sind.',
  ),
  quelle: e('Quelle', 'Wo der Satz steht. Sie gehört zu „tatsaechliche_kosten“.'),
};
