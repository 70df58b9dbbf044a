import { getDocumentProxy, getResolvedPDFJS } from 'unpdf';

/** A printed page as a reader has it before them, in points. */
export interface Druck {
  readonly seiten: number;
  readonly text: string;
  readonly zeilen: readonly { readonly groesse: number; readonly text: string }[];
  /** Sizes of drawn signs: paths about as wide as high and as large as letters. */
  readonly zeichen: readonly number[];
}

type Matrix = readonly number[];

/** Reads what `page.pdf()` has written. Sizes are those on paper: whatever shrinks the page shrinks them too. */
export async function liesPdf(pdf: Buffer): Promise<Druck> {
  const dokument = await getDocumentProxy(new Uint8Array(pdf));
  const zeilen: { groesse: number; text: string }[] = [];
  const zeichen: number[] = [];
  for (let nummer = 1; nummer <= dokument.numPages; nummer += 1) {
    const seite = await dokument.getPage(nummer);
    for (const stueck of (await seite.getTextContent()).items)
      if ('str' in stueck && stueck.str.trim() !== '')
        zeilen.push({ groesse: stueck.height, text: stueck.str });
    const { fnArray, argsArray } = await seite.getOperatorList();
    zeichen.push(...(await gezeichnet(fnArray, argsArray)));
  }
  const text = zeilen.map((zeile) => zeile.text).join(' ');
  return { seiten: dokument.numPages, text: text.replace(/\s+/gu, ' '), zeilen, zeichen };
}

async function gezeichnet(befehle: readonly number[], angaben: readonly unknown[][]): Promise<number[]> {
  const { OPS } = await getResolvedPDFJS();
  const stapel: Matrix[] = [];
  let lage: Matrix = [1, 0, 0, 1, 0, 0];
  return befehle.flatMap((befehl, i) => {
    const werte = angaben[i] ?? [];
    if (befehl === OPS.save) stapel.push(lage);
    if (befehl === OPS.restore) lage = stapel.pop() ?? lage;
    if (befehl === OPS.transform) lage = mal(lage, werte as number[]);
    // What only clips is not seen.
    if (befehl !== OPS.constructPath || ![OPS.stroke, OPS.fill].includes(werte[0] as number)) return [];
    const [links = 0, oben = 0, rechts = 0, unten = 0] = werte[2] as number[];
    const faktor = Math.hypot(lage[0] ?? 0, lage[1] ?? 0);
    const [breit, hoch] = [(rechts - links) * faktor, (unten - oben) * faktor];
    return Math.min(breit, hoch) >= 6 && Math.max(breit, hoch) <= 24 && Math.abs(breit - hoch) < 3
      ? [breit]
      : [];
  });
}

function mal([a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: Matrix, m: Matrix): Matrix {
  const [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0] = m;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}
