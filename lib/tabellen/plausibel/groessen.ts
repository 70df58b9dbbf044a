import { personen } from '@/lib/kern/zahlen';
import { alsText, type Bezug, type JePerson } from '@/lib/regeln';
import { type Auffaellig, auffaellig, zahl } from './auffaellig';
import { type Feld, felderVon, istGedruckt, type Zeile } from './zeilen';

/** What is unusual along a row of household sizes: falling, equal, missing and zero values, and an odd `weitere`. */
export function pruefeGroessen(zeile: Zeile): Auffaellig[] {
  if (!istGedruckt(zeile)) return [];
  const felder = felderVon(zeile);
  const nullen = felder.filter((feld) => feld.zahl === 0).map(nullwert);
  const immer = [...nullen, ...luecken(zeile, felder)];
  if (zeile.wert.art !== 'je_person') return immer;
  return [...immer, ...nachbarn(zeile, felder), ...abstaende(zeile, felder), ...weitere(zeile, zeile.wert)];
}

function nullwert({ personen: anzahl, pfad }: Feld): Auffaellig {
  const text = 'Der Wert ist 0. Eine leere Zelle ist keine Null: Dann löschen Sie die Zeile. Ist 0 gedruckt?';
  return auffaellig('null', pfad, text, { personen: anzahl === null ? [] : [anzahl] });
}

function nachbarn({ grenze: { bezug } }: Zeile, felder: readonly Feld[]): Auffaellig[] {
  const erstes = felder[0];
  if (erstes && felder.length > 2 && felder.every((feld) => feld.zahl === erstes.zahl)) {
    const text = `Alle Werte der Zeile sind gleich (${zahl(bezug, erstes.zahl)}). Stimmt das?`;
    return [auffaellig('alle_gleich', erstes.pfad, text, { werte: [alsText(bezug, erstes.zahl)] })];
  }
  return felder.slice(1).flatMap((feld, i): Auffaellig[] => {
    const davor = felder[i];
    if (!davor || feld.personen === null || davor.personen === null || feld.zahl > davor.zahl) return [];
    const art = feld.zahl === davor.zahl ? 'gleich' : 'fallend';
    const wie = art === 'gleich' ? 'so groß wie' : 'kleiner als';
    const text = `Für ${personen(feld.personen)} ist der Wert ${wie} für ${personen(davor.personen)} (${beide(bezug, davor, feld)}). Stimmt das?`;
    return [auffaellig(art, feld.pfad, text, paar(bezug, davor, feld))];
  });
}

/** A value that is nearly twice the one before: one of the two has a digit too many or too few. */
function abstaende({ grenze: { bezug } }: Zeile, felder: readonly Feld[]): Auffaellig[] {
  return felder.slice(1).flatMap((feld, i): Auffaellig[] => {
    const davor = felder[i];
    if (!davor || feld.personen === null || davor.personen !== feld.personen - 1) return [];
    if (davor.zahl === 0 || feld.zahl * 100 <= davor.zahl * ABSTAND) return [];
    const text = `Von ${davor.personen} auf ${personen(feld.personen)} wächst der Wert sehr stark (${beide(bezug, davor, feld)}). Fehlt eine Ziffer, oder ist eine zu viel?`;
    // The smaller value is as likely to be wrong as the larger one; both lines are shown, so it stands at both.
    return [davor, feld].map(({ pfad }) => auffaellig('abstand', pfad, text, paar(bezug, davor, feld)));
  });
}

/** Two neighbouring values for a message: `640,00 → 630,00`. */
function beide(bezug: Bezug, davor: Feld, feld: Feld): string {
  return `${zahl(bezug, davor.zahl)} → ${zahl(bezug, feld.zahl)}`;
}

/** The same for a confirmation. */
function paar(bezug: Bezug, ...felder: Feld[]): Pick<Auffaellig, 'personen' | 'werte'> {
  return {
    personen: felder.flatMap(({ personen: anzahl }) => (anzahl === null ? [] : [anzahl])),
    werte: felder.map((feld) => alsText(bezug, feld.zahl)),
  };
}

/** Percent of the value for one person less. */
const ABSTAND = 175;

/** Cells that are missing before another: between two of them, or from the first size on. */
function luecken({ wert, aeste, pfad }: Zeile, felder: readonly Feld[]): Auffaellig[] {
  const ab = aeste.reduce((bisher, ast) => (ast.art === 'danach' ? ast.ab : bisher), 1);
  return felder.flatMap(({ personen: anzahl, pfad: stelle }, i): Auffaellig[] => {
    const davor = i === 0 ? ab - 1 : (felder[i - 1]?.personen ?? 0);
    if (anzahl === null || anzahl <= davor + 1) return [];
    const fehlend = Array.from({ length: anzahl - davor - 1 }, (_, k) => davor + 1 + k);
    const text = `Für ${fehlend.join(', ')} ${fehlend.join() === '1' ? 'Person' : 'Personen'} fehlt der Wert, für ${anzahl} steht einer da. Ist die Zelle im Dokument leer?`;
    const wo = i === 0 && wert.art === 'je_person' ? [...pfad, 'je_person'] : stelle;
    return [auffaellig('fehlt', wo, text, { personen: fehlend })];
  });
}

/** `weitere` is odd if it is less than half or more than twice both the last step and the mean step. */
function weitere({ grenze: { bezug }, pfad }: Zeile, wert: JePerson): Auffaellig[] {
  const zellen = wert.zellen.filter((zelle) => typeof zelle === 'number');
  const [erste, vorletzte, letzte] = [zellen[0], zellen.at(-2), zellen.at(-1)];
  if (wert.weitere === null || erste === undefined || vorletzte === undefined || letzte === undefined)
    return [];
  const schritte = [letzte - vorletzte, Math.round((letzte - erste) / (zellen.length - 1))];
  const je = wert.weitere;
  if (schritte.some((schritt) => schritt <= 0 || (je * 2 >= schritt && je <= schritt * 2))) return [];
  const text = `„weitere“ (${zahl(bezug, je)}) passt nicht zum Schritt davor: Von einer Person zur nächsten sind es zuletzt ${zahl(bezug, schritte[0] ?? 0)}. Stimmt das?`;
  return [auffaellig('weitere', [...pfad, 'je_person', 'weitere'], text, { werte: [alsText(bezug, je)] })];
}
