import { type Art, wertWird, zeileWird } from './art';

/** Words that move every value though no cell changes. */

const REGEL = 'Regel';
const BEZUG = /^ {2}- bezug: (?:brutto|netto)kaltmiete$/;

export const REGELVERSEHEN: readonly Art[] = [
  wertWird(REGEL, 'Wirkung: Nichtprüfungsgrenze', /^ {4}wirkung: massgeblich$/, () => 'nichtpruefungsgrenze'),
  wertWird(REGEL, 'Wirkung: Hinweis', /^ {4}wirkung: massgeblich$/, () => 'hinweis'),
  wertWird(REGEL, 'Bezug: netto statt brutto und umgekehrt', BEZUG, (w) =>
    w === 'bruttokaltmiete' ? 'nettokaltmiete' : 'bruttokaltmiete',
  ),
  wertWird(REGEL, 'Bezug: warm statt kalt', BEZUG, () => 'bruttowarmmiete'),
  wertWird(REGEL, 'Bezug: Betriebskosten', BEZUG, () => 'betriebskosten'),
  wertWird(REGEL, 'Faktor 1.01', /^ +faktor: /, () => '1.01'),
  wertWird(REGEL, 'Faktor 1.00', /^ +faktor: /, () => '1.00'),
  wertWird(REGEL, 'Faktor 11', /^ +faktor: /, () => '11'),
  wertWird(REGEL, 'Fassung von früher', /^ +fassung: /, () => '2022-01-01'),
  wertWird(REGEL, 'Klimakomponente umgekehrt', /^ +klimakomponente: /, (w) => (w === 'ja' ? 'nein' : 'ja')),
  wertWird(REGEL, 'andere Rundung', /^ +runden: /, (w) => (w === 'euro_auf' ? 'nicht' : 'euro_auf')),
  wertWird(REGEL, 'Preis für ein Jahr', /^ +zeitraum: /, (w) => (w === 'jahr' ? 'monat' : 'jahr')),
  zeileWird(
    REGEL,
    'Fläche der Wohnung',
    /^ +runden: /,
    (zeile) => `${zeile.replace(/runden:.*/, 'flaeche: wohnung')}\n${zeile}`,
  ),
  zeileWird(REGEL, '„weitere“ als Einzelfall', /^ {10}weitere: /, () => '          einzelfall_ab: 6'),
  wertWird(REGEL, 'Einzelfall ab einer Person mehr', /^ +einzelfall_ab: /, (w) => String(Number(w) + 1)),
  wertWird(REGEL, 'andere Mietenstufe', /^ +mietenstufe: /, (w) => (w === 'II' ? 'III' : 'II')),
];
