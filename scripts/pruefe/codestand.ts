import { standDerQuellen } from './stand.js';

/** Set in the bundle (scripts/bau/befehl.ts), which is only used while the files are as they were. */
declare const GEBUENDELTER_STAND: string | undefined;

/** The version of the program that is running. */
export function codestand(): string {
  return typeof GEBUENDELTER_STAND === 'string' ? GEBUENDELTER_STAND : standDerQuellen();
}
