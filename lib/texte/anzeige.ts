/** Words of adverts, and which figure they mean. Only here may the words stand that we do not use ourselves. */
export const ANZEIGE: readonly { readonly wort: string; readonly erklaerung: string }[] = [
  {
    wort: '„Kaltmiete“, „Grundmiete“ oder „Nettomiete“',
    erklaerung: 'Das ist die Miete ohne Betriebskosten und ohne Heizung. Wir sagen dazu Kaltmiete.',
  },
  {
    wort: '„Nebenkosten“',
    erklaerung:
      'Das sind meistens die Betriebskosten. Manchmal steckt die Heizung mit drin. Fragen Sie den Vermieter. Ist die Heizung dabei, wählen Sie im Rechner „Als ein gemeinsamer Betrag“.',
  },
  {
    wort: '„Warmmiete“ oder „Gesamtmiete“',
    erklaerung:
      'Darin steckt alles: Kaltmiete, Betriebskosten und Heizkosten. Fragen Sie den Vermieter nach den drei Beträgen.',
  },
  {
    wort: 'Nur „Warmmiete“, sonst nichts',
    erklaerung:
      'Vergleichen Sie die Zahl zuerst mit dem Richtwert für Kaltmiete mit Betriebskosten. Ist sie nicht höher, dann ist die Miete im Rahmen. Ist sie höher, brauchen Sie die einzelnen Beträge.',
  },
  {
    wort: '„zuzüglich Heizkosten“ oder „Heizung über Versorger“',
    erklaerung:
      'Die Heizung zahlen Sie dann extra, oft direkt an eine Firma. Fragen Sie nach dem Betrag im Monat.',
  },
  {
    wort: '„Stellplatz“, „Garage“ oder „Küche“',
    erklaerung: 'Diese Kosten zählen meistens nicht zur Kaltmiete. Fragen Sie dazu das Jobcenter.',
  },
  {
    wort: '„ab“ oder „circa“ vor einer Zahl',
    erklaerung: 'Die Zahl ist nicht genau. Fragen Sie nach dem Betrag, der im Mietvertrag stehen soll.',
  },
];
