import { GERAETE, type Geraet, type Messung } from './wege';

/** What a page may ask of somebody with a small phone and little patience. */
export const ZIELE = {
  woerter: 350,
  bildschirme: 4,
  bildschirmeViele: 5,
  zweiteUeberschriften: 5,
  /** Two for the next step, the way back, and what can be done in place. */
  knoepfe: 8,
  tipps: 14,
  zeichen: 24,
} as const;

/** Where a way misses a target; empty if nowhere. */
export function verfehlt(messung: Messung): string[] {
  return [
    ...zuViel('Tipps', messung.tipps, ZIELE.tipps),
    ...zuViel('Zeichen', messung.zeichen, ZIELE.zeichen),
    ...jeGeraet(messung),
  ];
}

/** What is so on both devices is said once. */
function jeGeraet(messung: Messung): string[] {
  const geraete = Object.keys(GERAETE) as Geraet[];
  const saetze = geraete.map((geraet) => auf(messung, geraet));
  return [...new Set(saetze.flat())].map((satz) => {
    const wo = geraete.filter((_, i) => saetze[i]?.includes(satz));
    return `${wo.join(' und ')}: ${satz}`;
  });
}

function auf({ ergebnis, schritt2, viele, bestand }: Messung, geraet: Geraet): string[] {
  const e = ergebnis[geraet];
  const [h1 = 0, h2 = 0] = e.ueberschriften;
  const eingabe = schritt2?.[geraet].ersteEingabe?.unten;
  const { height } = GERAETE[geraet];
  const warnungen = bestand ? 0 : 1;
  return [
    ...zuViel('Wörter', e.woerter, ZIELE.woerter),
    ...zuViel('Bildschirme', e.bildschirme, viele ? ZIELE.bildschirmeViele : ZIELE.bildschirme),
    ...(h1 === 1 ? [] : [`${h1} Überschriften der ersten Stufe statt 1`]),
    ...zuViel('Überschriften der zweiten Stufe', h2, ZIELE.zweiteUeberschriften),
    ...zuViel('Knöpfe', e.knoepfe, ZIELE.knoepfe),
    ...(e.warnungen.length === warnungen
      ? []
      : [`${e.warnungen.length} Warnungen vor der Unterschrift statt ${warnungen}`]),
    ...e.doppelt.map((satz) => `zweimal gesagt: „${satz}“`),
    ...(schritt2 && eingabe === undefined ? ['Schritt 2 fragt nichts'] : []),
    ...zuViel('erste Eingabe von Schritt 2 bei y', eingabe ?? 0, height),
  ];
}

function zuViel(was: string, wert: number, hoechstens: number): string[] {
  return wert <= hoechstens ? [] : [`${was}: ${wert}, höchstens ${hoechstens}`];
}
