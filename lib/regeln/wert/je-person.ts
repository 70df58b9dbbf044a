import type { Gebiet, Grenze, JePerson } from '../tabelle';
import { finde } from './index';
import { fehlt, type Lage, type Richtwert, schrittIn, textIn } from './lage';

interface Zeile {
  readonly grenze: Grenze;
  readonly gebiet: Gebiet;
  /** By number of persons; a gap where nobody has asked yet. */
  readonly jePersonen: (Richtwert | undefined)[];
}

const zeilen = new WeakMap<JePerson, Zeile>();

/**
 * Cells by household size as printed; larger households by the table's own rule. A printed cell always wins over
 * a computed one, and nothing is filled in between (BSG: the authority sets the limits). Value and steps follow from the
 * table and the number of persons alone, so each is made only once.
 */
export function jePerson(wert: JePerson, lage: Lage): Richtwert {
  const { personen } = lage.anfrage;
  if (personen === null) return fehlt('personenzahl_fehlt');
  if (wert.danach !== null && personen >= wert.danach.ab) return finde(wert.danach.wert, lage);
  let zeile = zeilen.get(wert);
  // The steps name limit and area: a row that stands in two of them must not be mixed up.
  if (zeile?.gebiet !== lage.gebiet || zeile.grenze !== lage.grenze) {
    zeile = { grenze: lage.grenze, gebiet: lage.gebiet, jePersonen: [] };
    zeilen.set(wert, zeile);
  }
  const bekannt = zeile.jePersonen[personen];
  if (bekannt) return bekannt;
  const neu = ausZeile(wert, personen, lage);
  zeile.jePersonen[personen] = neu;
  return neu;
}

function ausZeile(wert: JePerson, personen: number, lage: Lage): Richtwert {
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
  return { wert: summe, weg: [...groesste.weg, schritt] };
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
