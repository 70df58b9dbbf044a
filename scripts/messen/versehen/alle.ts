import { type Art, ausKlasse } from './art';
import { DATEIVERSEHEN, GLEICHES, ZEICHENVERSEHEN } from './dateien';
import { EINZUGSVERSEHEN } from './einzug';
import { GEBIETSVERSEHEN } from './gebiete';
import { KLASSEN } from './klassen';
import { BEISPIELVERSEHEN, QUELLENVERSEHEN } from './quellen';
import { REGELVERSEHEN } from './regel';
import { ZEITVERSEHEN } from './tage';
import { FALSCHE_ZIFFERN, FEHLENDES } from './werte';

/** Every kind of slip that was seen or thought of. */
export const ARTEN_VON_VERSEHEN: readonly Art[] = [
  ...KLASSEN.map(ausKlasse),
  ...FEHLENDES,
  ...FALSCHE_ZIFFERN,
  ...GEBIETSVERSEHEN,
  ...ZEITVERSEHEN,
  ...REGELVERSEHEN,
  ...QUELLENVERSEHEN,
  ...BEISPIELVERSEHEN,
  ...DATEIVERSEHEN,
  ...ZEICHENVERSEHEN,
  ...EINZUGSVERSEHEN,
  ...GLEICHES,
];
