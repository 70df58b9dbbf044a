import { type Art, imText, wertWird, zeileWird } from './art';

/** Sources of somebody else, and examples that guard nothing. */

const QUELLE = 'Quelle';
const LINK = /^ {2}link: /;
const nur = ['quelle'];
/** Another authority whose tables name these again and again. */
const FREMD = { stelle: 'Landkreis Hildesheim', link: 'https://www.landkreishildesheim.de/richtwerte.pdf' };

export const QUELLENVERSEHEN: readonly Art[] = [
  wertWird(
    QUELLE,
    'Stelle eines anderen Trägers',
    /^ {2}stelle: /,
    (w) => (w === FREMD.stelle ? 'Stadt Köln' : FREMD.stelle),
    nur,
  ),
  wertWird(
    QUELLE,
    'Link eines anderen Trägers',
    LINK,
    (_, { ordner }) =>
      ordner.includes('hamburg') ? 'https://www.essen.de/a.pdf' : 'https://www.hamburg.de/a.pdf',
    nur,
  ),
  wertWird(QUELLE, 'Link abgeschnitten', LINK, (w) => w.slice(0, -1), nur),
  wertWird(QUELLE, 'Link mit Auslassung', LINK, (w) => `${w.slice(0, 20)}...${w.slice(-6)}`, nur),
  wertWird(QUELLE, 'Link nicht gesichert', LINK, (w) => w.replace('https:', 'http:'), nur),
  wertWird(QUELLE, 'Link auf diesen Rechner', LINK, () => 'http://localhost:8080/a.pdf', nur),
  wertWird(QUELLE, 'Link ins Hausnetz', LINK, () => 'https://akten.intranet/a.pdf', nur),
  wertWird(QUELLE, 'Link mit Zugangsdaten', LINK, (w) => w.replace('://', '://amt:geheim@'), nur),
  zeileWird(QUELLE, 'Link mit Leerzeichen', LINK, (zeile) => `${zeile} und Anlage`, nur),
];

const BEISPIELE = 'Beispiele';

/** From one example to the next. */
function beispiele(alle: readonly string[]): { von: number; bis: number }[] {
  const anfang = alle.indexOf('beispiele:');
  const namen = alle.flatMap((zeile, i) =>
    i > anfang && anfang !== -1 && zeile.startsWith('  - name:') ? [i] : [],
  );
  return namen.map((von, i) => {
    let bis = namen[i + 1] ?? von + 1;
    if (namen[i + 1] === undefined) while (bis < alle.length && /^ {4}/.test(alle[bis] ?? '')) bis++;
    return { von, bis };
  });
}

export const BEISPIELVERSEHEN: readonly Art[] = [
  imText(BEISPIELE, 'drei Beispiele, die nichts prüfen', (z) => {
    const [erstes] = beispiele(z.alle);
    const ort = z.alle.find((zeile) => /^ {6}ort: /.test(zeile));
    if (!erstes || !ort) return null;
    const eines = (n: number) =>
      `  - name: Beispiel ${n}\n    herkunft: gerechnet\n    anfrage:\n${ort}\n      personen: ${17 + n}\n    erwartet:\n      urteil: nicht_pruefbar`;
    const rest = beispiele(z.alle).at(-1)?.bis ?? z.alle.length;
    return {
      text: [...z.alle.slice(0, erstes.von), eines(1), eines(2), eines(3), ...z.alle.slice(rest)].join('\n'),
      zeilen: [erstes.von + 1],
    };
  }),
  imText(BEISPIELE, 'ein Beispiel zweimal', (z) => {
    const [erstes] = beispiele(z.alle);
    if (!erstes) return null;
    const text = [
      ...z.alle.slice(0, erstes.bis),
      ...z.alle.slice(erstes.von, erstes.bis),
      ...z.alle.slice(erstes.bis),
    ];
    return { text: text.join('\n'), zeilen: [erstes.bis + 1] };
  }),
  wertWird(BEISPIELE, 'Richtwert im Beispiel falsch', /^ {6}richtwert: /, (w) => `9${w.slice(1)}`, [
    'beispiele',
  ]),
  wertWird(
    BEISPIELE,
    'Urteil im Beispiel falsch',
    /^ {6}urteil: /,
    (w) => (w === 'ueber_richtwert' ? 'im_rahmen' : 'ueber_richtwert'),
    ['beispiele'],
  ),
  wertWird(
    BEISPIELE,
    'Miete im Beispiel falsch',
    /^ {6}nettokaltmiete: /,
    (w) => (Number(w) + 500).toFixed(2),
    ['beispiele'],
  ),
  wertWird(BEISPIELE, 'Ort im Beispiel falsch', /^ {6}ort: /, () => '"09162000"', ['beispiele']),
];
