import type { Feldfehler, Kostenformular, Kostenwerte } from '@/lib/eingabe/kosten';
import { ENERGIETRAEGER } from '@/lib/regeln';
import { FEHLER } from '@/lib/texte/fehler';

type Heizwerte = Pick<Kostenwerte, 'energietraeger' | 'gebaeudeflaeche'>;

/**
 * Reads the two heating questions. "unklar" is an answer and leaves the field absent; the energy source
 * must be chosen, the building size may stay empty. The size is an opaque decimal string, because
 * which classes exist is a matter of the table and not of the form.
 */
export function liesHeizung(f: Pick<Kostenformular, 'energietraeger' | 'gebaeudeflaeche'>): {
  werte: Heizwerte;
  fehler: Feldfehler[];
} {
  const werte: Heizwerte = {};
  const fehler: Feldfehler[] = [];

  const energietraeger = ENERGIETRAEGER.find((name) => name === f.energietraeger);
  if (energietraeger) werte.energietraeger = energietraeger;
  else if (f.energietraeger !== 'unklar') fehler.push({ feld: 'energietraeger', text: FEHLER.heizartLeer });

  if (/^[1-9]\d{0,5}(?:\.\d{1,2})?$/u.test(f.gebaeudeflaeche)) werte.gebaeudeflaeche = f.gebaeudeflaeche;
  else if (f.gebaeudeflaeche !== '' && f.gebaeudeflaeche !== 'unklar') {
    fehler.push({ feld: 'gebaeudeflaeche', text: FEHLER.gebaeudeflaecheWahl });
  }
  return { werte, fehler };
}
