import { DREI, type Fall } from './form';

const LISTE = `Gebiet;1;2;3;4;5;weitere
Hannover;512,00 €;651,50 €;775,00 €;925,00 €;1.050,00 €;128,00 €
Neustadt am Rübenberge;455,50 €;580,00 €;668,00 €;730,00 €;862,00 €;90,00 €
Wennigsen (Deister);440,00 €;521,00 €;667,00 €;800,00 €;829,00 €;86,50 €
`;

/** What has a code of its own in Windows-1252. */
const CP1252: Readonly<Record<string, number>> = { '€': 0x80, '–': 0x96, '„': 0x84, '“': 0x93, '…': 0x85 };
/** DOS, as a program of an office still writes it. */
const CP850: Readonly<Record<string, number>> = { ä: 0x84, ö: 0x94, ü: 0x81, ß: 0xe1, '€': 0xd5 };
/** An old Excel on a Mac. */
const MAC: Readonly<Record<string, number>> = { ä: 0x8a, ö: 0x9a, ü: 0x9f, ß: 0xa7, '€': 0xdb };

function einByte(text: string, eigene: Readonly<Record<string, number>>): Uint8Array {
  return Uint8Array.from([...text].map((zeichen) => eigene[zeichen] ?? zeichen.charCodeAt(0)));
}

function utf16(text: string, gross: boolean, marke: boolean): Uint8Array {
  const ganz = marke ? `\uFEFF${text}` : text;
  const bytes = new Uint8Array(ganz.length * 2);
  const sicht = new DataView(bytes.buffer);
  for (let i = 0; i < ganz.length; i++) sicht.setUint16(i * 2, ganz.charCodeAt(i), !gross);
  return bytes;
}

const utf8 = (text: string) => new TextEncoder().encode(text);
const tabs = LISTE.replaceAll(';', '\t');
const windows = LISTE.replaceAll('\n', '\r\n');

/** The same list in every encoding that offices save. */
export const ZEICHENSAETZE: readonly Fall[] = [
  {
    name: 'Excel „CSV (Trennzeichen-getrennt)“: Windows-1252',
    liste: einByte(windows, CP1252),
    zellen: DREI,
  },
  { name: 'Windows-1252 ohne €', liste: einByte(windows.replaceAll(' €', ''), CP1252), zellen: DREI },
  { name: 'Excel „CSV UTF-8“: mit Kopfmarke', liste: utf8(`\uFEFF${windows}`), zellen: DREI },
  { name: 'UTF-8 ohne Kopfmarke', liste: utf8(LISTE), zellen: DREI },
  { name: 'Excel „Unicode-Text“: UTF-16 mit Tabulatoren', liste: utf16(tabs, false, true), zellen: DREI },
  { name: 'UTF-16 ohne Kopfmarke', liste: utf16(windows, false, false), zellen: DREI },
  { name: 'UTF-16 Big Endian', liste: utf16(windows, true, true), zellen: DREI },
  { name: 'Zeilenenden des alten Mac', liste: utf8(LISTE.replaceAll('\n', '\r')), zellen: DREI },
  { name: 'Unicode zerlegt (macOS)', liste: utf8(LISTE.normalize('NFD')), zellen: DREI },
  {
    name: 'DOS-Zeichensatz 850',
    liste: einByte(LISTE, CP850),
    absage: /Der Zeichensatz der Liste ist nicht zu erkennen/,
  },
  {
    name: 'Zeichensatz des alten Mac',
    liste: einByte(LISTE, MAC),
    absage: /Der Zeichensatz der Liste ist nicht zu erkennen/,
  },
  {
    name: 'UTF-8, einmal falsch gelesen',
    liste: utf8(LISTE.replaceAll('ü', 'Ã¼')),
    absage: /Die Umlaute in der Liste sind beschädigt/,
  },
  {
    name: 'verlorene Umlaute',
    liste: utf8(LISTE.replaceAll('ü', '\ufffd')),
    absage: /Die Umlaute in der Liste sind beschädigt/,
  },
  { name: 'ein PDF', liste: utf8('%PDF-1.7\n'), absage: /Das ist ein PDF\. Öffnen Sie es/ },
  {
    name: 'ein altes Excel (.xls)',
    liste: Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    absage: /aus einem alten Excel oder Word/,
  },
].map((fall) => ({ fuer: 'hannover', ...fall }));
