import type { Frage, Groesse, Stufe, Wert } from '@/lib/regeln';
import type { StufeInDatei, WertInDatei, WoggInDatei, ZweigeInDatei } from '../schema/wert';
import { zweigeIn } from '../zweige';
import { kompiliereHeizspiegel } from './heizspiegel';
import { kompiliereJeM2 } from './je-m2';
import { passt } from './passt';
import { melde, type Ort } from './umfeld';
import { kompiliereWogg } from './wogg';

/** A value as written becomes a value as the rules read it; null if something is wrong with it. */
export function kompiliereWert(wert: WertInDatei, ort: Ort): Wert | null {
  if (!passt(wert, ort)) return null;
  const fertig = ausForm(wert, ort);
  if (fertig) ort.umfeld.stellen.set(fertig, ort.pfad);
  return fertig;
}

function ausForm(wert: WertInDatei, ort: Ort): Wert | null {
  if (wert.je_person) return jePerson(wert.je_person, ort);
  if (wert.betrag !== undefined) return { art: 'fest', wert: wert.betrag };
  if (wert.wogg) return kompiliereWogg(wert.wogg, unter(ort, 'wogg'));
  if (wert.je_m2) return kompiliereJeM2(wert.je_m2, unter(ort, 'je_m2'));
  if (wert.heizspiegel) return kompiliereHeizspiegel(wert.heizspiegel, unter(ort, 'heizspiegel'));
  if (wert.unbekannt !== undefined) return { art: 'unbekannt', grund: wert.unbekannt };
  if (wert.je_energietraeger)
    return auswahl('energietraeger', wert.je_energietraeger, unter(ort, 'je_energietraeger'));
  if (wert.je_warmwasser) return auswahl('warmwasser', wert.je_warmwasser, unter(ort, 'je_warmwasser'));
  if (wert.je_variante) {
    const [frage, zweige] = Object.entries(wert.je_variante).find(([, z]) => z !== undefined) ?? [];
    return zweige ? auswahl(frage as Frage, zweige, unter(ort, 'je_variante', frage ?? '')) : null;
  }
  if (wert.je_gebaeudeflaeche)
    return stufen('gebaeudeflaeche', wert.je_gebaeudeflaeche, unter(ort, 'je_gebaeudeflaeche'));
  if (wert.je_wohnflaeche) return stufen('wohnflaeche', wert.je_wohnflaeche, unter(ort, 'je_wohnflaeche'));
  return wert.je_baujahr ? stufen('baujahr', wert.je_baujahr, unter(ort, 'je_baujahr')) : null;
}

function jePerson({ danach, ...zellen }: NonNullable<WertInDatei['je_person']>, ort: Ort): Wert | null {
  if (danach === undefined) return { art: 'je_person', ...zellen, danach: null };
  const hier = unter(ort, 'je_person', 'danach');
  if (danach.ab <= zellen.zellen.length) {
    const text = `Ab ${danach.ab} Personen stehen schon Werte in der Tabelle. Die andere Regel beginnt nach der letzten Zelle.`;
    return melde(hier, text, 'ab');
  }
  const wert = kompiliereWert(danach, hier);
  return wert && { art: 'je_person', ...zellen, danach: { ab: danach.ab, wert } };
}

function auswahl(frage: Frage, zweige: ZweigeInDatei, ort: Ort): Wert | null {
  const werte: Record<string, Wert> = {};
  for (const [antwort, inhalt] of Object.entries(zweige)) {
    const fertig = inhalt === undefined ? null : kompiliereWert(inhalt, unter(ort, antwort));
    if (fertig) werte[antwort] = fertig;
  }
  if (Object.keys(werte).length > 0) return { art: 'je_auswahl', frage, werte };
  return melde(ort, 'Hier fehlen die Zweige. Tragen Sie mindestens einen Wert ein.');
}

/** Each class begins where the one before ended, so only the ends are written; an edge with `unter` is in the next. */
function stufen(groesse: Groesse, klassen: readonly StufeInDatei[], ort: Ort): Wert {
  const fertig: Stufe[] = [];
  let ab: number | null = klassen[0]?.von ?? null;
  let ueber: number | null = null;
  klassen.forEach((klasse, i) => {
    const hier = unter(ort, i);
    const fehler = klassenfehler(klasse, i, klassen.length, ueber ?? (i > 0 ? ab : null));
    if (fehler) melde(hier, fehler[1], ...(fehler[0] ? [fehler[0]] : []));
    const wert = kompiliereWert(klasse, hier);
    const [bis, darunter] = [klasse.bis ?? null, klasse.unter ?? null];
    if (wert) fertig.push({ ab, ueber, bis, unter: darunter, wert });
    [ab, ueber] = [darunter, bis];
  });
  return { art: 'je_stufe', groesse, stufen: fertig };
}

function klassenfehler(
  k: StufeInDatei,
  i: number,
  anzahl: number,
  davor: number | null,
): [string | null, string] | null {
  const ende = k.bis ?? k.unter;
  if (k.bis !== undefined && k.unter !== undefined) {
    return ['unter', 'Oben gilt „bis“ oder „unter“. Lassen Sie eins davon stehen.'];
  }
  if (ende === undefined && i < anzahl - 1) {
    return [
      null,
      'Nur die letzte Klasse darf ohne „bis“ stehen. Tragen Sie den größten Wert der Klasse ein.',
    ];
  }
  const rand = k.bis === undefined ? 'unter' : 'bis';
  if (ende !== undefined && davor !== null && ende <= davor) {
    return [rand, `Die Klassen müssen wachsen: „${rand}“ muss größer sein als in der Klasse davor.`];
  }
  if (i > 0 && k.von !== undefined) {
    return [
      'von',
      'Nur die erste Klasse hat ein „von“. Löschen Sie es: Die Klasse beginnt, wo die davor endet.',
    ];
  }
  if (k.von !== undefined && ende !== undefined && ende <= k.von) {
    return [rand, `„${rand}“ muss größer sein als „von“. Prüfen Sie beide Werte.`];
  }
  return null;
}

/**
 * Whether the value depends on the Gemeinde's Mietenstufe, so that an area must not mix two of them: on the one of the
 * table's first day, or on the one of the day of the question.
 */
export function brauchtMietenstufe(wert: WertInDatei): 'nein' | 'fest' | 'stichtag' {
  const regeln = woggRegeln(wert).filter(({ mietenstufe }) => mietenstufe === undefined);
  if (regeln.some(({ fassung }) => fassung === 'stichtag')) return 'stichtag';
  return regeln.length > 0 ? 'fest' : 'nein';
}

/** Every WoGG formula below a value. */
function woggRegeln(wert: WertInDatei): WoggInDatei[] {
  if (wert.wogg) return [wert.wogg];
  return [...zweigeIn(wert), ...(wert.je_wohnflaeche ?? [])].flatMap(woggRegeln);
}

function unter(ort: Ort, ...weiter: (string | number)[]): Ort {
  return { ...ort, pfad: [...ort.pfad, ...weiter] };
}
