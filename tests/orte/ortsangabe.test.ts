/** A text names one Gemeinde or none: over the whole register nothing is ever guessed. */
import { describe, expect, it } from 'vitest';
import { kurzname } from '@/lib/kern/kurzname';
import { ADRESSEN, ladeAdressen } from '@/lib/orte/lade';
import { Ortsregister } from '@/lib/orte/ortsangabe';
import { ladeBund } from '@/lib/tabellen/bund';
import { DATEN } from '@/lib/tabellen/lade';
import { heutige } from '@/lib/tabellen/nachfolge';
import { VERZEICHNIS } from './hilfe';

const BUND = ladeBund(DATEN);
const GEMEINDEN = [...BUND.gemeinden.values()];
const ADRESSLISTE = ladeAdressen(ADRESSEN.gemeinden);
const REGISTER = new Ortsregister(GEMEINDEN, ADRESSLISTE, BUND.fruehere);

const ags = (text: string) => {
  const antwort = REGISTER.finde(text);
  return antwort.art === 'gefunden' ? antwort.ags : antwort.art;
};
const namensvettern = new Map<string, (typeof GEMEINDEN)[number][]>();
for (const g of GEMEINDEN)
  namensvettern.set(kurzname(g.name), [...(namensvettern.get(kurzname(g.name)) ?? []), g]);

describe('über das ganze Verzeichnis', () => {
  it('jeder Schlüssel und jede Adresse findet genau ihre Gemeinde, auch eine frühere', () => {
    for (const g of GEMEINDEN) expect(ags(g.ags)).toBe(g.ags);
    for (const [adresse, ziel] of ADRESSLISTE) {
      const heute = ziel === '' ? [] : heutige(ziel, BUND).map((n) => n.ags);
      expect(ags(adresse), adresse).toBe(heute.length === 1 ? heute[0] : 'mehrdeutig');
    }
  });

  it('ein Name, den mehrere Gemeinden haben, führt nie zu einer von ihnen', () => {
    const geteilte = [...namensvettern.values()].filter((alle) => alle.length > 1);
    expect(geteilte.length).toBeGreaterThan(100);
    for (const { name, ags: eine } of geteilte.flat()) {
      const antwort = REGISTER.finde(name.split(',')[0] ?? name);
      if (antwort.art !== 'mehrdeutig') throw new Error(`${name}: ${antwort.art}`);
      expect(antwort.orte.map((ort) => ort.ags)).toContain(eine);
    }
  });

  it('ein Name allein führt zu seiner Gemeinde oder zu keiner', () => {
    for (const { name, ags: eine } of GEMEINDEN)
      expect([eine, 'mehrdeutig']).toContain(ags(name.split(',')[0] ?? ''));
  });

  it('ein Name mit Kreis führt zu seiner Gemeinde; nur wo ein Kreis ihn zweimal hat, zu keiner', () => {
    for (const { name, ags: eine, kreis } of VERZEICHNIS.nachAgs.values()) {
      const gefunden = [`${name}, ${kreis.name}`, `${name}, ${kreis.bezeichnung}`].map(ags);
      for (const wert of gefunden) {
        if (wert === eine) continue;
        expect(wert, `${name}, ${kreis.name}`).toBe('mehrdeutig');
      }
    }
  });

  it('der amtliche Name mit seinem Zusatz führt zu seiner Gemeinde oder zu keiner', () => {
    for (const { name, ags: eine } of GEMEINDEN) expect([eine, 'mehrdeutig'], name).toContain(ags(name));
  });
});

describe('einzelne Angaben', () => {
  it.each([
    ['Burgdorf, Wolfenbüttel', '03158004'],
    ['Burgdorf, Landkreis Wolfenbüttel', '03158004'],
    ['burgdorf, lk wolfenbüttel', '03158004'],
    ['Burgdorf, Hannover', '03241003'],
    ['Burgdorf, Region Hannover, Niedersachsen', '03241003'],
    ['Burgdorf, Niedersachsen', 'mehrdeutig'],
    ['Burgdorf', 'mehrdeutig'],
    ['burgdorf', 'mehrdeutig'],
    ['Alsdorf, Eifelkreis Bitburg-Prüm', '07232002'],
    ['Alsdorf, Altenkirchen', '07132002'],
    ['Aach, Trier-Saarburg', '07235001'],
    ['Münster', 'mehrdeutig'],
    ['muenster', '05515000'],
    ['Münster, Hessen', '06432015'],
    ['Münster (Hessen)', '06432015'],
    ['Münster, Bayern', '09779187'],
    ['Kiel, Hessen', 'unbekannt'],
    ['Kiel, Landeshauptstadt', '01002000'],
    ['  Hildesheim ', '03254021'],
    ['rosdorf-goettingen', '03159029'],
    ['Rosdorf-Goettingen', 'unbekannt'],
    // A larger town has the same name with an addition.
    ['Weiden', 'mehrdeutig'],
    ['Essen', 'mehrdeutig'],
    ['essen', '05113000'],
    ['Freiburg', 'mehrdeutig'],
    // Parts of towns that a Gemeinde elsewhere is called after.
    ['Höchst', 'unbekannt'],
    ['Höchst, Hessen', 'unbekannt'],
    ['Höchst, Odenwaldkreis', '06437009'],
    ['Altona', 'unbekannt'],
    ['31134', 'unbekannt'],
    ['99999999', 'unbekannt'],
    ['Burgdorf,', 'mehrdeutig'],
    [', Hannover', 'unbekannt'],
    ['Burg, Stargard', 'unbekannt'],
    ['Rotenburg, Wümme', '03357039'],
    ['Baar (Schwaben), Aichach-Friedberg', '09771176'],
    ['Burgdorf (Kreis Wolfenbüttel)', '03158004'],
    ['Lichtenau, Stadt', 'mehrdeutig'],
    ['constructor', 'unbekannt'],
    ['', 'unbekannt'],
  ])('„%s“: %s', (text, soll) => {
    expect(ags(text)).toBe(soll);
  });

  it('Unbekanntes nennt, was ähnlich heißt', () => {
    const antwort = REGISTER.finde('Hilesheim');
    expect(antwort.art === 'unbekannt' && antwort.aehnlich[0]).toEqual({
      ags: '03254021',
      gemeinde: 'Hildesheim',
      kreis: 'Kreis Hildesheim',
    });
  });
});
