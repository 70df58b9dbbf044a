import { type Art, liesZelle } from './betrag';
import type { Listenfehler } from './raster';
import type { Wort } from './wort';

/** A cell under what its row or column says about the household. */
export interface Eintrag {
  readonly wort: Wort;
  readonly kopf: string;
  readonly zelle: string;
  readonly zeile: number;
  readonly spalte: number;
}

export interface Werte {
  readonly werte: ReadonlyMap<string, number>;
  readonly einzelfallAb: number | null;
  readonly fehler: readonly Listenfehler[];
}

/** The values of one area. What contradicts itself - a size twice, an addition that starts elsewhere - is an error. */
export function werteAus(eintraege: readonly Eintrag[], art: Art): Werte {
  const werte = new Map<string, number>();
  const fehler: Listenfehler[] = [];
  let einzelfallAb: number | null = null;
  const groesste = Math.max(
    0,
    ...eintraege.map(({ wort, zelle }) =>
      wort.art === 'groesse' && liesZelle(zelle, art).art === 'wert' ? wort.personen : 0,
    ),
  );
  const kleinster = Math.min(
    ...eintraege.flatMap(({ wort, zelle }) => {
      const gelesen = liesZelle(zelle, art);
      return wort.art === 'groesse' && gelesen.art === 'wert' ? [gelesen.wert] : [];
    }),
  );
  for (const eintrag of eintraege) {
    const melde = (text: string) => fehler.push({ zeile: eintrag.zeile, spalte: eintrag.spalte, text });
    const { wort, kopf } = eintrag;
    const gelesen = liesZelle(eintrag.zelle, art);
    if (gelesen.art === 'leer') continue;
    if (gelesen.art === 'unklar') melde(gelesen.text);
    else if (gelesen.art === 'einzelfall') {
      const ab = wort.art === 'groesse' ? wort.personen : (wort.ab ?? groesste + 1);
      einzelfallAb = Math.min(einzelfallAb ?? ab, ab);
    } else {
      const warum = passtNicht(wort, kopf, gelesen.plus, groesste);
      const name = wort.art === 'groesse' ? String(wort.personen) : 'weitere';
      if (warum !== null) melde(warum);
      else if (werte.has(name)) melde(`„${kopf}“ steht zweimal in der Liste. Löschen Sie eine davon.`);
      else {
        const seltsam = ungewoehnlich(wort, gelesen.wert, werte, kleinster);
        if (seltsam) melde(`„${eintrag.zelle}“ ${seltsam} Vergleichen Sie mit dem Dokument.`);
        werte.set(name, gelesen.wert);
      }
    }
  }
  if (einzelfallAb !== null && (groesste >= einzelfallAb || werte.has('weitere')))
    fehler.push({
      zeile: eintraege[0]?.zeile ?? null,
      spalte: null,
      text: `Ab ${einzelfallAb} Personen steht hier „Einzelfall“, dahinter aber noch ein Betrag. Vergleichen Sie mit dem Dokument.`,
    });
  return { werte, einzelfallAb, fehler };
}

/** A value that was cut off, or that belongs to another column: no table has such a step. */
function ungewoehnlich(
  wort: Wort,
  wert: number,
  werte: ReadonlyMap<string, number>,
  kleinster: number,
): string | null {
  if (wort.art === 'groesse') {
    const davor = [...werte].filter(([k]) => Number(k) < wort.personen).map(([, w]) => w);
    return wert * 2 < Math.max(0, ...davor)
      ? 'ist weniger als die Hälfte eines Werts für weniger Personen.'
      : null;
  }
  if (wert > kleinster) return 'ist zu viel für jede weitere Person.';
  return wert * 20 < kleinster && kleinster < Infinity ? 'ist sehr wenig für jede weitere Person.' : null;
}

function passtNicht(wort: Wort, kopf: string, plus: boolean, groesste: number): string | null {
  if (wort.art === 'groesse')
    return plus
      ? `Ein Plus passt nur zu „jede weitere Person“. Bei „${kopf}“ schreiben Sie den ganzen Betrag.`
      : null;
  if (wort.art === 'und_mehr')
    return `„${kopf}“: Gilt der Betrag im Ganzen oder je Person? Schreiben Sie „jede weitere Person“, oder nennen Sie jede Größe.`;
  if (wort.plus && !plus)
    return `„${kopf}“: Kommt der Betrag dazu? Schreiben Sie „jede weitere Person“ oder ein Plus davor.`;
  if (wort.ab !== null && wort.ab !== groesste + 1)
    return `„${kopf}“: Die Liste nennt Werte bis ${groesste} Personen. Vergleichen Sie mit dem Dokument.`;
  return null;
}
