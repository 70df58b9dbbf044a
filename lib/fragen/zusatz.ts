import type { Feldfehler, Kostenformular, Kostenwerte } from '@/lib/fragen/kosten';
import { ANTWORTEN, type Fragen } from '@/lib/regeln';
import { FEHLER, VARIANTE_LEER } from '@/lib/texte/fehler';
import { liesZahl } from './zahl';

type Zusatzwerte = Pick<Kostenwerte, 'gebiet' | 'variante' | 'merkmale' | 'energiekennwert' | 'baujahr'>;

/**
 * Reads the questions about place, flat and person that only some tables ask. Choices must be made ("unklar" is one),
 * numbers may stay empty: what is absent is unknown.
 */
export function liesZusatz(f: Kostenformular, fragen: Fragen): { werte: Zusatzwerte; fehler: Feldfehler[] } {
  const werte: Zusatzwerte = { variante: {}, merkmale: [] };
  const fehler: Feldfehler[] = [];
  if (fragen.gebiete.length > 0) {
    if (fragen.gebiete.includes(f.gebiet)) werte.gebiet = f.gebiet;
    else if (f.gebiet !== 'unklar') fehler.push({ feld: 'gebiet', text: FEHLER.gebietLeer });
  }
  for (const frage of fragen.varianten) {
    // The calculator is about a new flat; nobody has to say so.
    if (frage === 'mietverhaeltnis') {
      werte.variante[frage] = 'neu';
      continue;
    }
    const antwort = f[frage];
    if ((ANTWORTEN[frage] as readonly string[]).includes(antwort)) werte.variante[frage] = antwort;
    else if (antwort !== 'unklar') fehler.push({ feld: frage, text: VARIANTE_LEER[frage] });
  }
  if (fragen.baujahr && f.baujahr.trim() !== '') {
    if (/^\s*(1\d|20|21)\d{2}\s*$/u.test(f.baujahr)) werte.baujahr = Number(f.baujahr);
    else fehler.push({ feld: 'baujahr', text: FEHLER.baujahrZahl });
  }
  if (fragen.energiekennwert) {
    const kennwert = liesZahl(f.energiekennwert, 1000);
    if (kennwert.ok) werte.energiekennwert = kennwert.wert;
    else if (kennwert.code !== 'LEER')
      fehler.push({ feld: 'energiekennwert', text: FEHLER.energiekennwertZahl });
  }
  const moeglich = fragen.merkmale.map(({ merkmal }) => merkmal);
  return { werte: { ...werte, merkmale: f.merkmale.split(' ').filter((m) => moeglich.includes(m)) }, fehler };
}
