import type { Gebaeudestufe, Wert } from '@/lib/regeln';
import type { GebaeudestufeInDatei, WertInDatei } from '../schema/wert';
import { kompiliereJeM2 } from './je-m2';
import { melde, type Ort } from './umfeld';
import { kompiliereWogg } from './wogg';

/** A value as written becomes a value as the rules read it; null if something is wrong with it. */
export function kompiliereWert(wert: WertInDatei, ort: Ort): Wert | null {
  if (wert.je_person) return { art: 'je_person', ...wert.je_person };
  if (wert.wogg) return kompiliereWogg(wert.wogg, unter(ort, 'wogg'));
  if (wert.je_m2) return kompiliereJeM2(wert.je_m2, unter(ort, 'je_m2'));
  if (wert.unbekannt !== undefined) return { art: 'unbekannt', grund: wert.unbekannt };
  if (wert.je_energietraeger) {
    const werte: Record<string, Wert> = {};
    for (const [energie, inhalt] of Object.entries(wert.je_energietraeger)) {
      if (inhalt === undefined) continue;
      const fertig = kompiliereWert(inhalt, unter(ort, 'je_energietraeger', energie));
      if (fertig) werte[energie] = fertig;
    }
    return { art: 'je_energietraeger', werte };
  }
  if (wert.je_gebaeudeflaeche) return jeGebaeudeflaeche(wert.je_gebaeudeflaeche, ort);
  return null;
}

/** Each class begins where the one before ended, so only the ends are written. */
function jeGebaeudeflaeche(stufen: readonly GebaeudestufeInDatei[], ort: Ort): Wert {
  const fertig: Gebaeudestufe[] = [];
  let ueber: number | null = null;
  stufen.forEach((stufe, i) => {
    const hier = unter(ort, 'je_gebaeudeflaeche', i);
    const bis: number | null = stufe.bis ?? null;
    if (bis === null && i < stufen.length - 1) {
      melde(hier, 'Nur die letzte Klasse darf ohne „bis“ stehen. Tragen Sie die größte Gebäudefläche ein.');
    } else if (bis !== null && ueber !== null && bis <= ueber) {
      melde(hier, 'Die Klassen müssen wachsen: „bis“ muss größer sein als in der Klasse davor.', 'bis');
    }
    if (i > 0 && stufe.von !== undefined) {
      melde(
        hier,
        'Nur die erste Klasse hat ein „von“. Löschen Sie es: Die Klasse beginnt, wo die davor endet.',
        'von',
      );
    } else if (stufe.von !== undefined && bis !== null && bis <= stufe.von) {
      melde(hier, '„bis“ muss größer sein als „von“. Prüfen Sie beide Flächen.', 'bis');
    }
    const wert = kompiliereWert(stufe, hier);
    if (wert) fertig.push({ ab: i === 0 ? (stufe.von ?? null) : null, ueber, bis, wert });
    ueber = bis;
  });
  return { art: 'je_gebaeudeflaeche', stufen: fertig };
}

/** True if the value depends on the Mietenstufe, so that an area must not mix two of them. */
export function brauchtMietenstufe(wert: WertInDatei): boolean {
  if (wert.wogg) return true;
  const darunter = [...Object.values(wert.je_energietraeger ?? {}), ...(wert.je_gebaeudeflaeche ?? [])];
  return darunter.some((w) => w !== undefined && brauchtMietenstufe(w));
}

function unter(ort: Ort, ...weiter: (string | number)[]): Ort {
  return { ...ort, pfad: [...ort.pfad, ...weiter] };
}
