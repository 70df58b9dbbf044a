import type { Anfrage } from './anfrage';
import { alsDezimal } from './geld';
import type { Grund } from './gruende';
import type { Gebaeudestufe, Gebiet, Grenze, JePerson, Schritt, Wert } from './tabelle';

/** A limit in hundredths with the steps that lead to it, or the reason why there is none. */
export type Richtwert =
  | { readonly wert: number; readonly weg: readonly Schritt[] }
  | { readonly grund: Grund; readonly spanne: readonly [number, number] | null };

/** The value of a limit for the household and the flat, in the area that was found for the place. */
export function richtwertFuer(grenze: Grenze, gebiet: Gebiet, anfrage: Anfrage): Richtwert {
  return werteAus(gebiet.wert, { grenze, gebiet, anfrage });
}

interface Lage {
  readonly grenze: Grenze;
  readonly gebiet: Gebiet;
  readonly anfrage: Anfrage;
}

function werteAus(wert: Wert, lage: Lage): Richtwert {
  switch (wert.art) {
    case 'je_person':
      return jePerson(wert, lage);
    case 'je_energietraeger':
      return jeEnergietraeger(wert.werte, lage);
    case 'je_gebaeudeflaeche':
      return jeGebaeudeflaeche(wert.stufen, lage);
    case 'unbekannt':
      return keiner('richtwert_nicht_bekannt');
  }
}

function jePerson(wert: JePerson, lage: Lage): Richtwert {
  const personen = lage.anfrage.personen;
  if (personen === null) return keiner('personenzahl_fehlt');
  if (wert.einzelfallAb !== null && personen >= wert.einzelfallAb)
    return keiner('einzelfall_ab_personenzahl');
  const gedruckt = wert.zellen.length;
  if (personen <= gedruckt) return ausZelle(wert, personen, lage);
  if (wert.weitere === null) return keiner('personenzahl_nicht_in_tabelle');
  const groesste = ausZelle(wert, gedruckt, lage);
  if (!('wert' in groesste)) return groesste;
  const anzahl = personen - gedruckt;
  const summe = groesste.wert + anzahl * wert.weitere;
  const schritt = schrittAus(lage, 'weitere_personen', {
    ausgangswert: alsDezimal(groesste.wert),
    anzahl: String(anzahl),
    jeWeiterePerson: alsDezimal(wert.weitere),
    richtwert: alsDezimal(summe),
  });
  return { wert: summe, weg: [...groesste.weg, schritt] };
}

function ausZelle(wert: JePerson, personen: number, lage: Lage): Richtwert {
  const zelle = wert.zellen[personen - 1];
  if (zelle === undefined || zelle === null) return keiner('personenzahl_nicht_in_tabelle');
  if (typeof zelle !== 'number') return zelle;
  const schritt = schrittAus(lage, 'tabellenwert', {
    gebiet: lage.gebiet.name,
    personen: String(personen),
    richtwert: alsDezimal(zelle),
  });
  return { wert: zelle, weg: [schritt] };
}

function jeEnergietraeger(werte: Readonly<Record<string, Wert>>, lage: Lage): Richtwert {
  const gefragt = lage.anfrage.heizung?.energietraeger ?? null;
  if (gefragt === null) {
    return { grund: 'energietraeger_fehlt', spanne: spanneAus(Object.values(werte), lage) };
  }
  const wert = Object.hasOwn(werte, gefragt) ? werte[gefragt] : undefined;
  if (wert === undefined) return keiner('energietraeger_nicht_in_tabelle');
  return davor(schrittAus(lage, 'energietraeger', { energietraeger: gefragt }), werteAus(wert, lage));
}

/** Unknown building size: the class with the highest value, because that favours the person. */
function jeGebaeudeflaeche(stufen: readonly Gebaeudestufe[], lage: Lage): Richtwert {
  const flaeche = lage.anfrage.heizung?.gebaeudeflaeche ?? null;
  if (flaeche === null) {
    let beste: { stufe: Gebaeudestufe; richtwert: Richtwert & { wert: number } } | null = null;
    for (const stufe of stufen) {
      const richtwert = werteAus(stufe.wert, lage);
      if (!('wert' in richtwert)) return { grund: richtwert.grund, spanne: hoechsteSpanne(stufen, lage) };
      if (beste === null || richtwert.wert > beste.richtwert.wert) beste = { stufe, richtwert };
    }
    if (beste === null) return keiner('gebaeudeflaeche_nicht_in_tabelle');
    return davor(schrittAus(lage, 'guenstigste_gebaeudeklasse', klasse(beste.stufe)), beste.richtwert);
  }
  const stufe = stufen.find((s) => enthaelt(s, flaeche));
  if (stufe === undefined) return keiner('gebaeudeflaeche_nicht_in_tabelle');
  const werte = { gebaeudeflaeche: alsDezimal(flaeche), ...klasse(stufe) };
  return davor(schrittAus(lage, 'gebaeudeklasse', werte), werteAus(stufe.wert, lage));
}

function enthaelt(stufe: Gebaeudestufe, flaeche: number): boolean {
  if (stufe.ab !== null && flaeche < stufe.ab) return false;
  if (stufe.ueber !== null && flaeche <= stufe.ueber) return false;
  return stufe.bis === null || flaeche <= stufe.bis;
}

function klasse(stufe: Gebaeudestufe): Record<string, string> {
  return {
    ...(stufe.ab === null ? {} : { klasseAb: alsDezimal(stufe.ab) }),
    ...(stufe.ueber === null ? {} : { klasseUeber: alsDezimal(stufe.ueber) }),
    ...(stufe.bis === null ? {} : { klasseBis: alsDezimal(stufe.bis) }),
  };
}

function spanneAus(werte: readonly Wert[], lage: Lage): readonly [number, number] | null {
  const zahlen: number[] = [];
  for (const wert of werte) {
    const richtwert = werteAus(wert, lage);
    if (!('wert' in richtwert)) return null;
    zahlen.push(richtwert.wert);
  }
  return zahlen.length === 0 ? null : [Math.min(...zahlen), Math.max(...zahlen)];
}

/** The span over all classes, as the highest value is taken: not only that of the class that was looked at first. */
function hoechsteSpanne(stufen: readonly Gebaeudestufe[], lage: Lage): readonly [number, number] | null {
  let [von, bis] = [0, 0];
  for (const stufe of stufen) {
    const richtwert = werteAus(stufe.wert, lage);
    const spanne = 'wert' in richtwert ? ([richtwert.wert, richtwert.wert] as const) : richtwert.spanne;
    if (spanne === null) return null;
    [von, bis] = [Math.max(von, spanne[0]), Math.max(bis, spanne[1])];
  }
  return [von, bis];
}

function davor(schritt: Schritt, richtwert: Richtwert): Richtwert {
  return 'wert' in richtwert ? { wert: richtwert.wert, weg: [schritt, ...richtwert.weg] } : richtwert;
}

function schrittAus(lage: Lage, schritt: string, werte: Record<string, string>): Schritt {
  return { schritt, werte, rechtsgrundlage: lage.grenze.rechtsgrundlage, quelle: lage.grenze.quelle };
}

function keiner(grund: Grund): Richtwert {
  return { grund, spanne: null };
}
