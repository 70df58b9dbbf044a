import { crc32 } from './crc32';

/** A cell of a workbook: text, a number as it stands in the file, a day, a formula with its saved value, or nothing. */
export type Mappenzelle =
  | string
  | number
  | null
  | { readonly tag: number }
  | { readonly formel: string; readonly wert: string };

/** The bytes of a small workbook, as a spreadsheet program writes it. */
export function mappe(blaetter: Readonly<Record<string, readonly (readonly Mappenzelle[])[]>>): Uint8Array {
  const namen = Object.keys(blaetter);
  const kopf = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  const ns = 'http://schemas.openxmlformats.org';
  const je = (tu: (nummer: number, name: string) => string) =>
    namen.map((name, i) => tu(i + 1, name)).join('');
  const teile: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="${ns}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${ns}/package/2006/relationships"><Relationship Id="rId1" Type="${ns}/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${ns}/spreadsheetml/2006/main" xmlns:r="${ns}/officeDocument/2006/relationships"><sheets>${je((n, name) => `<sheet name="${name}" sheetId="${n}" r:id="rId${n}"/>`)}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${ns}/package/2006/relationships">${je((n) => `<Relationship Id="rId${n}" Type="${ns}/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet${n}.xml"/>`)}<Relationship Id="rId99" Type="${ns}/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': `<styleSheet xmlns="${ns}/spreadsheetml/2006/main"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`,
  };
  for (const [i, name] of namen.entries()) {
    const reihen = (blaetter[name] ?? []).map(
      (zellen, r) =>
        `<row r="${r + 1}">${zellen.map((z, c) => zelle(z, `${String.fromCharCode(65 + c)}${r + 1}`)).join('')}</row>`,
    );
    teile[`xl/worksheets/sheet${i + 1}.xml`] =
      `<worksheet xmlns="${ns}/spreadsheetml/2006/main"><sheetData>${reihen.join('')}</sheetData></worksheet>`;
  }
  return gepackt(Object.entries(teile).map(([name, xml]) => [name, new TextEncoder().encode(kopf + xml)]));
}

function zelle(wert: Mappenzelle, ort: string): string {
  if (wert === null) return '';
  if (typeof wert === 'number') return `<c r="${ort}"><v>${wert}</v></c>`;
  if (typeof wert === 'string') return `<c r="${ort}" t="inlineStr"><is><t>${wert}</t></is></c>`;
  if ('tag' in wert) return `<c r="${ort}" s="1"><v>${wert.tag}</v></c>`;
  return `<c r="${ort}"><f>${wert.formel}</f><v>${wert.wert}</v></c>`;
}

/** A ZIP archive whose files are stored as they are. */
function gepackt(dateien: readonly (readonly [string, Uint8Array])[]): Uint8Array {
  const teile: Uint8Array[] = [];
  const verzeichnis: Uint8Array[] = [];
  let stelle = 0;
  for (const [name, inhalt] of dateien) {
    const bytes = new TextEncoder().encode(name);
    const felder = [20, 0, 0, 0, 0x21];
    const gemeinsam = zahlen([
      ...felder.map((f) => [f, 2]),
      [crc32(inhalt), 4],
      [inhalt.length, 4],
      [inhalt.length, 4],
      [bytes.length, 2],
      [0, 2],
    ]);
    teile.push(zahlen([[0x04034b50, 4]]), gemeinsam, bytes, inhalt);
    verzeichnis.push(
      zahlen([
        [0x02014b50, 4],
        [20, 2],
      ]),
      gemeinsam,
      zahlen([
        [0, 2],
        [0, 2],
        [0, 2],
        [0, 4],
        [stelle, 4],
      ]),
      bytes,
    );
    stelle += 4 + gemeinsam.length + bytes.length + inhalt.length;
  }
  const groesse = verzeichnis.reduce((summe, teil) => summe + teil.length, 0);
  const ende = zahlen([
    [0x06054b50, 4],
    [0, 2],
    [0, 2],
    [dateien.length, 2],
    [dateien.length, 2],
    [groesse, 4],
    [stelle, 4],
    [0, 2],
  ]);
  return Uint8Array.from([...teile, ...verzeichnis, ende].flatMap((teil) => [...teil]));
}

/** Little-endian numbers of two or four bytes. */
function zahlen(felder: readonly (readonly number[])[]): Uint8Array {
  return Uint8Array.from(
    felder.flatMap(([wert = 0, laenge = 2]) =>
      Array.from({ length: laenge }, (_, i) => (wert >>> (8 * i)) & 0xff),
    ),
  );
}
