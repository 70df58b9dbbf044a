import type { JePerson } from '../tabelle';
import { finde } from './index';
import { fehlt, type Lage, type Richtwert, schrittIn, textIn } from './lage';

/**
 * Cells by household size as printed; larger households by the table's own rule. A printed cell always wins over
 * a computed one, and nothing is filled in between (BSG: the authority sets the limits).
 */
export function jePerson(wert: JePerson, lage: Lage): Richtwert {
  const { personen } = lage.anfrage;
  if (personen === null) return fehlt('personenzahl_fehlt');
  if (wert.danach !== null && personen >= wert.danach.ab) return finde(wert.danach.wert, lage);
  if (wert.einzelfallAb !== null && personen >= wert.einzelfallAb) return fehlt('einzelfall_ab_personenzahl');
  const gedruckt = wert.zellen[personen - 1];
  if (gedruckt != null) return ausZelle(wert, personen, lage);
  if (wert.weitere === null || personen < wert.weitereAb) return fehlt('personenzahl_nicht_in_tabelle');
  const groesste = ausZelle(wert, wert.weitereAb - 1, lage);
  if (!('wert' in groesste)) return groesste;
  const anzahl = personen - wert.weitereAb + 1;
  const summe = groesste.wert + anzahl * wert.weitere;
  const schritt = schrittIn(lage, 'weitere_personen', {
    ausgangswert: textIn(lage, groesste.wert),
    anzahl: String(anzahl),
    jeWeiterePerson: textIn(lage, wert.weitere),
    richtwert: textIn(lage, summe),
  });
  return { wert: summe, rest: groesste.rest, weg: [...groesste.weg, schritt] };
}

function ausZelle(wert: JePerson, personen: number, lage: Lage): Richtwert {
  const zelle = wert.zellen[personen - 1];
  if (zelle == null) return fehlt('personenzahl_nicht_in_tabelle');
  if (typeof zelle !== 'number') return zelle;
  const schritt = schrittIn(lage, 'tabellenwert', {
    gebiet: lage.gebiet.name,
    personen: String(personen),
    richtwert: textIn(lage, zelle),
  });
  return { wert: zelle, weg: [schritt] };
}
