import type { Feldfehler, Heizwerte, Kostenformular } from '@/lib/fragen/kosten';
import { ENERGIETRAEGER, type Fragen, WARMWASSER } from '@/lib/regeln';
import { FEHLER } from '@/lib/texte/fehler';
import { liesZahl } from './zahl';

/**
 * Reads the questions about heating that the table asks. "unklar" is an answer and leaves the field absent; the energy
 * source must be chosen, the rest may stay empty. The building's size is an opaque decimal string, because which classes
 * exist is a matter of the table and not of the form.
 */
export function liesHeizung(f: Kostenformular, fragen: Fragen): { werte: Heizwerte; fehler: Feldfehler[] } {
  const werte: Heizwerte = {};
  const fehler: Feldfehler[] = [];
  if (fragen.energietraeger.length > 0) {
    const energietraeger = ENERGIETRAEGER.find((name) => name === f.energietraeger);
    if (energietraeger) werte.energietraeger = energietraeger;
    else if (f.energietraeger !== 'unklar') fehler.push({ feld: 'energietraeger', text: FEHLER.heizartLeer });
  }
  if (fragen.gebaeudestufen.length > 0) {
    if (/^[1-9]\d{0,5}(?:\.\d{1,2})?$/u.test(f.gebaeudeflaeche)) werte.gebaeudeflaeche = f.gebaeudeflaeche;
    else if (f.gebaeudeflaeche !== '' && f.gebaeudeflaeche !== 'unklar') {
      fehler.push({ feld: 'gebaeudeflaeche', text: FEHLER.gebaeudeflaecheWahl });
    }
  }
  if (fragen.warmwasser) {
    const warmwasser = WARMWASSER.find((name) => name === f.warmwasser);
    if (warmwasser) werte.warmwasser = warmwasser;
    else if (f.warmwasser !== 'unklar') fehler.push({ feld: 'warmwasser', text: FEHLER.warmwasserLeer });
  }
  if (fragen.verbrauch) {
    const verbrauch = liesZahl(f.verbrauch, 999_999);
    if (verbrauch.ok) werte.verbrauch = verbrauch.wert;
    else if (verbrauch.code !== 'LEER') fehler.push({ feld: 'verbrauch', text: FEHLER.verbrauchZahl });
  }
  return { werte, fehler };
}
