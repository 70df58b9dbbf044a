import { eintragszeilen, platzFuer, type Vorschlag } from '@/lib/tabellen/plausibel/bestaetigung';
import type { Pfad } from './daten';
import { haengeAn } from './posten';
import { alsSkalar } from './skalar';

/**
 * Writes a confirmation where the check looks for it: at the area or the limit of the value, otherwise at the table,
 * behind those that stand there. The text comes back unchanged if its layout is unusual.
 */
export function bestaetige(text: string, pfad: Pfad, vorschlag: Vorschlag, grund: string): string {
  return haengeAn(text, [...platzFuer(pfad), 'bestaetigt'], eintragszeilen(vorschlag, alsSkalar(grund)));
}
