import { ENERGIE, variante } from '@/lib/kern/begriffe';
import { ANTWORTEN, ENERGIETRAEGER, WARMWASSER } from '@/lib/regeln';
import { type Erklaerung, e } from './erklaerung';

/** The forms of a value; exactly one of them is used. */
export const WERT = {
  je_person: e('Je Person', 'Ein Wert für jede Personenzahl, wie gedruckt.'),
  betrag: e('Betrag', 'Ein Wert für jede Personenzahl.'),
  je_m2: e('Je m²', 'Ein Preis je m², der mit einer Fläche malgenommen wird.'),
  wogg: e('Wohngeld', 'Höchstbetrag der Wohngeldtabelle (Anlage 1 zu § 12 Abs. 1 WoGG), mit Aufschlag.'),
  heizspiegel: e('Heizspiegel', 'Spalte „zu hoch“ des bundesweiten Heizspiegels mal Fläche.'),
  je_energietraeger: e('Je Energieträger', 'Ein Wert für jede Art der Heizung.'),
  je_warmwasser: e('Je Warmwasser', 'Ein Wert für zentrales, einer für dezentrales Warmwasser.'),
  je_variante: e('Je Variante', 'Der Wert hängt von einer Frage ab, zum Beispiel nach dem Aufzug.'),
  je_gebaeudeflaeche: e('Je Gebäudefläche', 'Klassen nach der Fläche des Gebäudes, von klein nach groß.'),
  je_wohnflaeche: e('Je Wohnfläche', 'Klassen nach der Fläche der Wohnung, von klein nach groß.'),
  je_baujahr: e('Je Baujahr', 'Klassen nach dem Baujahr, von alt nach neu.'),
  unbekannt: e(
    'Unbekannt',
    'Es gibt einen Wert, aber er liegt nicht vor: mit dem Grund.',
    'Die Spalte fehlt in der Kopie.',
  ),
};

/** What one printed cell means, by household size; without an example, because the unit follows from the limit. */
export const ZELLEN: Readonly<Record<string, Erklaerung>> = Object.fromEntries(
  Array.from({ length: 20 }, (_, i) => {
    const wer = i === 0 ? '1 Person' : `${i + 1} Personen`;
    return [
      String(i + 1),
      e(wer, `Wert für ${wer}, wie gedruckt. Ist die Zelle leer, lassen Sie die Zeile weg.`),
    ];
  }),
);

/** The same for all sizes at once. */
export const PERSONENZAHL = e(
  'Personenzahl',
  'Wert für so viele Personen, wie gedruckt. Ist die Zelle leer, lassen Sie die Zeile weg.',
);

export const JE_PERSON = {
  ...ZELLEN,
  weitere: e('Weitere', 'Betrag für jede weitere Person nach der letzten Zelle.'),
  weitere_ab: e('Weitere ab', 'Nur, wenn „weitere“ erst ab einer bestimmten Größe zählt.', '7'),
  einzelfall_ab: e('Einzelfall ab', 'Ab dieser Personenzahl entscheidet der Träger einzeln.', '8'),
  danach: e('Danach', 'Ab einer Personenzahl gilt eine andere Regel.'),
};

export const DANACH = { ab: e('Ab', 'Erste Personenzahl, für die diese Regel gilt.', '5') };

export const JE_M2 = {
  ...ZELLEN,
  preis: e('Preis', 'Ein Preis für alle, Euro je m².', '8.29'),
  groessere: e('Größere', 'Preis je m² für alle größeren Haushalte, für die ganze Wohnung.', '7.40'),
  flaeche: e('Fläche', 'Womit malgenommen wird: angemessene Fläche oder Fläche der Wohnung.', 'angemessen'),
  zeitraum: e('Zeitraum', 'Ob der Preis im Monat oder im Jahr gilt.', 'monat'),
  runden: e('Runden', 'Wie der Träger das Ergebnis rundet.', 'cent'),
};

export const WOGG = {
  fassung: e(
    'Fassung',
    'Erster Tag der Wohngeldtabelle, oder „stichtag“ für die jeweils geltende.',
    '2025-01-01',
  ),
  klimakomponente: e('Klimakomponente', 'Ob die Klimakomponente (§ 12 Abs. 7 WoGG) dazu zählt.', 'ja'),
  faktor: e('Faktor', 'Aufschlag als Faktor: 10 Prozent sind 1.10.', '1.10'),
  runden: e('Runden', 'Wie der Träger das Ergebnis rundet.', 'nicht'),
  mietenstufe: e('Mietenstufe', 'Nur, wenn der Träger eine feste Stufe nennt.', 'III'),
};

export const HEIZSPIEGEL = {
  ausgabe: e(
    'Ausgabe',
    'Jahr des Heizspiegels. „neueste“, wenn der Träger den jeweils aktuellen meint.',
    '2024',
  ),
  flaeche: e('Fläche', 'Womit malgenommen wird. Ohne Angabe mit der angemessenen Fläche.', 'angemessen'),
  runden: e('Runden', 'Wie der Träger das Ergebnis rundet.', 'cent'),
};

/** A class by area or year. */
export const STUFE = {
  von: e('Von', 'Kleinster Wert der ersten Klasse, wenn das Dokument ihn nennt.'),
  bis: e('Bis', 'Größter Wert, der noch dazu gehört. Nur die letzte Klasse hat keinen.'),
  unter: e('Unter', 'Statt „bis“: Alles darunter gehört dazu, der Wert selbst nicht.'),
};

/** The name of an answer; those about hot water and the lease are the words that documents use. */
const ANTWORT: Readonly<Record<string, string>> = {
  ...ENERGIE,
  zentral: 'Zentrales Warmwasser',
  dezentral: 'Dezentrales Warmwasser',
  neu: 'Neuer Mietvertrag',
  bestand: 'Bestehender Mietvertrag',
  ja: 'Ja',
  nein: 'Nein',
};

/** The branches of a question with fixed answers. */
export const ZWEIGE: Readonly<Record<string, Erklaerung>> = Object.fromEntries(
  [...ENERGIETRAEGER, ...WARMWASSER, ...Object.values(ANTWORTEN).flat()].map((antwort) => {
    const name = ANTWORT[antwort] ?? antwort;
    return [antwort, e(name, `Der Wert, wenn die Antwort „${name}“ ist.`)];
  }),
);

/** The questions about a flat, each with the answers as entries. */
export const VARIANTEN: Readonly<Record<string, Erklaerung>> = Object.fromEntries(
  Object.entries(ANTWORTEN).map(([frage, antworten]) => {
    return [frage, e(variante(frage).kurz, `Möglich ist: ${antworten.join(', ')}.`)];
  }),
);
