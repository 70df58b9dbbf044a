import { type Art, liesZelle } from './betrag';
import type { Frage } from './deutung';
import type { Rasterzeile } from './raster';
import { hatWerte } from './spalten';
import { wortAus } from './wort';

/** A name or a size that a narrow column broke into two lines becomes one again, if together they are known. */
export function verbunden(zeilen: readonly Rasterzeile[], frage: Frage): Rasterzeile[] {
  const neu: Rasterzeile[] = [];
  for (const zeile of zeilen) {
    const vorige = neu.at(-1);
    const eine = vorige && zusammen(vorige, zeile, frage);
    if (eine) neu.splice(-1, 1, eine);
    else neu.push(zeile);
  }
  return neu;
}

/** Two rows as one; null if they are two. */
function zusammen(oben: Rasterzeile, unten: Rasterzeile, { art, istName }: Frage): Rasterzeile | null {
  const [name = '', ...rest] = unten.zellen;
  const [voriger = '', ...werteOben] = oben.zellen;
  const bekannt = (text: string) => istName(text) || wortAus(text) !== null;
  const nurName = (zellen: readonly string[]) => zellen.every((z) => z === '');
  const obenAllein = voriger !== '' && nurName(werteOben);
  const ganz = ohneTrennstrich(voriger, name);
  if (obenAllein && name === '' && hatWerte(unten, art) && bekannt(voriger))
    return { nummer: unten.nummer, zellen: [voriger, ...rest] };
  // Each cell on a line of its own: “1 Person”, below it “499,00 €”.
  if (obenAllein && wortAus(voriger) !== null && wortAus(name) === null && istWert(name, art))
    return { nummer: unten.nummer, zellen: [voriger, name, ...rest] };
  if (obenAllein && !nurName(rest) && !bekannt(name) && bekannt(ganz))
    return { nummer: unten.nummer, zellen: [ganz, ...rest] };
  if (!obenAllein && nurName(rest) && !bekannt(name) && !bekannt(voriger) && bekannt(ganz))
    return { nummer: oben.nummer, zellen: [ganz, ...werteOben] };
  return null;
}

function ohneTrennstrich(oben: string, unten: string): string {
  const getrennt = /\p{Ll}-$/u.test(oben) && /^\p{Ll}/u.test(unten);
  return getrennt ? `${oben.slice(0, -1)}${unten}` : `${oben} ${unten}`.trim();
}

function istWert(text: string, art: Art): boolean {
  const gelesen = liesZelle(text, art);
  return text !== '' && (gelesen.art === 'wert' || gelesen.art === 'einzelfall');
}
