/** Slips of every kind in real files: each is refused or warned about at its line, none changes the meaning unseen. */
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { KLASSEN, type Klasse, type Versehen } from '@/scripts/messen/versehen/klassen';
import { Zeilen } from '@/scripts/messen/versehen/zeilen';
import { Zufall } from '@/scripts/messen/versehen/zufall';
import { ECHTE, type EchteDatei, ganzerOrdner, pruefe } from './datei';

const JE_KLASSE = 4;

interface Fall extends Versehen {
  readonly datei: EchteDatei;
}

/** Some files for a kind of slip, chosen by a fixed seed from those that have a place for it. */
function faelleZu(klasse: Klasse, nummer: number): Fall[] {
  const zufall = new Zufall(nummer + 1);
  const faelle: Fall[] = [];
  for (let versuch = 0; versuch < 200 && faelle.length < JE_KLASSE; versuch++) {
    const datei = zufall.aus(ECHTE);
    const versehen = klasse.mache(new Zeilen(datei.text), zufall);
    if (!versehen || versehen.text === datei.text) continue;
    // One more space before an only child means the same: no slip at all.
    if (klasse.name === 'ein Leerzeichen zu viel' && bedeutetDasselbe(versehen.text, datei.text)) continue;
    faelle.push({ datei, ...versehen });
  }
  return faelle;
}

function bedeutetDasselbe(text: string, vorher: string): boolean {
  try {
    return isDeepStrictEqual(parse(text), parse(vorher));
  } catch {
    return false;
  }
}

const ALLE = KLASSEN.map((klasse, i) => ({ klasse, faelle: faelleZu(klasse, i) }));

describe('Versehen in echten Dateien', { timeout: 120_000 }, () => {
  it('es sind mehr als 200 fehlerhafte Dateien, und jede Art findet ihre Stellen', () => {
    const fehlerhaft = ALLE.filter(({ klasse }) => klasse.folge !== 'gleich');
    expect(ALLE.filter(({ faelle }) => faelle.length < JE_KLASSE).map(({ klasse }) => klasse.name)).toEqual(
      [],
    );
    expect(fehlerhaft.flatMap(({ faelle }) => faelle).length).toBeGreaterThan(200);
  });

  it('die echten Dateien haben keine Fehler', () => {
    for (const datei of ECHTE) expect(pruefe(datei, datei.text).fehler).toEqual([]);
  });

  it('der Ordner auf der Platte sagt dasselbe wie seine Texte: je Art ein Fall', () => {
    for (const { datei, text } of ALLE.flatMap(({ faelle }) => faelle.slice(0, 1))) {
      const { fehler, warnungen } = pruefe(datei, text);
      expect({ fehler, warnungen }).toEqual(ganzerOrdner(datei, text));
    }
  });

  it.each(ALLE)('$klasse.name', ({ klasse, faelle }) => {
    for (const { datei, text, zeilen } of faelle) {
      const { fehler, warnungen, geladen } = pruefe(datei, text);
      const wo = `${datei.ordner}/${datei.name}, Zeile ${zeilen[0]}`;
      if (klasse.folge === 'gleich') {
        const vorher = pruefe(datei, datei.text);
        const texte = (p: typeof vorher) => [...p.fehler, ...p.warnungen].map((m) => m.text);
        expect({ wo, gefunden: texte({ fehler, warnungen, geladen }) }).toEqual({
          wo,
          gefunden: texte(vorher),
        });
        expect(geladen?.tabelle).toEqual(vorher.geladen?.tabelle);
        continue;
      }
      const gesagt = klasse.folge === 'fehler' ? fehler : [...fehler, ...warnungen];
      const hier = gesagt.filter((m) => m.datei === datei.name && zeilen.includes(m.zeile));
      expect({ wo, gesagt, hier: hier.length > 0 }).toEqual({ wo, gesagt, hier: true });
      for (const { text: satz } of hier) expect(satz).toMatch(/\p{Lu}.{10,}/u);
      if (klasse.folge === 'fehler') expect(geladen).toBeUndefined();
    }
  });
});
