import { type Art, imText, wertWird, zeileWird } from './art';
import type { Zeilen } from './zeilen';

/** Cells that are lost, and figures that are wrong though they look right. */

const FEHLT = 'Fehlt';
const ZIFFERN = 'Ziffern';
const BETRAG = /^\s+\d{1,2}: \d{3,}\.\d\d$/;
const WEITERE = /^\s+weitere: \d+(?:\.\d\d)?$/;
const zelle = (n: number) => new RegExp(`^\\s+${n}: \\d+(?:\\.\\d+)?$`);
const weg = () => null;
const alsBemerkung = (zeile: string) => zeile.replace(/^(\s*)/, '$1# ');

/** The last cell of a row: nothing but `weitere`, or another part, comes after it. */
function letzteZelle(z: Zeilen): number[] {
  return z.mit(/^\s+\d{1,2}: \d+(?:\.\d+)?$/, 'grenzen').filter((n) => !/^\s+\d/.test(z.alle[n + 1] ?? ''));
}

/** Blocks of areas: from `- name:` to the line before the next. */
export function gebietsbloecke(z: Zeilen): { von: number; bis: number }[] {
  return z.mit(/^ {6}- name: /, 'grenzen').map((von) => {
    let bis = von + 1;
    while (bis < z.alle.length && /^ {8}/.test(z.alle[bis] ?? '')) bis++;
    return { von, bis };
  });
}

function ohne(z: Zeilen, von: number, bis: number): string {
  return [...z.alle.slice(0, von), ...z.alle.slice(bis)].join('\n');
}

export const FEHLENDES: readonly Art[] = [
  zeileWird(FEHLT, 'Wert für 1 Person gelöscht', zelle(1), weg),
  zeileWird(FEHLT, 'Wert für 1 Person hinter #', zelle(1), alsBemerkung),
  zeileWird(FEHLT, 'Wert für 2 Personen gelöscht', zelle(2), weg),
  zeileWird(FEHLT, 'Wert für 3 Personen hinter #', zelle(3), alsBemerkung),
  zeileWird(FEHLT, 'Wert für 4 Personen gelöscht', zelle(4), weg),
  zeileWird(FEHLT, '„weitere“ gelöscht', WEITERE, weg),
  zeileWird(FEHLT, '„weitere“ hinter #', WEITERE, alsBemerkung),
  imText(FEHLT, 'letzte Zelle gelöscht', (z, zufall) => {
    const stellen = letzteZelle(z);
    if (stellen.length === 0) return null;
    const n = zufall.aus(stellen);
    return { text: z.ersetzt(n, null), zeilen: [n + 1, n] };
  }),
  imText(FEHLT, 'ein Gebiet gelöscht', (z, zufall) => {
    const bloecke = gebietsbloecke(z);
    if (bloecke.length < 2) return null;
    const { von, bis } = zufall.aus(bloecke);
    return { text: ohne(z, von, bis), zeilen: [] };
  }),
  imText(FEHLT, 'eine Grenze gelöscht', (z, zufall) => {
    const anfaenge = z.mit(/^ {2}- bezug: /, 'grenzen');
    if (anfaenge.length < 2) return null;
    const von = zufall.aus(anfaenge);
    let bis = von + 1;
    while (bis < z.alle.length && /^ {4}/.test(z.alle[bis] ?? '')) bis++;
    return { text: ohne(z, von, bis), zeilen: [] };
  }),
  zeileWird(FEHLT, 'eine Gemeinde aus der Liste gelöscht', /^ {8}gemeinden: \[.*,.*\]$/, (zeile) =>
    zeile.replace(/, "\d+"\]/, ']'),
  ),
];

const ziffer = (text: string, stelle: number, um: number) =>
  text.slice(0, stelle) + ((Number(text[stelle]) + um + 10) % 10) + text.slice(stelle + 1);
const euro = (wert: string) => wert.split('.')[0] ?? '';
const cent = (wert: string) => wert.slice(euro(wert).length);

export const FALSCHE_ZIFFERN: readonly Art[] = [
  wertWird(ZIFFERN, 'Einer um 1 falsch', BETRAG, (w) => ziffer(euro(w), euro(w).length - 1, 1) + cent(w)),
  wertWird(ZIFFERN, 'Einer um 5 falsch', BETRAG, (w) => ziffer(euro(w), euro(w).length - 1, 5) + cent(w)),
  wertWird(ZIFFERN, 'Cent falsch', BETRAG, (w) => ziffer(w, w.length - 1, 3)),
  wertWird(ZIFFERN, 'Zehner um 1 falsch', BETRAG, (w) => ziffer(euro(w), euro(w).length - 2, 1) + cent(w)),
  wertWird(ZIFFERN, 'Zehner und Einer vertauscht', BETRAG, (w) => w.replace(/(\d)(\d)(\.\d\d)$/, '$2$1$3')),
  wertWird(ZIFFERN, 'erste Ziffer um 1 zu groß', BETRAG, (w) => ziffer(w, 0, 1)),
  wertWird(ZIFFERN, 'erste Ziffer um 1 zu klein', BETRAG, (w) => ziffer(w, 0, -1)),
  wertWird(ZIFFERN, 'erste Ziffern vertauscht', BETRAG, (w) => w.replace(/^(\d)(\d)/, '$2$1')),
  wertWird(ZIFFERN, 'durch 10 geteilt', BETRAG, (w) => (Number(w) / 10).toFixed(2)),
  wertWird(ZIFFERN, 'mal 10', BETRAG, (w) => `${euro(w)}0${cent(w)}`),
  wertWird(ZIFFERN, 'eine Ziffer doppelt', BETRAG, (w) => w.replace(/^(\d)(\d)/, '$1$2$2')),
  wertWird(ZIFFERN, 'eine Ziffer verloren', BETRAG, (w) => w.replace(/^(\d)\d/, '$1')),
  wertWird(ZIFFERN, 'Hunderter durch Tausender ersetzt', BETRAG, (w) => `1${w}`),
  wertWird(ZIFFERN, '„weitere“ mal 10', WEITERE, (w) => `${euro(w)}0${cent(w)}`),
  wertWird(ZIFFERN, '„weitere“ durch 10', WEITERE, (w) => (Number(w) / 10).toFixed(2)),
  wertWird(ZIFFERN, '„weitere“ als ganze Miete', WEITERE, (w) => (Number(w) + 900).toFixed(2)),
  wertWird(ZIFFERN, 'Fläche mal 10', /^ {6}[1-5]: \d\d$/, (w) => `${w}0`),
  wertWird(ZIFFERN, 'Fläche mit verlorener Ziffer', /^ {6}[2-5]: \d\d$/, (w) => w.slice(1)),
  imText(ZIFFERN, 'Werte von 1 und 2 Personen vertauscht', (z, zufall) =>
    tausche(z, zufall.aus([0, 1, 2]), 1),
  ),
  imText(ZIFFERN, 'Werte von 3 und 4 Personen vertauscht', (z, zufall) =>
    tausche(z, zufall.aus([0, 1, 2]), 3),
  ),
  imText(ZIFFERN, 'der Wert für 2 Personen steht auch bei 3', (z, zufall) => {
    const stellen = z
      .mit(/^\s+2: \d{3,}\.\d\d$/, 'grenzen')
      .filter((n) => /^\s+3: /.test(z.alle[n + 1] ?? ''));
    if (stellen.length === 0) return null;
    const n = zufall.aus(stellen);
    const wert = (z.alle[n] ?? '').replace(/^.*: /, '');
    return { text: z.mitWert(n + 1, () => wert), zeilen: [n + 1, n + 2] };
  }),
];

function tausche(z: Zeilen, welche: number, personen: number) {
  const muster = new RegExp(`^\\s+${personen}: \\d{3,}\\.\\d\\d$`);
  const stellen = z
    .mit(muster, 'grenzen')
    .filter((n) => new RegExp(`^\\s+${personen + 1}: \\d{3,}\\.\\d\\d$`).test(z.alle[n + 1] ?? ''));
  const n = stellen[welche % Math.max(1, stellen.length)];
  if (n === undefined) return null;
  const [a = '', b = ''] = [z.alle[n], z.alle[n + 1]].map((zeile) => (zeile ?? '').replace(/^.*: /, ''));
  const neue = [...z.alle];
  neue[n] = (neue[n] ?? '').replace(a, b);
  neue[n + 1] = (neue[n + 1] ?? '').replace(b, a);
  return { text: neue.join('\n'), zeilen: [n + 1, n + 2] };
}
