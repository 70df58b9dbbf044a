import { encode } from 'uqr';

/** White modules around the code; fewer and some cameras do not see where it begins (ISO/IEC 18004). */
const RUHEZONE = 4;

/**
 * The modules of a QR code, quiet zone included: true is black. Level M survives a coffee stain and a fax. Throws if
 * the text is longer than a code can hold (about 2,300 bytes).
 */
export function qrModule(text: string): readonly (readonly boolean[])[] {
  return encode(text, { ecc: 'M', border: RUHEZONE }).data;
}

/** The black modules as one path of unit squares; runs in a row are joined so that no hair lines appear in print. */
export function qrPfad(module: readonly (readonly boolean[])[]): string {
  return module
    .map((zeile, y) =>
      [
        ...zeile
          .map((schwarz) => (schwarz ? '1' : '0'))
          .join('')
          .matchAll(/1+/gu),
      ]
        .map(({ index, 0: lauf }) => `M${index} ${y}h${lauf.length}v1h-${lauf.length}z`)
        .join(''),
    )
    .join('');
}

/** A whole SVG file with the code, `kante` millimetres wide. */
export function qrSvg(text: string, kante: number): string {
  const module = qrModule(text);
  const n = module.length;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${kante}mm" height="${kante}mm" viewBox="0 0 ${n} ${n}" ` +
    `shape-rendering="crispEdges"><rect width="${n}" height="${n}" fill="#fff"/>` +
    `<path fill="#000" d="${qrPfad(module)}"/></svg>\n`
  );
}
